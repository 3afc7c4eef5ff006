package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the trained model makes of a sentence after the lexicon: it says how sure an event with two
 * sides is, finds a missing side, and finds events between actors that the lexicon leaves open. The
 * lexicon's types stand. Immutable and safe for use by several threads.
 */
final class SecondOpinion {

  /** A new event must be this likely, the lexicon having no say; see the lab on passages. */
  private static final double FIND = 0.8;

  /** To whom it was done must be this likely where the lexicon does not know it. */
  private static final double FILL = 0.4;

  /** Events less sure than this are left out where nobody well known acts in them. */
  private static final double LEAST = 0.3;

  private static final int FARTHEST = 6;

  /** Verbs that word no act by themselves: what was said with them would have to. */
  private static final Set<String> EMPTY =
      Set.of(
          "be",
          "have",
          "do",
          "say",
          "tell",
          "explain",
          "add",
          "report",
          "announce",
          "note",
          "write",
          "state",
          "describe",
          "call",
          "declare",
          "think",
          "believe",
          "know",
          "see",
          "get",
          "make");

  private final PairJudge judge;
  private final Lexicon lexicon;

  SecondOpinion(PairJudge judge, Lexicon lexicon) {
    this.judge = judge;
    this.lexicon = lexicon;
  }

  List<FoundEvent> on(LexicalSentence words, Cast cast, List<CodedMatch> matches) {
    List<FoundEvent> events = new ArrayList<>();
    ParsedSentence sentence = words.sentence();
    if (cast.in(sentence).size() < 2) {
      matches.forEach(match -> events.add(FoundEvent.of(match)));
      events.removeIf(SecondOpinion::isIdle);
      return events;
    }
    SentenceJudge odds = new SentenceJudge(judge, words);
    for (CodedMatch match : matches) {
      FoundEvent event = FoundEvent.of(match);
      // "demanded the release of N": the frame says that nobody named there is asked
      boolean whole = match.match().entry().pattern().hasBystander();
      events.add(whole ? event : judged(sentence, cast, event, odds));
    }
    for (Candidate pair : candidates(words, cast, matches)) {
      found(words, pair, odds).ifPresent(events::add);
    }
    events.removeIf(SecondOpinion::isIdle);
    events.sort(Comparator.comparingInt(e -> e.trigger().index()));
    return events;
  }

  /**
   * What is hardly ever right: one side alone of what needs another ("they agreed to …", "approved
   * the minutes"), unless a state or an actor of the register is said to have done it.
   */
  private static boolean isIdle(FoundEvent event) {
    return event.confidence() < LEAST
        && event.actors().stream()
            .flatMap(mention -> mention.referents().stream())
            .noneMatch(who -> who.country() != null || who.id() != null);
  }

  /** The event with a better confidence, or completed. */
  private static FoundEvent judged(
      ParsedSentence sentence, Cast cast, FoundEvent event, SentenceJudge odds) {
    List<ActorMention> others = event.symmetric() ? event.actors() : event.recipients();
    if (event.actors().isEmpty() || others.isEmpty()) {
      return oneSided(sentence, cast, event, odds);
    }
    ActorMention source = event.actors().get(0);
    ActorMention target = others.get(others.size() - 1);
    if (source.equals(target)) {
      return event;
    }
    return event.withConfidence(
        Confidence.ofJudged(odds.odds(source, target).of(event.type()), source, target));
  }

  /** Looks for to whom it was done where the lexicon does not say. */
  private static FoundEvent oneSided(
      ParsedSentence sentence, Cast cast, FoundEvent event, SentenceJudge odds) {
    if (event.actors().isEmpty() || event.symmetric()) {
      return event;
    }
    ActorMention source = event.actors().get(0);
    ActorMention best = null;
    double most = FILL;
    for (ActorMention target : widest(cast.in(sentence))) {
      if (isApart(sentence, event, target)) {
        continue;
      }
      double share = odds.odds(source, target).of(event.type());
      if (share >= most) {
        most = share;
        best = target;
      }
    }
    if (best != null) {
      return event
          .withSides(event.actors(), List.of(best))
          .withConfidence(Confidence.ofJudged(most, source, best));
    }
    return event;
  }

  /** Whether an actor is none that the event's word governs, or one of the doers. */
  private static boolean isApart(ParsedSentence sentence, FoundEvent event, ActorMention target) {
    boolean suffers = sentence.token(target.head()).relation().equals("nsubjpass");
    return event.actors().stream()
            .anyMatch(
                a -> sameActor(a, target) || isOwnState(a, target) || holds(sentence, a, target))
        || (suffers && event.type() == PloverType.REQUEST)
        || isBelonging(sentence, target)
        || !isGoverned(sentence, event.trigger(), event.type(), target);
  }

  /** "workers in Kestria struck": where the doers are from says no more than who they are. */
  private static boolean holds(ParsedSentence sentence, ActorMention actor, ActorMention target) {
    return sentence
        .head(sentence.token(target.head()))
        .filter(preposition -> preposition.relation().equals("prep"))
        .filter(preposition -> preposition.head() == actor.head())
        .isPresent();
  }

  /** "its troops", "his thoughts": what belongs to somebody is done something with, not to. */
  private static boolean isBelonging(ParsedSentence sentence, ActorMention target) {
    return sentence.isOwned(sentence.token(target.head()));
  }

  private static boolean isGoverned(
      ParsedSentence sentence, Token trigger, @Nullable PloverType type, ActorMention target) {
    Token head = sentence.token(target.head());
    boolean reported =
        sentence
            .head(head)
            .filter(t -> t.lemma().equals("to"))
            .flatMap(sentence::head)
            .filter(t -> t.lemma().startsWith("accord"))
            .isPresent();
    boolean modifies =
        switch (head.relation()) {
          case "compound", "nmod", "amod" -> true;
          case "poss" -> head.tag().equals("PRP$") && !target.referents().get(0).named();
          default -> false;
        };
    return !reported && !modifies && reaches(sentence, trigger, isSaid(type), head);
  }

