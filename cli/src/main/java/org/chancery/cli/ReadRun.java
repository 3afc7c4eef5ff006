package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.pipeline.OrderedReading;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;
import org.chancery.formats.output.OutputFormat;
import org.chancery.formats.output.RecordSink;
import org.chancery.formats.output.RecordSinks;
import org.chancery.formats.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** One run of {@code read}: from paths to written records. Used once, by one thread. */
final class ReadRun {

  private final Engine engine;
  private final Set<RecordKind> kinds;
  private final int threads;
  private final boolean storylines;
  private final PrintWriter err;
  private final RunSummary summary = new RunSummary();
  private final Progress progress = new Progress();

  ReadRun(Engine engine, Set<RecordKind> kinds, int threads, boolean storylines, PrintWriter err) {
    this.engine = engine;
    this.kinds = kinds;
    this.threads = threads;
    this.storylines = storylines;
    this.err = err;
  }

  /** Reads all paths and writes the records; gives the exit status. */
  int read(List<String> paths, @Nullable Path out, OutputFormat format) throws IOException {
    try (RecordOutput output = RecordOutput.open(out)) {
      boolean colour = out == null && Terminal.isOutput() && System.getenv("NO_COLOR") == null;
      RecordSink sink = RecordSinks.open(format, output.writer(), Terminal.width(), colour);
      if (storylines) {
        try (SpooledArticles spool = new SpooledArticles()) {
          readAll(paths, result -> spool.add(result.article(), result.records()));
          progress.close();
          spool.finish(record -> write(sink, record), this::reject);
        }
      } else {
        readAll(paths, result -> writeNow(sink, result));
        progress.close();
      }
      sink.close();
      output.complete();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.close();
    }
    err.println(summary.text());
    return summary.hasRejections() ? ExitStatus.REJECTED : ExitStatus.OK;
  }

  /** Takes an article that was read. */
  @FunctionalInterface
  private interface ReadArticles {
    void take(ArticleResult.Read result) throws IOException;
  }

  private void readAll(List<String> paths, ReadArticles taken) throws IOException {
    try (OrderedReading reading =
        new OrderedReading(engine, threads, result -> handle(result, taken))) {
      new Inputs(InputLimits.STANDARD).read(paths, System.in, input -> handOn(input, reading));
      reading.finish();
    }
  }

  private void handOn(Input input, OrderedReading reading) {
    if (input instanceof Input.Found found) {
      reading.add(found.document());
    } else if (input instanceof Input.Rejected rejected) {
      reading.add(new ArticleResult.Rejected(rejected.place(), rejected.reason()));
    } else if (input instanceof Input.Note note) {
      say(note.place() + ": " + note.message());
    }
  }

  private void handle(ArticleResult result, ReadArticles taken) {
    if (result instanceof ArticleResult.Rejected rejected) {
      reject(rejected.source(), rejected.reason());
      return;
    }
    ArticleResult.Read read = (ArticleResult.Read) result;
    read.warnings().forEach(warning -> say(read.article().source() + ": " + warning));
    try {
      taken.take(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.step();
  }

  private void reject(String place, String reason) {
    summary.reject(reason);
    say(place + ": " + reason);
  }

  private void say(String line) {
    progress.pause();
    err.println(line);
  }

  private void writeNow(RecordSink sink, ArticleResult.Read result) {
    for (ObjectNode record : records(result)) {
      write(sink, record);
    }
  }

  static List<ObjectNode> records(ArticleResult.Read result) {
    RecordJson json = new RecordJson(result.article());
    List<ObjectNode> records = new ArrayList<>();
    records.add(json.article());
    for (Extraction extraction : result.records()) {
      records.add(json.record(extraction));
    }
    return records;
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
