package org.chancery.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.event.EventExtractor;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.extraction.position.PositionExtractor;
import org.chancery.engine.extraction.statement.StatementExtractor;
import org.chancery.engine.extraction.when.ArticleDates;
import org.chancery.engine.extraction.where.ArticlePlaces;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.register.Register;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What statements, and positions on the bundled issues, add to the time of reading articles from
 * their text to their events, on one core.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Thread)
public class StatementReading {

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 15;

  /** Folder of the articles, from where the benchmark is started. */
  @Param("samples")
  public String folder = "samples";

  /** Folder that keeps the parser's models. */
  @Param("engine/target/model-cache")
  public String models = "engine/target/model-cache";

  private final List<Article> articles = new ArrayList<>();
  private final Register register = Register.bundled();
  private final CastMaker casts = new CastMaker(register);
  private final EventExtractor events = EventExtractor.bundled();
  private final StatementExtractor statements = new StatementExtractor();
  private final PositionExtractor positions = new PositionExtractor(register, Issue.bundled());
  private SentenceParser parser = (text, paragraphs) -> List.of();

  /** Counts what was read, for JMH to give it by the second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Amount {
    /** Sentences read. */
    public long sentences;
  }

  /** Loads the articles and the parser. */
  @Setup
  public void readArticles() throws IOException {
    parser = new Nlp4jParser(CompactParser.open(Path.of(models), note -> {}));
    articles.addAll(TextArticles.in(Path.of(folder)));
  }

  /** Parse, actors, dates, places and events only. */
  @Benchmark
  public List<Event> withoutStatements(Amount amount) {
    List<Event> last = List.of();
    for (Article article : articles) {
      ParsedArticle parsed = parse(article, amount);
      Cast cast = casts.make(parsed);
      ArticleDates dates = new ArticleDates(parsed);
      last = events.extract(parsed, cast, List.of(), dates, new ArticlePlaces(parsed, register));
    }
    return last;
  }

  /** The same with statements, and with positions on the bundled issues. */
  @Benchmark
  public List<Position> withStatements(Amount amount) {
    List<Position> last = List.of();
    for (Article article : articles) {
      ParsedArticle parsed = parse(article, amount);
      Cast cast = casts.make(parsed);
      ArticleDates dates = new ArticleDates(parsed);
      List<Statement> said = statements.extract(parsed, cast, dates);
      List<Event> done =
          events.extract(parsed, cast, said, dates, new ArticlePlaces(parsed, register));
      last = positions.extract(parsed, cast, said, done, dates);
    }
    return last;
  }

  /**
   * Measures both turn and turn about by this thread's processor time, which other processes on the
   * machine disturb less than the clock.
   *
   * @param arguments folder of the articles, folder of the parser's models
   */
  public static void main(String[] arguments) throws IOException {
    StatementReading reading = new StatementReading();
    reading.folder = arguments[0];
    reading.models = arguments[1];
    reading.readArticles();
    List<Long> with = new ArrayList<>();
    List<Long> without = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      long begin = processorTime();
      reading.withoutStatements(new Amount());
      long middle = processorTime();
      reading.withStatements(new Amount());
      if (round >= WARM_UP) {
        without.add(middle - begin);
        with.add(processorTime() - middle);
      }
    }
    double ratio = (double) median(with) / median(without);
    System.out.printf(
        Locale.ROOT,
        "without %d ms, with %d ms: statements and positions add %.1f %%%n",
        median(without) / 1_000_000,
        median(with) / 1_000_000,
        100 * (ratio - 1));
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private ParsedArticle parse(Article article, Amount amount) {
    ParsedArticle parsed = TextArticles.parsed(article, parser);
    amount.sentences += parsed.sentences().size();
    return parsed;
  }
}
