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
import org.jspecify.annotations.Nullable;

/** Finds issues by their words in one article. Confined to it. */
final class LexicalArticle implements IssueMatcher.InArticle {

  private static final double WHOLE = 1.0;
  private static final double FROM_CONTEXT = 0.85;
  private static final double TAKEN_UP = 0.75;
  private static final double MEANT = 0.75;

  /** What a wording weighs less where what should become of the thing is not said. */
  private static final int UNSAID = 2;

  private static final Set<String> PLACES = Set.of("from", "to", "into");

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
  private final ActorsMeant actors;
  private final References references;
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
    this.actors = new ActorsMeant(article, mentions, this.concepts);
    this.references = new References(article, this.concepts);
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
    return reading(issue).map(reading -> reading.concerns(actor.who())).orElse(true);
  }

  @Override
  public boolean mayDo(Issue issue, CodedActor actor) {
    return reading(issue).map(reading -> reading.mayDo(actor.who())).orElse(true);
  }

  private Optional<IssueReading> reading(Issue issue) {
    return byConcept.values().stream()
        .flatMap(List::stream)
        .map(Wording::issue)
        .filter(reading -> reading.issue().equals(issue))
        .findFirst();
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
    Token core = sentence.token(token);
    if (!isEnough(sentence, wording, there, core)
        || exact.isEmpty() && likeness < Nearness.ALONE
        || isOfSomethingElse(sentence, wording, core)
        || References.isWord(sentence, core)) {
      return Optional.empty();
    }
    boolean contrary =
        wording.phrasing().direction() < 0 && direction * concepts.effectAbove(sentence, core) < 0;
    double strength =
        Math.min(
            exact.size() < there.size() ? MEANT : whole ? WHOLE : FROM_CONTEXT,
            actors.strength(sentence, wording, core, scope, contrary));
    return strength == 0
        ? Optional.empty()
        : Optional.of(
            new IssueMatcher.Match(
                direction, strength, exact.size() + weight(sentence, wording, scope)));
  }

  private boolean isEnough(
      ParsedSentence sentence, Wording wording, Set<String> there, Token core) {
    int wanted = wording.phrasing().concepts().size();
    boolean anywhere = wording.issue().required().isEmpty();
    int least = wanted <= (anywhere ? 3 : 2) ? wanted : (int) Math.ceil(SHARE * wanted);
    Set<String> missing = new HashSet<>(wording.phrasing().concepts());
    missing.removeAll(there);
    if (missing.stream().anyMatch(concepts::isAct)) {
      return false;
    }
    return there.size() >= least
        || 2 * there.size() >= wanted
            && (restAround(sentence, missing, core)
                || references.isTo(sentence, core, wording.phrasing().concepts()));
  }

  /** "suspended aid to Lesk", "left for home": somebody or something else is taken in. */
  private boolean isOfSomethingElse(ParsedSentence sentence, Wording wording, Token core) {
    if (!core.isVerb() || !wording.isAdmission()) {
      return false;
    }
    Token object = sentence.child(core, "dobj").orElse(null);
    Token place =
        sentence.children(core).stream()
            .filter(c -> c.relation().equals("prep") && PLACES.contains(c.lemma()))
            .flatMap(c -> sentence.child(c, "pobj").stream())
            .findFirst()
            .orElse(null);
    return isAnother(sentence, wording, object == null ? place : object);
  }

  private boolean isAnother(ParsedSentence sentence, Wording wording, @Nullable Token noun) {
    return noun != null
        && noun.isNoun()
        && !IssueReader.isStandIn(noun.lemma())
        && mentions.in(sentence).stream()
            .noneMatch(
                at -> at.head() == noun.index() && wording.issue().known().contains(at.id()));
  }

  /** How many of a wording's actors and words of change stand here. */
  private int weight(ParsedSentence sentence, Wording wording, BitSet scope) {
    int weight = 0;
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      if (scope.get(token.index()) && wording.phrasing().changes().contains(token.lemma())) {
        weight++;
        changed = true;
      }
    }
    weight -= wording.isTurn() && !changed ? UNSAID : 0;
    for (Participant participant : wording.phrasing().participants()) {
      boolean here =
          mentions.in(sentence).stream()
              .anyMatch(at -> scope.get(at.head()) && participant.ids().contains(at.id()));
      weight += here ? 1 : 0;
    }
    return weight;
  }

  /** Whether what a wording lacks here is what the article, or the text before, is about. */
  private boolean restAround(ParsedSentence sentence, Set<String> lacking, Token core) {
    Set<String> missing = new HashSet<>(lacking);
    if (References.isNew(sentence, core)) {
      return false;
    }
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
    if (TakenUp.isDecision(token) && !found(sentence).isEmpty()) {
      return found(sentence); // "welcomed the vote and said that Lesk's entry …"
    }
    int reach = takenUp.isNearer(sentence, token) ? 0 : takenUp.reach(sentence, token);
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
