package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.pipeline.OrderedReading;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;

/**
 * Reads the articles of paths in order, and tells a person what could not be read. Used once, by
 * one thread.
 */
final class ArticleReading {

  private final Engine engine;
  private final int threads;
  private final PrintWriter err;
  private final RunSummary summary = new RunSummary();
  private final Session session;
  private final Progress progress;

  ArticleReading(Engine engine, int threads, Session session, PrintWriter err) {
    this.engine = engine;
    this.threads = threads;
    this.session = session;
    this.progress = new Progress(session);
    this.err = err;
  }

  /** Takes an article that was read. */
  @FunctionalInterface
  interface ReadArticles {
    void take(ArticleResult.Read result) throws IOException;
  }

  /** Reads all paths; what can't be read is counted and named. */
  void readAll(List<String> paths, ReadArticles taken) throws IOException {
    progress.expect(paths);
    try (OrderedReading<ArticleResult> reading =
        new OrderedReading<>(threads, result -> handle(result, taken))) {
      new Inputs(InputLimits.STANDARD, progress::read)
          .read(paths, session.streams().in(), input -> handOn(input, reading));
      reading.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.close();
    }
  }

  private void handOn(Input input, OrderedReading<ArticleResult> reading) {
    if (input instanceof Input.Found found) {
      reading.submit(() -> engine.read(found.document()));
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

  void reject(String place, String reason) {
    summary.reject(reason);
    say(place + ": " + reason);
  }

  private void say(String line) {
    progress.pause();
    err.println(line);
  }

  RunSummary summary() {
    return summary;
  }
}
