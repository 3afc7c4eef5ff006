package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.Token;

/**
 * Weighs what the lexicon finds in a sentence against the model of acts: adds what it misses, fills
 * the sides that it leaves open, drops half-told events in which the model sees no act, and says
 * how likely each is right. The lexicon's types and sides stand. Immutable and safe for use by
 * several threads.
 */
final class LearnedActs {

  /** Begins the rule of an event that this model found. */
  static final String RULE = "event/acts/";

  private final Lexicon lexicon;
  private final ActReader reader;
  private final ActModel model;
  private final ActBars bars;
  private final EventConfidence confidence;

  LearnedActs(
      Lexicon lexicon, ActReader reader, ActModel model, ActBars bars, EventConfidence confidence) {
    this.lexicon = lexicon;
    this.reader = reader;
    this.model = model;
    this.bars = bars;
    this.confidence = confidence;
  }

  /**
   * The events of a sentence.
   *
   * @param matches what the lexicon finds
   * @param events the same, but for what is hardly ever right
   */
  List<FoundEvent> on(
      LexicalSentence words, Cast cast, List<CodedMatch> matches, List<FoundEvent> events) {
    if (cast.in(words.sentence()).isEmpty()) {
      return events;
    }
    ActReader.Reading reading = reader.read(words, cast, events);
    Map<Token, TypeOdds> told = new HashMap<>();
    Map<Token, TypeOdds> open = new LinkedHashMap<>();
    for (Token word : reading.words()) {
      if (isTold(events, word)) {
        told.put(word, model.act(reading.act(word)));
      } else {
        model.act(reading.act(word), bars.findOdds()).ifPresent(odds -> open.put(word, odds));
      }
    }
    List<WeighedEvent> all = new ArrayList<>();
    for (FoundEvent event : events) {
      if (!isFaint(event, told, words)) {
        all.add(weighed(reading, event, told, isWhole(matches, event.trigger())));
      }
    }
    open.forEach((word, odds) -> found(words, cast, reading, word, odds).ifPresent(all::add));
    List<WeighedEvent> each = once(all);
    List<FoundEvent> likely = new ArrayList<>();
    for (WeighedEvent event : each) {
      double sure = confidence.of(Circumstances.of(event, each, reading));
      if (sure >= bars.least() || event.isUndone()) {
        likely.add(event.event().withConfidence(sure));
      }
    }
    return likely;
  }

  private Optional<WeighedEvent> found(
      LexicalSentence words, Cast cast, ActReader.Reading reading, Token word, TypeOdds odds) {
    TypeOdds news = odds.inNews();
    PloverType type = news.best();
    double share = share(news, type);
    boolean sure = share >= bars.modifier();
    if (share < bars.find() || (!sure && (isModifier(word) || hasNone(words, word)))) {
      return Optional.empty();
    }
    Participants participants = new Participants(words.syntax(), cast, lexicon);
    ActSides sides = ActSides.of(reading, word, type, model, bars);
    if ((sides.actors().isEmpty() && sides.recipients().isEmpty())
        || (sides.isHalf() && share * sides.share() < bars.half())
        || isRuledOut(words, participants, word)) {
      return Optional.empty();
    }
    Stage stage = new StageWalk(words.syntax(), participants, lexicon).from(word, sides.actors());
    if (stage.isHabit()) {
      return Optional.empty();
    }
    Set<Token> told = new TreeSet<>(Comparator.comparingInt(Token::index));
    told.add(word);
    told.addAll(stage.words());
    FoundEvent event =
        new FoundEvent(
            word,
            type,
            lexicon.codes().general(type).orElse(null),
            null,
            List.of(),
            isSaid(words, word, type, stage.factuality()) ? Factuality.FACT : stage.factuality(),
            List.copyOf(told),
            sides.actors(),
            sides.recipients(),
            sides.symmetric(),
            share * sides.share(),
            coder(type));
    return Optional.of(
        new WeighedEvent(event, share, sides.actorShare(), sides.recipientShare(), news, null));
  }

  /**
   * Whether the act is done by saying so: "would not recognise it" refuses, "would shell it"
   * threatens. What another verb says of the act ("denied that they refused") stays.
   */
  private static boolean isSaid(
      LexicalSentence words, Token word, PloverType type, Factuality factuality) {
    String relation = factuality == Factuality.DENIED ? "neg" : "aux";
    return switch (type) {
      case REJECT, THREATEN, REQUEST ->
          (factuality == Factuality.DENIED || factuality == Factuality.PLANNED)
              && words.sentence().children(word).stream()
                  .anyMatch(child -> child.relation().equals(relation));
      default -> false;
    };
  }

  /** "the jailed leader": what is said in passing is hardly ever the news. */
  private static boolean isModifier(Token word) {
    return switch (word.relation()) {
      case "amod", "nmod", "compound" -> true;
      default -> false;
    };
  }

