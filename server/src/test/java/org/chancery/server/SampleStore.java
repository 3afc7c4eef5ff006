package org.chancery.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.engine.extraction.CoderVersion;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.register.Register;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.ArticleCoder;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.IngestWatch;
import org.chancery.store.story.StoryUpdate;
import org.chancery.store.write.KeptArticle;

/**
 * A few of the samples, read by the real engine once for all tests of a run. Each test has a copy.
 */
public final class SampleStore {

  /** What is read: an issue that members decide, and an invented crisis. */
  private static final List<String> FOLDERS = List.of("g7-russia", "velmaria-election");

  /**
   * Names a folder for the store, where it stays for later runs: for who works on pages and does
   * not want to wait for the reading each time. Delete it when the engine changes.
   */
  private static final String KEPT = "CHANCERY_TEST_STORE";

  private static final Path ROOT = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

  /** Apart, since the threads that read need it while the store is being made. */
  private static final class Coding {
    private static final Engine ENGINE =
        new Engine(
            new Nlp4jParser(CompactParser.open(cache(), notice -> {})),
            Register.bundled(),
            Lexicon.bundled(),
            Issue.bundled());
  }

  private static final class Once {
    private static final Path STORE = ingest();
  }

  private SampleStore() {}

  private static Path cache() {
    String named = System.getenv("CHANCERY_CACHE");
    return named == null ? Path.of("target", "parser-cache") : Path.of(named);
  }

  /** A coder with the real engine, for tests that add articles. */
  public static ArticleCoder coder() {
    return ArticleCoder.of(CoderVersion.CURRENT, article -> Coding.ENGINE.read(article));
  }

  /** The folders of the samples that it has. */
  public static List<Path> folders() {
    return FOLDERS.stream().map(ROOT.resolve("samples/articles")::resolve).toList();
  }

  /** Copies the store into a folder that is made. */
  public static void copyTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(Once.STORE)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(Once.STORE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static Path ingest() {
    try {
      String kept = System.getenv(KEPT);
      if (kept != null && Files.isDirectory(Path.of(kept))) {
        return Path.of(kept);
      }
      Path folder =
          kept == null
              ? Files.createTempDirectory("chancery-samples").resolve("store")
              : Path.of(kept);
      try (Store store = Store.openForWriting(folder, Holder.self("a test", null))) {
        new Ingest(store, coder(), new Silent())
            .read(
                folders().stream().map(Path::toString).toList(),
                new ByteArrayInputStream(new byte[0]),
                2,
                false);
        new StoryUpdate(store).run();
        new IndexUpdate(store).run();
      }
      if (kept == null) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes no note, but of what is rejected, which nothing may be. */
  public static IngestWatch silent() {
    return new Silent();
  }

  private static final class Silent implements IngestWatch {
    @Override
    public void bytes(long more) {}

    @Override
    public void added(KeptArticle article) {}

    @Override
    public void known(String article) {}

    @Override
    public void unchanged(String origin, long articles) {}

    @Override
    public void rejected(String place, String reason) {
      throw new IllegalStateException(place + ": " + reason);
    }

    @Override
    public void said(String place, String message) {}
  }
}
