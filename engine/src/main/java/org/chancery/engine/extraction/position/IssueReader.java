package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.register.ActorKind;
import org.chancery.register.NameMatch;
import org.chancery.register.NameSense;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;

/** Takes the wordings of issues apart: who they are about, and what should become of what. */
final class IssueReader {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
  private static final String ADMISSION = "admission";

  /** Nouns that stand for a name; without it a wording says too little. */
  private static final Set<String> STAND_INS =
      Set.of("group", "bloc", "alliance", "club", "format", "table", "union", "council");

  /** Whether a noun stands for the name of a body: "the group". */
  static boolean isStandIn(String noun) {
    return STAND_INS.contains(noun) || noun.equals("organisation") || noun.equals("organization");
  }

  private final Register register;
  private final ConceptLexicon concepts;
  private final StanceLexicon stances;

  IssueReader(Register register, ConceptLexicon concepts, StanceLexicon stances) {
    this.register = register;
    this.concepts = concepts;
    this.stances = stances;
  }

  IssueReading read(Issue issue) {
    List<Phrasing> phrasings = new ArrayList<>();
    Set<String> known = new HashSet<>();
    if (issue.body() != null) {
      known.add(issue.body());
    }
    List<Participant> required = participants(names(issue.proposal()));
    List<String> wordings = new ArrayList<>();
    wordings.add(issue.proposal());
    wordings.addAll(issue.also());
    String title = issue.title();
    if (title != null) {
      wordings.add(title);
    }
    for (String wording : wordings) {
      List<NameMatch> names = names(wording);
      List<Participant> participants = participants(names);
      participants.forEach(participant -> known.addAll(participant.ids()));
      Phrasing phrasing = phrasing(wording, names, participants, required);
      if (phrasing != null && wording.equals(title) && !phrasings.isEmpty()) {
        phrasing = ofTitle(phrasing, phrasings.get(0), wording, names);
      }
      if (phrasing != null && !phrasings.contains(phrasing)) {
        phrasings.add(phrasing);
      }
    }
    return new IssueReading(issue, phrasings, required, known);
  }

  /** The actors named; a word of the lexicon at the beginning is no name ("Amnesty for …"). */
  private List<NameMatch> names(String wording) {
    return register.match(wording).stream()
        .filter(
            name ->
                name.begin() > 0 || !concepts.isKnown(wording.substring(name.begin(), name.end())))
        .toList();
  }

  /**
   * A title that only names the thing ("Sanctions on Lesk") has the direction of the proposal,
   * which says what should become of it.
   */
  private Phrasing ofTitle(
      Phrasing title, Phrasing proposal, String wording, List<NameMatch> names) {
    boolean says = concepts.hits(lemmas(wording, names)).stream().anyMatch(ConceptHit::act);
    return says
        ? title
        : new Phrasing(
            title.concepts(), title.participants(), title.changes(), proposal.direction());
  }

  private static List<Participant> participants(List<NameMatch> names) {
    Map<Set<String>, Participant> participants = new LinkedHashMap<>();
    for (NameMatch name : names) {
      Set<String> ids = new LinkedHashSet<>();
      boolean body = true;
      for (NameSense sense : name.senses()) {
        ids.add(sense.actor().id());
        ActorKind kind = sense.actor().kind();
        body &= kind == ActorKind.BODY || kind == ActorKind.TREATY;
      }
      participants.putIfAbsent(ids, new Participant(ids, body));
    }
    return List.copyOf(participants.values());
  }

  private @Nullable Phrasing phrasing(
      String wording,
      List<NameMatch> names,
      List<Participant> participants,
      List<Participant> required) {
    List<ConceptHit> hits = concepts.hits(lemmas(wording, names));
    Set<String> things = new LinkedHashSet<>();
    Set<String> carriers = new LinkedHashSet<>();
    List<String> words = lemmas(wording, names);
    Set<Integer> effectAt = new HashSet<>();
    Set<String> changes = new HashSet<>();
    hits.stream().filter(ConceptHit::act).forEach(hit -> changes.add(words.get(hit.index())));
    int effect = 1;
    for (ConceptHit hit : hits) {
      String word = words.get(hit.index());
      if (hit.isEffect() || hit.concept().equals(ConceptHit.LESS)) {
        effect *= effectAt.add(hit.index()) ? hit.direction() : 1;
      } else if (!hit.concept().equals(ADMISSION) && !hit.concept().equals(ConceptHit.COURSE)) {
        (stances.isThrough(word) && !hit.concept().equals("talks") ? carriers : things)
            .add(hit.concept());
      }
    }
    int direction = 1;
    boolean admission = hits.stream().anyMatch(hit -> hit.concept().equals(ADMISSION));
    if (things.isEmpty() && admission) {
      for (ConceptHit hit : hits) {
        if (hit.concept().equals(ADMISSION)) {
          direction *= hit.direction();
        } else if (hit.isEffect() && !isAdmission(hits, hit.index())) {
          direction *= hit.direction();
        }
      }
      boolean someone =
          participants.stream().anyMatch(participant -> !participant.body())
              || participants.isEmpty() && required.stream().anyMatch(p -> !p.body());
      return someone && (!participants.isEmpty() || !required.isEmpty())
          ? new Phrasing(Set.of(ADMISSION), participants, changes, direction)
          : null;
    }
    direction = effect;
    for (ConceptHit hit : hits) {
      if (things.contains(hit.concept()) && !effectAt.contains(hit.index())) {
        direction *= hit.direction();
      }
    }
    if (things.isEmpty()) {
      things = carriers;
    }
    if (things.isEmpty()) {
      things = objects(names);
    }
    boolean vague = things.size() == 1 && !concepts.isInLexicon(things.iterator().next());
    if (things.isEmpty() || vague && words.stream().anyMatch(STAND_INS::contains)) {
      return null;
    }
    return new Phrasing(things, participants, changes, direction);
  }

  /** Treaties and companies, which can be the thing itself: "ban Lumetel". */
  private static Set<String> objects(List<NameMatch> names) {
    Set<String> objects = new LinkedHashSet<>();
    for (NameMatch name : names) {
      NameSense best = name.senses().get(0);
      ActorKind kind = best.actor().kind();
      if (kind == ActorKind.TREATY || kind == ActorKind.COMPANY) {
        objects.add("@" + best.actor().id());
      }
    }
    return objects;
  }

  private static boolean isAdmission(List<ConceptHit> hits, int index) {
    return hits.stream().anyMatch(hit -> hit.index() == index && hit.concept().equals(ADMISSION));
  }

  /** The words of a text that are no part of an actor's name, as base forms. */
  private List<String> lemmas(String wording, List<NameMatch> names) {
    List<String> lemmas = new ArrayList<>();
    Matcher matcher = WORD.matcher(wording);
    while (matcher.find()) {
      int at = matcher.start();
      if (names.stream().noneMatch(name -> name.begin() <= at && at < name.end())) {
        lemmas.add(concepts.lemma(matcher.group().toLowerCase(Locale.ROOT)));
      }
    }
    return lemmas;
  }
}
