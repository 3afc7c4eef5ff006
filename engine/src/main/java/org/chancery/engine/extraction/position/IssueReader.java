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
  private static final Pattern SHOULD = Pattern.compile(" should (\\p{L}+)");
  private static final Set<String> ALONE = Set.of("be", "become", "have");
  private static final String ADMISSION = "admission";
  private static final String TALKS = "talks";

  /** Concepts of which one is the refusal of the other. */
  private static final List<List<String>> CONTRARIES =
      List.of(List.of("export", "embargo"), List.of("import", "embargo"));

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
      Phrasing phrasing = withBody(phrasing(wording, names, participants, required), issue.body());
      if (phrasing != null && wording.equals(title) && !phrasings.isEmpty()) {
        phrasing = ofTitle(phrasing, phrasings.get(0), wording, names);
      }
      for (Phrasing one : phrasing == null ? List.<Phrasing>of() : withContrary(phrasing)) {
        if (!phrasings.contains(one)) {
          phrasings.add(one);
        }
      }
    }
    return new IssueReading(
        issue, phrasings, required, agents(issue.proposal()), properNames(issue), known);
  }

  /** Who should do it to others: "Kestria should impose tariffs"; none of what one does alone. */
  private Set<Participant> agents(String proposal) {
    Matcher should = SHOULD.matcher(proposal);
    if (!should.find()) {
      return Set.of();
    }
    String verb = concepts.lemma(should.group(1).toLowerCase(Locale.ROOT));
    List<ConceptHit> acts = concepts.hits(List.of(verb));
    boolean toOthers =
        !ALONE.contains(verb)
            && acts.stream()
                .noneMatch(hit -> hit.concept().equals(ConceptHit.COURSE) || isAdmission(hit));
    return toOthers
        ? Set.copyOf(
            participants(
                names(proposal).stream().filter(name -> name.end() <= should.start()).toList()))
        : Set.of();
  }

  /** An admission to a body that the wording only describes is one to the body that decides. */
  private static @Nullable Phrasing withBody(@Nullable Phrasing phrasing, @Nullable String body) {
    if (phrasing == null
        || body == null
        || !phrasing.concepts().equals(Set.of(ADMISSION))
        || phrasing.participants().stream().anyMatch(Participant::body)) {
      return phrasing;
    }
    List<Participant> participants = new ArrayList<>(phrasing.participants());
    participants.add(new Participant(Set.of(body), true));
    return new Phrasing(
        phrasing.concepts(), participants, phrasing.changes(), phrasing.direction());
  }

  /** The same with a noun that says there should be none of it: sales of arms, an arms embargo. */
  private static List<Phrasing> withContrary(Phrasing phrasing) {
    List<Phrasing> all = new ArrayList<>(List.of(phrasing));
    for (List<String> pair : CONTRARIES) {
      for (int i = 0; i < 2; i++) {
        if (phrasing.concepts().contains(pair.get(i)) && phrasing.concepts().size() > 1) {
          Set<String> concepts = new LinkedHashSet<>(phrasing.concepts());
          concepts.remove(pair.get(i));
          concepts.add(pair.get(1 - i));
          all.add(
              new Phrasing(
                  concepts, phrasing.participants(), phrasing.changes(), -phrasing.direction()));
        }
      }
    }
    return all;
  }

  /** Names beside the actors, of all wordings; none where the proposal has none. */
  private Set<String> properNames(Issue issue) {
    Set<String> names =
        new HashSet<>(ProperWords.of(issue.proposal(), names(issue.proposal()), true));
    if (!names.isEmpty()) {
      for (String wording : issue.also()) {
        names.addAll(ProperWords.of(wording, names(wording), false));
      }
    }
    return names;
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
    List<String> words = lemmas(wording, names);
    List<ConceptHit> hits = concepts.hits(words);
    Set<String> changes = new HashSet<>();
    hits.stream().filter(ConceptHit::act).forEach(hit -> changes.add(words.get(hit.index())));
    Set<String> things = new LinkedHashSet<>();
    Set<String> carriers = new LinkedHashSet<>();
    for (ConceptHit hit : hits) {
      if (isThing(hit)) {
        (isCarrier(hit, words.get(hit.index())) ? carriers : things).add(hit.concept());
      }
    }
    boolean standIn = words.stream().anyMatch(STAND_INS::contains);
    boolean admission = hits.stream().anyMatch(IssueReader::isAdmission);
    if (admission && standIn && things.stream().noneMatch(concepts::isInLexicon)) {
      things.clear(); // "the club of rich nations": words that stand for a body's name
    }
    if (things.isEmpty() && admission) {
      return isSomebodys(participants, required)
          ? new Phrasing(Set.of(ADMISSION), participants, changes, direction(hits, true, Set.of()))
          : null;
    }
    if (admission && things.equals(Set.of(TALKS))) {
      things.add(ADMISSION); // "accession talks": not any talks
    }
    int direction = direction(hits, false, things);
    if (things.isEmpty()) {
      things = carriers.isEmpty() ? objects(names) : carriers;
    }
    boolean vague = things.size() == 1 && !concepts.isInLexicon(things.iterator().next());
    if (things.isEmpty() || vague && standIn) {
      return null;
    }
    return new Phrasing(things, participants, changes, direction);
  }

  private static boolean isThing(ConceptHit hit) {
    return switch (hit.concept()) {
      case ConceptHit.EFFECT, ConceptHit.LESS, ConceptHit.COURSE, ADMISSION -> false;
      default -> true;
    };
  }

  /** "the plan", "the bid": words that only carry what is proposed. */
  private boolean isCarrier(ConceptHit hit, String word) {
    return stances.isThrough(word) && !hit.concept().equals(TALKS);
  }

  /** Whether there is somebody to be admitted, in the wording itself or in the proposal. */
  private static boolean isSomebodys(List<Participant> participants, List<Participant> required) {
    List<Participant> who = participants.isEmpty() ? required : participants;
    return who.stream().anyMatch(participant -> !participant.body());
  }

  /** The product of what all words say: of each word once. */
  private static int direction(List<ConceptHit> hits, boolean admission, Set<String> things) {
    int direction = 1;
    Set<Integer> counted = new HashSet<>();
    if (admission) {
      for (ConceptHit hit : hits) {
        if (isAdmission(hit) && counted.add(hit.index())) {
          direction *= hit.direction();
        }
      }
    }
    for (ConceptHit hit : hits) {
      boolean changes = hit.isEffect() || hit.concept().equals(ConceptHit.LESS);
      if (changes && counted.add(hit.index())) {
        direction *= hit.direction();
      }
    }
    for (ConceptHit hit : hits) {
      if (things.contains(hit.concept()) && counted.add(hit.index())) {
        direction *= hit.direction();
      }
    }
    return direction;
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

  private static boolean isAdmission(ConceptHit hit) {
    return hit.concept().equals(ADMISSION);
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
