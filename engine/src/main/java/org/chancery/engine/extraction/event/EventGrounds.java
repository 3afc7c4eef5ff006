package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an event rests on: its entry of the lexicon, the entries that would have fitted too,
 * and how likely the trained model takes each type for its word. Immutable and safe for use by
 * several threads.
 */
public final class EventGrounds {

  /** Entries of the same word that don't fit the sentence are many; so many are named. */
  private static final int NAMED = 5;

  /** Types less likely than this are left out. */
  private static final double LEAST = 0.01;

  private static final double PERCENT = 100;
  private static final String MODEL = "trained model of acts";

  private final Lexicon lexicon;
  private final UnnamedCast unnamed;
  private final ActReader reader;
  private final ActModel model;

  public EventGrounds(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.unnamed = new UnnamedCast(lexicon.classes());
    this.reader = new ActReader(lexicon, WordVectors.bundled());
    this.model = ActModel.bundled();
  }

  /**
   * What the lexicon finds.
   *
   * @param alone by the sentence alone
   * @param whole with what the sentences before it tell
   */
  private record Found(CodedMatch alone, CodedMatch whole) {}

  /**
   * What an event of an article rests on.
   *
   * @param cast of the article, as the event was read with
   * @param statements all of the article
   */
  public Grounds of(ParsedArticle article, Cast cast, List<Statement> statements, Event event) {
    Cast speaking = unnamed.with(article, cast, statements);
    Echoes echoes = new Echoes();
    for (ParsedSentence sentence : article.sentences()) {
      LexicalSentence words = new LexicalSentence(sentence, lexicon);
      List<Found> found = found(sentence, words, speaking, echoes);
      Optional<Token> trigger =
          sentence.span().equals(event.sentence())
              ? trigger(article, words.sentence(), event)
              : Optional.empty();
      if (trigger.isPresent()) {
        return of(words, speaking, found, trigger.get(), event);
      }
    }
    return new Grounds(List.of(), List.of());
  }

  private static List<Found> found(
      ParsedSentence sentence, LexicalSentence words, Cast cast, Echoes echoes) {
    List<CodedMatch> alone = new SentenceCoder(words, cast).events();
    List<CodedMatch> whole = echoes.completed(sentence, alone);
    return IntStream.range(0, alone.size())
        .mapToObj(i -> new Found(alone.get(i), whole.get(i)))
        .toList();
  }

  private Grounds of(
      LexicalSentence words, Cast cast, List<Found> found, Token trigger, Event event) {
    Optional<Found> own =
        found.stream()
            .filter(one -> one.alone().match().trigger().index() == trigger.index())
            .filter(one -> one.alone().match().entry().rule().equals(event.coder().rule()))
            .findFirst();
    List<Grounds.Entry> entries = new ArrayList<>();
    if (isLearned(event)) {
      String reading = "'" + trigger.form() + "' and who stands how to it = " + event.type();
      entries.add(new Grounds.Entry(MODEL, reading, null));
    }
    own.ifPresent(
        one -> {
          entries.add(entry(one.alone().match().entry()));
          one.alone().stageWords().forEach(word -> entries.addAll(stages(word)));
        });
    entries.addAll(sides(own, event));
    Match won = own.map(one -> one.alone().match()).orElse(null);
    List<Grounds.Alternative> lost = new ArrayList<>(frames(words, cast, trigger, won));
    lost.addAll(types(words, cast, found, trigger, event));
    return new Grounds(entries, lost);
  }

  /** The word that tells the event: its id is made of it. */
  private static Optional<Token> trigger(
      ParsedArticle article, ParsedSentence sentence, Event event) {
    return sentence.tokens().stream()
        .filter(token -> EventExtractor.id(article, event.type(), token).equals(event.id()))
        .findFirst();
  }

  private static boolean isLearned(Event event) {
    return event.coder().rule().startsWith(LearnedActs.RULE);
  }

  /** Where those come from whom the entry has not bound. */
  private static List<Grounds.Entry> sides(Optional<Found> own, Event event) {
    List<Grounds.Entry> entries = new ArrayList<>();
    boolean there = event.recipients().stream().anyMatch(EventExtractor::isAtPlace);
    if (there) {
      entries.add(new Grounds.Entry("place of the event", "to whom: those who are there", null));
    }
    if (own.isPresent()) {
      CodedMatch whole = own.get().whole();
      if (!whole.recipients().equals(own.get().alone().recipients())) {
        entries.add(
            new Grounds.Entry(
                "a sentence before", "to whom: those who did what the words answer", null));
      }
      if (isOther(whole.actors(), event.actors())
          || (!there && isOther(whole.recipients(), event.recipients()))) {
        entries.add(
            new Grounds.Entry(MODEL, "who acts and to whom, where the entry leaves it open", null));
      }
    }
    return entries;
  }

