package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds issues by their words in one article. Confined to it. */
final class LexicalArticle implements IssueMatcher.InArticle {

  private static final double WHOLE = 1.0;
  private static final double BESIDE = 0.9;
  private static final double FROM_CONTEXT = 0.85;
  private static final double FROM_BEFORE = 0.8;
  private static final double TAKEN_UP = 0.75;
  private static final double MEANT = 0.75;

  /** Which part of a wording's concepts has to be there. */
  private static final double SHARE = 0.65;

  /**
   * An issue that a sentence words.
   *
   * @param thing direction of the thing that is named
   * @param proposal direction with what should become of it
   */
  private record Mentioned(
      IssueReading issue, int token, int thing, int proposal, IssueMatcher.Match match) {}

  private final ParsedArticle article;
  private final ArticleConcepts concepts;
  private final TakenUp takenUp;
  private final Mentions mentions;
  private final Map<String, List<Wording>> byConcept;
  private final Map<Integer, List<Mentioned>> found = new HashMap<>();
  private final List<Wording> wordings = new ArrayList<>();
  private final Map<Wording, Integer> keys = new HashMap<>();
  private final Map<Integer, Mentioned> antecedents = new HashMap<>();

  LexicalArticle(
      ParsedArticle article,
      ConceptLexicon concepts,
      StanceLexicon stances,
      Nearness nearness,
      Mentions mentions,
      Map<String, List<Wording>> byConcept) {
    this.article = article;
    this.concepts =
        new ArticleConcepts(
            article,
            concepts,
            stances,
            new NearHits(nearness, concepts, byConcept.keySet()),
            mentions);
    this.takenUp = new TakenUp(stances);
    this.mentions = mentions;
    this.byConcept = byConcept;
  }

  @Override
  public List<IssueMatcher.Target> targets(ParsedSentence sentence) {
    if (byConcept.isEmpty()) {
      return List.of();
    }
    List<IssueMatcher.Target> targets = new ArrayList<>();
    for (Wording wording : candidates(sentence)) {
      for (Token top : tops(sentence, wording)) {
        Token token = concepts.lifted(sentence, top, wording.phrasing().concepts());
        targets.add(new IssueMatcher.Target(wording.issue().issue(), token.index(), key(wording)));
      }
    }
    addTakenUp(sentence, targets);
    return targets;
  }

  @Override
  public boolean concerns(Issue issue, CodedActor actor) {
    return byConcept.values().stream()
        .flatMap(List::stream)
        .filter(wording -> wording.issue().issue().equals(issue))
        .findFirst()
        .map(wording -> wording.issue().concerns(actor.who()))
        .orElse(true);
  }

  private int key(Wording wording) {
    return keys.computeIfAbsent(
        wording,
        w -> {
          wordings.add(w);
          return wordings.size() - 1;
        });
  }

  @Override
  public Optional<IssueMatcher.Match> match(
      ParsedSentence sentence, IssueMatcher.Target target, BitSet scope) {
    if (target.key() < 0) {
      Mentioned antecedent = antecedents.get(-1 - target.key());
      return antecedent == null
          ? Optional.empty()
          : Optional.of(
              new IssueMatcher.Match(
                  sentence.token(target.token()).lemma().equals("it")
                      ? antecedent.thing()
                      : antecedent.proposal(),
                  TAKEN_UP,
                  0));
    }
    return match(sentence, wordings.get(target.key()), target.token(), scope);
  }

  private Optional<IssueMatcher.Match> match(
      ParsedSentence sentence, Wording wording, int token, BitSet scope) {
    Set<String> there = new HashSet<>();
    Set<String> exact = new HashSet<>();
    double likeness = 0;
    int direction = wording.phrasing().direction();
    for (ConceptHit hit : concepts.hits(sentence)) {
      if (scope.get(hit.index()) && wording.phrasing().concepts().contains(hit.concept())) {
        there.add(hit.concept());
        likeness = Math.max(likeness, hit.likeness());
        if (hit.isExact()) {
          exact.add(hit.concept());
        }
        if (hit.index() == token) {
          direction *= hit.direction();
        }
      }
    }
    Set<String> asked = wording.issue().conceptsOf(wording.phrasing());
    boolean whole = there.size() == wording.phrasing().concepts().size();
    if (there.size() < asked.size() && concepts.isOfRival(sentence, scope, asked, whole)) {
      return Optional.empty();
    }
    if (!isEnough(sentence, wording, there) || exact.isEmpty() && likeness < Nearness.ALONE) {
      return Optional.empty();
    }
    Token core = sentence.token(token);
    if (isOfSomethingElse(sentence, wording, core)) {
      return Optional.empty();
    }
    boolean contrary =
        wording.phrasing().direction() < 0 && direction * concepts.effectAbove(sentence, core) < 0;
    double strength =
        Math.min(
            exact.size() < there.size() ? MEANT : whole ? WHOLE : FROM_CONTEXT,
            whoStrength(sentence, wording, core, scope, contrary));
    return strength == 0
        ? Optional.empty()
        : Optional.of(
            new IssueMatcher.Match(
                direction, strength, exact.size() + weight(sentence, wording, scope)));
  }

