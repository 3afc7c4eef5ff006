package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.formats.output.OutputFormat;
import org.chancery.formats.output.RecordSink;
import org.chancery.formats.output.RecordSinks;
import org.chancery.formats.record.IssueTallies;
import org.chancery.formats.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** One run of {@code read}: from paths to written records. Used once, by one thread. */
final class ReadRun {

  private final ArticleReading reading;
  private final Set<RecordKind> kinds;
  private final boolean storylines;
  private final Session session;
  private final PrintWriter err;
  private final RunSummary summary;
  private final @Nullable IssueTallies tallies;

  /**
   * @param tallies of the issues that a body decides, written behind all else; null for none
   */
  ReadRun(
      ArticleReading reading,
      Set<RecordKind> kinds,
      boolean storylines,
      @Nullable IssueTallies tallies,
      Session session,
      PrintWriter err) {
    this.reading = reading;
    this.kinds = kinds;
    this.storylines = storylines;
    this.tallies = tallies;
    this.summary = reading.summary();
    this.session = session;
    this.err = err;
  }

  /** Reads all paths and writes the records; gives the exit status. */
  int read(List<String> paths, @Nullable Path out, OutputFormat format) throws IOException {
    try (RecordOutput output = RecordOutput.open(out, session)) {
      boolean colour = out == null && session.hasColour();
      int width = session.terminal().width();
      RecordSink sink = RecordSinks.open(format, output.writer(), width, colour);
      if (storylines) {
        try (SpooledArticles spool = new SpooledArticles()) {
          reading.readAll(
              paths,
              result -> {
                tally(result);
                spool.add(result.article(), result.records());
              });
          spool.finish(record -> write(sink, record), reading::reject);
        }
      } else {
        reading.readAll(
            paths,
            result -> {
              tally(result);
              writeNow(sink, result);
            });
      }
      if (tallies != null) {
        for (ObjectNode tally : tallies.decided()) {
          sink.write(tally);
        }
      }
      sink.close();
      output.complete();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    err.println(summary.text());
    return summary.hasRejections() ? ExitStatus.REJECTED : ExitStatus.OK;
  }

  private void tally(ArticleResult.Read result) {
    if (tallies != null) {
      tallies.add(result);
    }
  }

  private void writeNow(RecordSink sink, ArticleResult.Read result) {
    for (ObjectNode record : RecordJson.all(result.article(), result.records())) {
      write(sink, record);
    }
  }

  private void write(RecordSink sink, ObjectNode record) {
    RecordKind kind = RecordKind.of(record);
    if (kind != RecordKind.ARTICLE && !kinds.contains(kind)) {
      return;
    }
    summary.count(kind);
    try {
      sink.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