  /** What one says of others is said in the act's own clause. */
  private static boolean isSaid(@Nullable PloverType type) {
    return type != null
        && switch (type) {
          case ACCUSE, SUPPORT, REQUEST, CONSULT -> true;
          default -> false;
        };
  }

  /**
   * Whether a word hangs below the trigger, in no clause that opens the sentence; in none at all
   * where the act is one of speech.
   */
  private static boolean reaches(ParsedSentence sentence, Token trigger, boolean said, Token word) {
    Token at = word;
    while (at.index() != trigger.index()) {
      boolean clause = at.relation().equals("advcl") || at.relation().equals("relcl");
      if (at.head() < 0 || (clause && (said || at.index() < trigger.index()))) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  private static Coder coder(PloverType type) {
    return new Coder("event/model/" + type, PairModel.VERSION);
  }

  /** A pair that may take part in an event that the lexicon does not know. */
  private record Candidate(ActorMention source, ActorMention target, Token trigger, int length) {}

  /**
   * For each word that the lexicon leaves open, the pair that stands closest to each other around
   * it in the tree; more would cost more time than they find.
   */
  private static Collection<Candidate> candidates(
      LexicalSentence words, Cast cast, List<CodedMatch> matches) {
    ParsedSentence sentence = words.sentence();
    Set<Integer> told = new HashSet<>();
    matches.forEach(match -> match.words().forEach(word -> told.add(word.index())));
    List<ActorMention> actors = widest(cast.in(sentence));
    Map<Integer, Candidate> closest = new TreeMap<>();
    for (ActorMention source : actors) {
      for (ActorMention target : actors) {
        if (source == target || isMedium(source) || sameActor(source, target)) {
          continue;
        }
        PairView view = new PairView(words, source, target);
        int length = view.up().size() + view.down().size();
        if (length <= FARTHEST && acts(view)) {
          trigger(view)
              .filter(t -> !told.contains(t.index()) && isGoverned(sentence, t, null, target))
              .map(t -> new Candidate(source, target, t, length))
              .ifPresent(
                  c ->
                      closest.merge(
                          c.trigger().index(), c, (x, y) -> y.length() < x.length() ? y : x));
        }
      }
    }
    return closest.values();
  }

  private static List<ActorMention> widest(List<ActorMention> mentions) {
    List<ActorMention> all = new ArrayList<>();
    for (ActorMention mention : mentions) {
      boolean inside =
          mentions.stream()
              .anyMatch(
                  m ->
                      m != mention
                          && m.span().contains(mention.span())
                          && !m.span().equals(mention.span()));
      if (!inside) {
        all.add(mention);
      }
    }
    return all;
  }

  /** Who reports the news does what it says in words that the lexicon knows, or not at all. */
  private static boolean isMedium(ActorMention source) {
    return source.referents().stream().anyMatch(r -> "JRN".equals(r.sector()));
  }

  /** "the chancellor of Kestria": the state beside its officer is on the same side. */
  private static boolean isOwnState(ActorMention actor, ActorMention target) {
    return actor.referents().stream()
        .filter(r -> r.country() != null && "GOV".equals(r.sector()))
        .anyMatch(
            r ->
                target.referents().stream()
                    .anyMatch(t -> ("country:" + r.country()).equals(t.id())));
  }

  private static boolean sameActor(ActorMention a, ActorMention b) {
    return a.referents().stream()
        .anyMatch(r -> b.referents().stream().anyMatch(o -> o.key().equals(r.key())));
  }

  /** Whether the source stands where one who acts does: a subject, a possessor, behind "by". */
  private static boolean acts(PairView view) {
    Token head = view.sentence().token(view.source().head());
    return switch (head.relation()) {
      case "nsubj", "poss", "nmod", "compound" -> true;
      case "pobj" -> view.sentence().head(head).filter(t -> t.lemma().equals("by")).isPresent();
      case "conj" -> view.sentence().head(head).filter(Token::isNoun).isPresent();
      default -> false;
    };
  }

  private Optional<FoundEvent> found(LexicalSentence words, Candidate pair, SentenceJudge judged) {
    Token trigger = pair.trigger();
    TypeOdds odds = judged.odds(pair.source(), pair.target());
    PloverType type = odds.best();
    if (odds.of(type) < FIND) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundEvent(
            trigger,
            type,
            lexicon.codes().general(type).orElse(null),
            null,
            List.of(),
            factuality(words.syntax(), trigger, pair),
            List.of(trigger),
            List.of(pair.source()),
            List.of(pair.target()),
            false,
            Confidence.ofJudged(odds.of(type), pair.source(), pair.target()),
            coder(type)));
  }

  private Factuality factuality(Syntax syntax, Token trigger, Candidate pair) {
    Cast sides = new Cast(List.of(pair.source(), pair.target()));
    Participants participants = new Participants(syntax, sides, lexicon.classes());
    return new StageWalk(syntax, participants, lexicon)
        .from(trigger, List.of(pair.source()))
        .factuality();
  }

  /** The first verb over the source, else what governs both. */
  private static Optional<Token> trigger(PairView view) {
    List<Token> way = new ArrayList<>(view.up());
    way.add(view.top());
    way.addAll(view.down());
    return way.stream()
        .filter(
            t ->
                !view.inPair(t)
                    && !EMPTY.contains(t.lemma())
                    && (t.isVerb() || t.tag().equals("NN") || t.tag().equals("NNS")))
        .findFirst();
  }
}