  private boolean isEnough(ParsedSentence sentence, Wording wording, Set<String> there) {
    int wanted = wording.phrasing().concepts().size();
    boolean anywhere = wording.issue().required().isEmpty();
    int least = wanted <= (anywhere ? 3 : 2) ? wanted : (int) Math.ceil(SHARE * wanted);
    return there.size() >= least
        || 2 * there.size() >= wanted && restAround(sentence, wording, there);
  }

  /** "suspended aid to Lesk", "joined calls for …": somebody else or something else is taken in. */
  private boolean isOfSomethingElse(ParsedSentence sentence, Wording wording, Token core) {
    if (!core.isVerb() || !isAdmission(wording)) {
      return false;
    }
    Token object = sentence.child(core, "dobj").orElse(null);
    return object != null
        && object.isNoun()
        && mentions.in(sentence).stream().noneMatch(at -> at.head() == object.index())
        && !IssueReader.isStandIn(object.lemma());
  }

  private static boolean isAdmission(Wording wording) {
    return wording.phrasing().concepts().equals(Set.of("admission"));
  }

  /** How many of a wording's actors and words of change stand here. */
  private int weight(ParsedSentence sentence, Wording wording, BitSet scope) {
    int weight = 0;
    for (Token token : sentence.tokens()) {
      if (scope.get(token.index()) && wording.phrasing().changes().contains(token.lemma())) {
        weight++;
      }
    }
    for (Participant participant : wording.phrasing().participants()) {
      boolean here =
          mentions.in(sentence).stream()
              .anyMatch(at -> scope.get(at.head()) && participant.ids().contains(at.id()));
      weight += here ? 1 : 0;
    }
    return weight;
  }

  /** Whether what a wording lacks here is what the article, or the text before, is about. */
  private boolean restAround(ParsedSentence sentence, Wording wording, Set<String> there) {
    Set<String> missing = new HashSet<>(wording.phrasing().concepts());
    missing.removeAll(there);
    if (missing.stream().anyMatch(concepts::isInLexicon)) {
      return false;
    }
    missing.removeAll(concepts.topic());
    for (int i = Math.max(0, sentence.index() - 2); i < sentence.index(); i++) {
      for (ConceptHit hit : concepts.hits(article.sentences().get(i))) {
        missing.remove(hit.concept());
      }
    }
    return missing.isEmpty();
  }

  /** How surely the scope is about the issue's actors; 0 where it is about others. */
  private double whoStrength(
      ParsedSentence sentence, Wording wording, Token core, BitSet scope, boolean contrary) {
    Set<String> here = new HashSet<>();
    boolean strangeState = false;
    boolean strangeBody = false;
    for (Mentions.At at : mentions.in(sentence)) {
      if (!scope.get(at.head()) && !(scope.get(at.first()) && scope.get(at.last()))) {
        continue;
      }
      here.add(at.id());
      boolean strange = !wording.issue().known().contains(at.id());
      strangeState |= strange && at.kind() == Mentions.Kind.STATE;
      strangeBody |= strange && at.kind() == Mentions.Kind.BODY;
    }
    Set<Participant> needed = new LinkedHashSet<>(wording.phrasing().participants());
    needed.addAll(wording.issue().required());
    boolean nobodyHere =
        !needed.isEmpty()
            && needed.stream().noneMatch(p -> p.ids().stream().anyMatch(here::contains));
    boolean weak = core.isVerb() && isAdmission(wording) || core.lemma().equals("member");
    if (nobodyHere && weak) {
      return 0;
    }
    double strength = WHOLE;
    boolean bodyThere = needed.stream().noneMatch(Participant::body);
    for (Participant participant : needed) {
      if (participant.ids().stream().anyMatch(here::contains)) {
        bodyThere |= participant.body();
        continue;
      }
      boolean own = wording.issue().required().contains(participant);
      if (!own && wording.issue().required().stream().anyMatch(p -> alike(p, participant))) {
        continue;
      }
      boolean rival = participant.body() ? strangeBody : strangeState;
      boolean known = participant.body() && !nobodyHere && mentions.anywhere(participant.ids());
      if (contrary && !participant.body() && !isIn(sentence, participant)) {
        return 0;
      }
      if (rival || !known && !mentions.around(sentence, participant.ids())) {
        return 0;
      }
      strength =
          Math.min(
              strength,
              isIn(sentence, participant)
                  ? BESIDE
                  : mentions.isTopic(participant.ids()) ? FROM_CONTEXT : FROM_BEFORE);
    }
    return strangeBody && !bodyThere ? 0 : strength;
  }

