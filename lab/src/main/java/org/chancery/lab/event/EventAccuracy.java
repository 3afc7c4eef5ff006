package org.chancery.lab.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.event.EventExtractor;
import org.chancery.engine.extraction.event.PairClassifier;
import org.chancery.engine.extraction.event.PairType;
import org.chancery.engine.extraction.when.ArticleDates;
import org.chancery.engine.extraction.where.ArticlePlaces;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.text.Span;
import org.chancery.lab.Calibration;
import org.chancery.lab.Ratio;
import org.chancery.register.Register;

/**
 * Scores the pair classifier and the event extractor on sentences with a marked pair. Arguments:
 * labelled file, folder that keeps the parser's models; then {@code --misses} to list what went
 * wrong (not for files that must not be read).
 */
public final class EventAccuracy {

  private static final int CONFUSIONS = 15;
  private static final String NOTHING = "nothing";

  private final PrintStream out;
  private final boolean misses;
  private final CastMaker casts = new CastMaker(Register.bundled());

  private EventAccuracy(PrintStream out, boolean misses) {
    this.out = out;
    this.misses = misses;
  }

  public static void main(String[] args) throws IOException {
    SentenceParser parser =
        new Nlp4jParser(CompactParser.open(Path.of(args[1]), System.err::println));
    List<GoldPair> pairs = GoldPair.read(Path.of(args[0]), parser);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new EventAccuracy(out, List.of(args).contains("--misses")).write(pairs);
  }

  /** Given pairs and end to end, without a word of the sentences. */
  static void report(PrintStream out, List<GoldPair> pairs) {
    new EventAccuracy(out, false).write(pairs);
  }

  /** How many of these sentences have an event. */
  static long told(PrintStream out, List<GoldPair> sentences) {
    EventAccuracy accuracy = new EventAccuracy(out, false);
    EventExtractor extractor = EventExtractor.bundled();
    return sentences.stream()
        .filter(one -> !events(extractor, one, accuracy.cast(one)).isEmpty())
        .count();
  }

  private void write(List<GoldPair> pairs) {
    pairs(pairs);
    endToEnd(pairs);
  }

  private void pairs(List<GoldPair> pairs) {
    PairClassifier classifier = PairClassifier.bundled();
    Confusion confusion = new Confusion();
    Calibration calibration = new Calibration();
    for (GoldPair pair : pairs) {
      PairType answer = classifier.classify(pair.sentences(), pair.source(), pair.target());
      String type = merged(answer.type());
      confusion.add(pair.type(), type);
      calibration.add(answer.confidence(), type.equals(pair.type()));
      if (misses && !type.equals(pair.type())) {
        out.printf(
            Locale.ROOT,
            "PAIR %s as %s (%.2f) [%s] [%s] %s%n",
            pair.type(),
            type,
            answer.confidence(),
            words(pair, pair.source()),
            words(pair, pair.target()),
            pair.text());
      }
    }
    out.printf(
        Locale.ROOT,
        "Given pairs: macro-F1 %.3f, accuracy %.3f%n%s",
        confusion.macroF1(),
        confusion.accuracy(),
        confusion.table(CONFUSIONS));
    out.print(calibration.table());
  }

  private void endToEnd(List<GoldPair> pairs) {
    EventExtractor extractor = EventExtractor.bundled();
    Confusion first = new Confusion();
    Calibration calibration = new Calibration();
    int given = 0;
    int right = 0;
    for (GoldPair pair : pairs) {
      Cast cast = cast(pair);
      List<Event> events = events(extractor, pair, cast);
      String type = events.isEmpty() ? NOTHING : merged(events.get(0).type());
      first.add(pair.type(), type);
      given += events.isEmpty() ? 0 : 1;
      boolean triple = false;
      for (Event event : events) {
        boolean isRight = isTriple(event, pair, cast);
        calibration.add(event.confidence(), isRight);
        triple |= isRight;
      }
      right += triple ? 1 : 0;
      if (misses && !type.equals(pair.type())) {
        out.printf(Locale.ROOT, "FIRST %s as %s %s%n", pair.type(), told(events), pair.text());
      }
      if (misses && !triple) {
        out.printf(
            Locale.ROOT,
            "TRIPLE %s [%s] -> [%s] %s%n",
            pair.type(),
            words(pair, pair.source()),
            words(pair, pair.target()),
            pair.text());
        events.forEach(e -> out.println("    " + sides(e)));
      }
    }
    out.printf(
        Locale.ROOT,
        "End to end: macro-F1 of the first event %.3f, accuracy %.3f, sentences with an event %.3f%n%s",
        first.macroF1(),
        first.accuracy(),
        Ratio.of(given, pairs.size()),
        first.table(CONFUSIONS));
    out.printf(
        Locale.ROOT,
        "Source, type and target right in some event: %.3f of the sentences%n",
        Ratio.of(right, pairs.size()));
    out.print(calibration.table());
  }

  private static String sides(Event event) {
    return event.type()
        + " "
        + event.actors().stream().map(CodedActor::text).toList()
        + " -> "
        + event.recipients().stream().map(CodedActor::text).toList()
        + (event.symmetric() ? " symmetric " : " ")
        + event.coder().rule();
  }

  private static String told(List<Event> events) {
    return events.isEmpty()
        ? NOTHING
        : events.get(0).type() + " by " + events.get(0).coder().rule();
  }

  private Cast cast(GoldPair pair) {
    return pair.sentences().isEmpty() ? new Cast(List.of()) : casts.make(parsed(pair));
  }

  /** A pair's sentence as an article of its own. */
  static ParsedArticle parsed(GoldPair pair) {
    Article article = Article.ofText(pair.id(), pair.text());
    return new ParsedArticle(article, List.of(new Span(0, pair.text().length())), pair.sentences());
  }

  /** What is told of a pair's sentence. */
  static List<Event> events(EventExtractor extractor, GoldPair pair, Cast cast) {
    if (pair.sentences().isEmpty()) {
      return List.of();
    }
    ParsedArticle parsed = parsed(pair);
    return extractor.extract(
        parsed,
        cast,
        List.of(),
        new ArticleDates(parsed),
        new ArticlePlaces(parsed, Register.bundled()));
  }

  /** Whether an event has the marked sides and their type. */
  static boolean isTriple(Event event, GoldPair pair, Cast cast) {
    if (!merged(event.type()).equals(pair.type())) {
      return false;
    }
    boolean source = event.actors().stream().anyMatch(a -> on(a, pair, pair.source(), cast));
    if (pair.target().length() == 0) {
      return source && event.recipients().isEmpty();
    }
    List<CodedActor> others = event.symmetric() ? event.actors() : event.recipients();
    return source && others.stream().anyMatch(a -> on(a, pair, pair.target(), cast));
  }

  /** Whether the words marked name the actor: as the record has it, or where it stands besides. */
  private static boolean on(CodedActor actor, GoldPair pair, Span span, Cast cast) {
    return actor.span().overlaps(span)
        || pair.sentences().stream()
            .flatMap(s -> cast.in(s).stream())
            .filter(m -> m.span().overlaps(span))
            .flatMap(m -> m.referents().stream())
            .anyMatch(r -> r.key().equals(actor.who().key()));
  }

  private static String words(GoldPair pair, Span span) {
    return span.of(pair.text());
  }

  private static String merged(PloverType type) {
    return type == PloverType.CONCEDE || type == PloverType.RETREAT ? "YIELD" : type.name();
  }
}
