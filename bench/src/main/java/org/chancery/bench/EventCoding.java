package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.event.EventExtractor;
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

/** How fast events are coded in sentences that are parsed, their actors known, on one core. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class EventCoding {

  /** Folder of the articles, from where the benchmark is started. */
  @Param("samples")
  public String folder = "samples";

  /** Folder that keeps the parser's models. */
  @Param("engine/target/model-cache")
  public String models = "engine/target/model-cache";

  private final List<ParsedArticle> articles = new ArrayList<>();
  private final List<Cast> casts = new ArrayList<>();
  private final EventExtractor extractor = EventExtractor.bundled();

  /** Counts what was coded, for JMH to give it by the second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Amount {
    /** Sentences coded. */
    public long sentences;

    /** Events found. */
    public long events;
  }

  /** Parses all text files and finds their actors. */
  @Setup
  public void readArticles() throws IOException {
    SentenceParser parser = new Nlp4jParser(CompactParser.open(Path.of(models), note -> {}));
    CastMaker maker = new CastMaker(Register.bundled());
    for (Article article : TextArticles.in(Path.of(folder))) {
      ParsedArticle parsed = TextArticles.parsed(article, parser);
      articles.add(parsed);
      casts.add(maker.make(parsed));
    }
  }

  /** One pass over all articles. */
  @Benchmark
  public List<Event> code(Amount amount) {
    List<Event> last = List.of();
    for (int i = 0; i < articles.size(); i++) {
      last =
          extractor.extract(
              articles.get(i),
              casts.get(i),
              List.of(),
              (s, t) -> Optional.empty(),
              (s, t) -> Optional.empty());
      amount.sentences += articles.get(i).sentences().size();
      amount.events += last.size();
    }
    return last;
  }
}