  /** Whether the lexicon has a frame by which the word tells no event. */
  private static boolean hasNone(LexicalSentence words, Token word) {
    return Stream.concat(words.verbs().stream(), words.nouns().stream())
        .filter(trigger -> trigger.token().index() == word.index())
        .flatMap(trigger -> trigger.entries().stream())
        .anyMatch(entry -> entry.type() == null);
  }

  /** Whether an entry of the lexicon says that the word tells no event here, whoever does it. */
  private static boolean isRuledOut(LexicalSentence words, Participants participants, Token word) {
    Lexicon lexicon = words.lexicon();
    VerbMatcher verbs = new VerbMatcher(words.syntax(), participants, lexicon.classes());
    NounMatcher nouns = new NounMatcher(words.syntax(), participants, lexicon);
    return isNone(words.verbs(), word, entry -> verbs.hasWords(entry, word))
        || isNone(words.nouns(), word, entry -> nouns.match(entry, word).isPresent());
  }

  private static boolean isNone(
      List<LexicalSentence.Trigger> triggers, Token word, Predicate<LexiconEntry> fits) {
    return triggers.stream()
        .filter(trigger -> trigger.token().index() == word.index())
        .flatMap(trigger -> trigger.entries().stream())
        .filter(entry -> entry.type() == null && !entry.pattern().byWords())
        .anyMatch(fits);
  }

  /** "refused to meet": what the words of an event mean has been said. */
  private static boolean isTold(List<FoundEvent> events, Token word) {
    return events.stream()
        .anyMatch(event -> event.words().contains(word) || isRejected(event, word));
  }

  /** "rejected the allegation": whoever made it is not who rejects it. */
  private static boolean isRejected(FoundEvent event, Token word) {
    return event.type() == PloverType.REJECT
        && word.relation().equals("dobj")
        && word.head() == event.trigger().index();
  }

  /** "demanded the release of N": the frame says that nobody named there is asked. */
  private static boolean isWhole(List<CodedMatch> matches, Token word) {
    return matches.stream()
        .filter(match -> match.match().trigger().equals(word))
        .anyMatch(match -> match.match().entry().pattern().hasBystander());
  }

  /** CONCEDE and RETREAT are hard to tell apart; that something is yielded counts for both. */
  private static double share(TypeOdds odds, PloverType type) {
    return isYield(type)
        ? odds.of(PloverType.CONCEDE) + odds.of(PloverType.RETREAT)
        : odds.of(type);
  }

  private static boolean isYield(PloverType type) {
    return type == PloverType.CONCEDE || type == PloverType.RETREAT;
  }

  /**
   * Whether an event is half-told and none of its words tells an act to the model. Who was killed
   * where arms are told of was killed by them.
   */
  private boolean isFaint(FoundEvent event, Map<Token, TypeOdds> odds, LexicalSentence words) {
    boolean seen =
        event.words().stream()
            .map(odds::get)
            .anyMatch(here -> here != null && 1 - here.none() >= bars.keep());
    return !seen && event.isHalf() && !(event.type() == PloverType.ASSAULT && isArmed(words));
  }

  private boolean isArmed(LexicalSentence words) {
    Set<String> arms = lexicon.classes().required("armed");
    return words.sentence().tokens().stream().anyMatch(token -> arms.contains(token.lemma()));
  }

  /**
   * The event with the sides that it lacks, weighed. An event may rest on more than one word ("went
   * on strike").
   */
  private WeighedEvent weighed(
      ActReader.Reading reading, FoundEvent event, Map<Token, TypeOdds> odds, boolean whole) {
    Token telling = event.trigger();
    double most = 0;
    for (Token word : event.words()) {
      TypeOdds here = odds.get(word);
      if (here != null && share(here, event.type()) > most) {
        most = share(here, event.type());
        telling = word;
      }
    }
    ActSides sides = ActSides.over(reading, event, telling, model, bars);
    List<ActorMention> others =
        Participants.without(sides.recipients(), Participants.keys(sides.actors()));
    FoundEvent sided = whole ? event : event.withSides(sides.actors(), others);
    return new WeighedEvent(
        sided, most, sides.actorShare(), sides.recipientShare(), odds.get(telling), event);
  }

  private static Coder coder(PloverType type) {
    return new Coder(RULE + type, ActModel.VERSION);
  }

  /** The same act by the same sides told twice is one, where it is surer. */
  private static List<WeighedEvent> once(List<WeighedEvent> events) {
    List<WeighedEvent> kept = new ArrayList<>();
    events.stream()
        .sorted(Comparator.comparingDouble(WeighedEvent::odds).reversed())
        .filter(event -> kept.stream().noneMatch(other -> isTwin(event.event(), other.event())))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(event -> event.event().trigger().index()));
    return kept;
  }

  private static boolean isTwin(FoundEvent event, FoundEvent other) {
    Factuality factuality = event.factuality();
    return other.type() == event.type()
        && other.factuality() == factuality
        && Set.copyOf(other.actors()).equals(Set.copyOf(event.actors()))
        && Set.copyOf(other.recipients()).equals(Set.copyOf(event.recipients()));
  }
}