  /** Whether a side has others than those that were found. */
  private static boolean isOther(List<ActorMention> found, List<CodedActor> told) {
    Set<Span> known = found.stream().map(ActorMention::span).collect(Collectors.toSet());
    return found.isEmpty() != told.isEmpty()
        || !told.stream().map(CodedActor::span).allMatch(known::contains);
  }

  /** What the lexicon says of a word such as "refuse" in "refused to meet". */
  private List<Grounds.Entry> stages(Token word) {
    List<Grounds.Entry> entries = new ArrayList<>();
    for (Stages.Word stage : lexicon.stages().words()) {
      for (String key : stage.keys()) {
        if (key.split("[ +]", 2)[0].equals(word.lemma())) {
          entries.add(
              new Grounds.Entry(stage.place(), key + " = " + stage.effect(), stage.example()));
        }
      }
    }
    return entries;
  }

  private static Grounds.Entry entry(LexiconEntry entry) {
    List<String> examples = entry.examples();
    return new Grounds.Entry(
        entry.place(), text(entry), examples.isEmpty() ? null : examples.get(0));
  }

  private static String text(LexiconEntry entry) {
    CameoCode code = entry.code();
    PloverType type = entry.type();
    return entry.pattern().source()
        + " = "
        + (type == null ? "no event" : type.name())
        + (entry.mode() == null ? "" : " " + entry.mode())
        + (code == null ? "" : ", CAMEO " + code.code());
  }

  /** The other entries of the word, those that fit its sentence first. */
  private List<Grounds.Alternative> frames(
      LexicalSentence words, Cast cast, Token trigger, @Nullable Match won) {
    Participants sides = new Participants(words.syntax(), cast, lexicon);
    VerbMatcher verbs = new VerbMatcher(words.syntax(), sides, lexicon.classes());
    NounMatcher nouns = new NounMatcher(words.syntax(), sides, lexicon);
    List<Grounds.Alternative> fitting = new ArrayList<>();
    List<Grounds.Alternative> others = new ArrayList<>();
    for (boolean verb : new boolean[] {true, false}) {
      for (LexicalSentence.Trigger known : verb ? words.verbs() : words.nouns()) {
        if (known.token().index() != trigger.index()) {
          continue;
        }
        for (LexiconEntry entry : known.entries()) {
          if (won != null && entry.equals(won.entry())) {
            continue;
          }
          Optional<Match> match =
              verb ? verbs.match(entry, known.token()) : nouns.match(entry, known.token());
          if (match.isPresent()) {
            fitting.add(
                lost(entry, won == null ? "the model's reading stands" : why(match.get(), won)));
          } else {
            others.add(lost(entry, "its words or its sides do not stand so in the sentence"));
          }
        }
      }
    }
    fitting.addAll(others.subList(0, Math.min(NAMED, others.size())));
    return fitting;
  }

  private static Grounds.Alternative lost(LexiconEntry entry, String why) {
    return new Grounds.Alternative(text(entry), entry.place(), why, null);
  }

  private static String why(Match match, Match won) {
    int fewer = won.words().size() - match.words().size();
    if (fewer > 0) {
      return "fits, with fewer of the sentence's words ("
          + match.words().size()
          + " of "
          + won.words().size()
          + ")";
    }
    return match.score() < won.score()
        ? "fits, with fewer sides or words"
        : "fits as well; the entry that the lexicon names first is taken";
  }

  /** How likely the model of acts takes each type for the word. */
  private List<Grounds.Alternative> types(
      LexicalSentence words, Cast cast, List<Found> found, Token trigger, Event event) {
    List<FoundEvent> events = FoundEvent.likely(found.stream().map(Found::whole).toList());
    TypeOdds odds = model.act(reader.read(words, cast, events).act(trigger));
    List<Grounds.Alternative> types = new ArrayList<>();
    for (PloverType type : PloverType.values()) {
      types.add(type(type, odds.of(type), event));
    }
    types.add(
        new Grounds.Alternative(
            "no event in this word", null, "one was taken" + share(odds.none()), odds.none()));
    types.removeIf(one -> one.probability() == null || one.probability() < LEAST);
    types.sort(Comparator.comparingDouble(EventGrounds::probability).reversed());
    return types;
  }

  private static double probability(Grounds.Alternative one) {
    return one.probability() == null ? 0 : one.probability();
  }

  private static Grounds.Alternative type(PloverType type, double share, Event event) {
    String why =
        type == event.type()
            ? "the type that was taken"
            : isLearned(event) ? "less likely" : "the lexicon's type stands";
    return new Grounds.Alternative(type.name(), null, why + share(share), share);
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, " (model: %.0f%%)", PERCENT * share);
  }
}
