package org.chancery.spark;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chancery.engine.article.Document;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.sentence.model.ModelFolder;
import org.chancery.engine.sentence.model.RememberingParser;
import org.jspecify.annotations.Nullable;

/**
 * The one engine of an executor's Java machine, made with the first article and shared by all its
 * tasks. Thread-safe.
 */
final class MachineEngine {

  private static @Nullable MachineEngine last;

  private final EngineSettings settings;
  private final Engine engine;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(work -> DeepStack.thread(work, "chancery-coding"));

  private MachineEngine(EngineSettings settings) {
    this.settings = settings;
    CompactParser models =
        CompactParser.open(
            ModelFolder.standard(),
            notice -> org.slf4j.LoggerFactory.getLogger(MachineEngine.class).warn(notice));
    this.engine =
        settings.engine(
            new Nlp4jParser(new RememberingParser(models, RememberingParser.STANDARD_CHARACTERS)));
  }

  /** The engine for these settings. */
  static synchronized MachineEngine of(EngineSettings settings) {
    if (last == null || !last.settings.equals(settings)) {
      last = new MachineEngine(settings);
    }
    return last;
  }

  /** The records of a document, or why it can't be read. */
  ArticleResult read(Document document) {
    try {
      return threads.submit(() -> engine.read(document)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while coding " + document.source(), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
