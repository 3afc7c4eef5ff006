package org.chancery.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;
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
import org.chancery.engine.sentence.model.ModelFolder;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.Storylines;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;
import org.chancery.formats.record.RecordJson;
import org.chancery.register.Register;
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
import org.openjdk.jmh.infra.Blackhole;

/** What each stage of reading takes, over the same articles; one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Thread)
public class StageSpeed {

  /** The articles, from where the benchmark is started. */
  @Param("samples/articles")
  public String path = "samples/articles";

  private final Register register = Register.bundled();
  private final ArticleMaker articles = new ArticleMaker();
  private final SentenceParser parser =
      new Nlp4jParser(CompactParser.open(ModelFolder.standard(), System.err::println));
  private final CastMaker casts = new CastMaker(register);
  private final StatementExtractor statements = new StatementExtractor();
  private final EventExtractor events = EventExtractor.bundled();
  private final PositionExtractor positions = new PositionExtractor(register, Issue.bundled());
  private final List<Document> documents = new ArrayList<>();
  private final List<Stages> all = new ArrayList<>();

  /** What the stages before one have made of an article. */
  private record Stages(
      ArticleMaker.Made.Ready ready,
      ParsedArticle parsed,
      Cast cast,
      List<Statement> statements,
      List<Event> events,
      List<Extraction> records,
      ArticleDigest digest) {}

  /** Takes every article through all stages once. */
  @Setup
  public void read() throws IOException {
    new Inputs(InputLimits.STANDARD)
        .read(
            List.of(path),
            System.in,
            input -> {
              if (input instanceof Input.Found found) {
                documents.add(found.document());
              }
            });
    for (Document document : documents) {
      if (articles.make(document) instanceof ArticleMaker.Made.Ready ready) {
        all.add(stages(ready));
      }
    }
  }

  private Stages stages(ArticleMaker.Made.Ready ready) {
    ParsedArticle parsed = parsed(ready);
    Cast cast = casts.make(parsed);
    List<Statement> said = statements.extract(parsed, cast, new ArticleDates(parsed));
    List<Event> done = events(parsed, cast, said);
    List<Extraction> records = new ArrayList<>(said);
    records.addAll(done);
    records.addAll(positions(parsed, cast, said, done));
    ArticleDigest digest = ArticleDigest.of(ready.article(), records);
    return new Stages(ready, parsed, cast, said, done, records, digest);
  }

  private ParsedArticle parsed(ArticleMaker.Made.Ready ready) {
    return new ParsedArticle(
        ready.article(),
        ready.passages(),
        parser.parse(ready.article().text().text(), ready.passages()));
  }

  private List<Event> events(ParsedArticle parsed, Cast cast, List<Statement> said) {
    return events.extract(
        parsed, cast, said, new ArticleDates(parsed), new ArticlePlaces(parsed, register));
  }

  private List<Position> positions(
      ParsedArticle parsed, Cast cast, List<Statement> said, List<Event> done) {
    return positions.extract(parsed, cast, said, done, new ArticleDates(parsed));
  }

  /** Text repair, header, language and limits. */
  @Benchmark
  public void repair(Blackhole sink) {
    documents.forEach(document -> sink.consume(articles.make(document)));
  }

  /** Every sentence anew. */
  @Benchmark
  public void parse(Blackhole sink) {
    all.forEach(article -> sink.consume(parsed(article.ready())));
  }

  /** Actors. */
  @Benchmark
  public void cast(Blackhole sink) {
    all.forEach(article -> sink.consume(casts.make(article.parsed())));
  }

  /** With the dates that they need, as all that follows. */
  @Benchmark
  public void statements(Blackhole sink) {
    all.forEach(
        article ->
            sink.consume(
                statements.extract(
                    article.parsed(), article.cast(), new ArticleDates(article.parsed()))));
  }

  /** With places. */
  @Benchmark
  public void events(Blackhole sink) {
    all.forEach(
        article -> sink.consume(events(article.parsed(), article.cast(), article.statements())));
  }

  /** On the bundled issues. */
  @Benchmark
  public void positions(Blackhole sink) {
    all.forEach(
        article ->
            sink.consume(
                positions(
                    article.parsed(), article.cast(), article.statements(), article.events())));
  }

  /** Records as JSON. */
  @Benchmark
  public void output(Blackhole sink) {
    for (Stages article : all) {
      for (ObjectNode record : RecordJson.all(article.ready().article(), article.records())) {
        sink.consume(record.toString());
      }
    }
  }

  /** The digest of each article, by which copies are told. */
  @Benchmark
  public void digests(Blackhole sink) {
    all.forEach(
        article -> sink.consume(ArticleDigest.of(article.ready().article(), article.records())));
  }

  /** Copies, rewrites, stories and merged events over all articles. */
  @Benchmark
  public Storylines storylines() {
    return Storylines.of(all.stream().map(Stages::digest).toList());
  }
}