  private boolean isIn(ParsedSentence sentence, Participant participant) {
    return mentions.in(sentence).stream().anyMatch(at -> participant.ids().contains(at.id()));
  }

  private static boolean alike(Participant one, Participant other) {
    return one.body() == other.body();
  }

  private Set<Wording> candidates(ParsedSentence sentence) {
    Map<Wording, Set<String>> counts = new LinkedHashMap<>();
    for (ConceptHit hit : concepts.hits(sentence)) {
      for (Wording wording : byConcept.getOrDefault(hit.concept(), List.of())) {
        counts.computeIfAbsent(wording, w -> new HashSet<>()).add(hit.concept());
      }
    }
    Set<Wording> candidates = new LinkedHashSet<>();
    counts.forEach(
        (wording, there) -> {
          if (2 * there.size() >= wording.phrasing().concepts().size()) {
            candidates.add(wording);
          }
        });
    return candidates;
  }

  private List<Token> tops(ParsedSentence sentence, Wording wording) {
    return Tops.of(
        sentence,
        wording.phrasing().concepts(),
        concepts.hits(sentence),
        core -> isOfSomethingElse(sentence, wording, core));
  }

  private void addTakenUp(ParsedSentence sentence, List<IssueMatcher.Target> targets) {
    for (Token token : sentence.tokens()) {
      if (!takenUp.at(sentence, token)) {
        continue;
      }
      for (Mentioned antecedent : before(sentence, token)) {
        int key = -1 - antecedents.size();
        antecedents.put(antecedents.size(), antecedent);
        targets.add(new IssueMatcher.Target(antecedent.issue().issue(), token.index(), key));
      }
    }
  }

  private List<Mentioned> before(ParsedSentence sentence, Token token) {
    List<Mentioned> here = new ArrayList<>();
    for (Mentioned one : found(sentence)) {
      if (one.token() < token.index()) {
        here.add(one);
      }
    }
    if (!here.isEmpty()) {
      return here;
    }
    int reach = takenUp.reach(sentence, token);
    for (int i = 1; i <= reach && sentence.index() - i >= 0; i++) {
      List<Mentioned> earlier = found(article.sentences().get(sentence.index() - i));
      if (!earlier.isEmpty()) {
        return earlier;
      }
    }
    return List.of();
  }

  /** The issues that a sentence words as a whole, each once. */
  private List<Mentioned> found(ParsedSentence sentence) {
    List<Mentioned> known = found.get(sentence.index());
    if (known != null) {
      return known;
    }
    Map<IssueReading, Mentioned> all = new LinkedHashMap<>();
    BitSet whole = new BitSet();
    whole.set(0, sentence.size());
    for (Wording wording : candidates(sentence)) {
      for (Token top : tops(sentence, wording)) {
        if (!isProposed(sentence, top)) {
          continue;
        }
        match(sentence, wording, top.index(), top.isVerb() ? under(sentence, top) : whole)
            .ifPresent(
                match ->
                    all.putIfAbsent(
                        wording.issue(),
                        new Mentioned(
                            wording.issue(),
                            top.index(),
                            match.direction(),
                            match.direction() * concepts.effectAbove(sentence, top),
                            match)));
      }
    }
    List<IssueMatcher.Match> matches = all.values().stream().map(Mentioned::match).toList();
    List<Mentioned> list =
        all.values().stream().filter(one -> one.match().isBestOf(matches)).toList();
    found.put(sentence.index(), list);
    return list;
  }

  /** Whether the words stand for something that may be wanted, rather than for what was done. */
  private static boolean isProposed(ParsedSentence sentence, Token top) {
    return !top.isVerb()
        || !Syntax.isFinite(sentence, top)
        || Syntax.isDuty(sentence, top)
        || Syntax.isWill(sentence, top);
  }

  private static BitSet under(ParsedSentence sentence, Token top) {
    BitSet under = new BitSet(sentence.size());
    Syntax.collect(sentence, top, under);
    return under;
  }
}
