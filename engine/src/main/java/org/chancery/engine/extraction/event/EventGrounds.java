package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.RecordId;
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
   * What an event of an article rests on.
   *
   * @param cast of the article, as the event was read with
   * @param statements all of the article
   */
  public Grounds of(ParsedArticle article, Cast cast, List<Statement> statements, Event event) {
    Optional<ParsedSentence> sentence =
        article.sentences().stream().filter(s -> s.span().equals(event.sentence())).findFirst();
    return sentence
        .map(s -> of(article, unnamed.with(article, cast, statements), s, event))
        .orElse(new Grounds(List.of(), List.of()));
  }

  private Grounds of(ParsedArticle article, Cast cast, ParsedSentence sentence, Event event) {
    LexicalSentence words = new LexicalSentence(sentence, lexicon);
    List<Grounds.Entry> entries = new ArrayList<>();
    List<Grounds.Alternative> lost = new ArrayList<>();
    boolean learned = event.coder().rule().startsWith(LearnedActs.RULE);
    trigger(article.article().id(), sentence, event)
        .ifPresent(
            trigger -> {
              if (learned) {
                entries.add(
                    new Grounds.Entry(
                        "trained model of acts",
                        "'" + trigger.form() + "' and who stands how to it = " + event.type(),
                        null));
              }
              Optional<CodedMatch> coded =
                  new SentenceCoder(words, cast)
                      .events().stream()
                          .filter(one -> one.match().trigger().index() == trigger.index())
                          .filter(one -> one.match().entry().rule().equals(event.coder().rule()))
                          .findFirst();
              coded.ifPresent(
                  one -> {
                    entries.add(entry(one.match().entry()));
                    one.stageWords().forEach(word -> entries.addAll(stages(word)));
                    if (isOtherwise(one, event)) {
                      entries.add(
                          new Grounds.Entry(
                              "trained model of acts",
                              "who acts and to whom, where the entry leaves it open or errs",
                              null));
                    }
                  });
              lost.addAll(frames(words, cast, trigger, coded.map(CodedMatch::match).orElse(null)));
              lost.addAll(types(words, cast, trigger, event));
            });
    return new Grounds(entries, lost);
  }

  /** The word that tells the event: its id is made of it. */
  private static Optional<Token> trigger(String article, ParsedSentence sentence, Event event) {
    return sentence.tokens().stream()
        .filter(
            token ->
                RecordId.of(
                        "e",
                        article,
                        event.type().name(),
                        Integer.toString(token.span().begin()),
                        Integer.toString(token.span().end()))
                    .equals(event.id()))
        .findFirst();
  }

  /** Whether the sides are not those that the lexicon's entry bound. */
  private static boolean isOtherwise(CodedMatch coded, Event event) {
    return !spans(coded.actors()).containsAll(places(event.actors()))
        || !spans(coded.recipients()).containsAll(places(event.recipients()))
        || coded.recipients().isEmpty() != event.recipients().isEmpty()
        || coded.actors().isEmpty() != event.actors().isEmpty();
  }

  private static Set<Span> spans(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::span).collect(Collectors.toSet());
  }

  private static Set<Span> places(List<CodedActor> actors) {
    return actors.stream().map(CodedActor::span).collect(Collectors.toSet());
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
      LexicalSentence words, Cast cast, Token trigger, Event event) {
    List<FoundEvent> found = FoundEvent.likely(new SentenceCoder(words, cast).events());
    TypeOdds odds = model.act(reader.read(words, cast, found).act(trigger));
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
            : event.coder().rule().startsWith(LearnedActs.RULE)
                ? "less likely"
                : "the lexicon's type stands";
    return new Grounds.Alternative(type.name(), null, why + share(share), share);
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, " (model: %.0f%%)", PERCENT * share);
  }
}
