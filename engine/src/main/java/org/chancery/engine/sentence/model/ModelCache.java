package org.chancery.engine.sentence.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the models' compact image in a folder: made by whoever needs it first, then only mapped.
 *
 * <p>The file's name holds the format version and the fingerprint of the source models, so that
 * versions live side by side. It is written under another name and then renamed, so that a reader
 * meets all of it or none. Threads and processes that need it at once wait for the one that makes
 * it; where the file system has no locks, each makes it and the last rename wins, with the same
 * bytes. What is damaged is made anew; where nothing can be written, the image stays in memory.
 */
final class ModelCache {

  /** Where the image comes from when the folder does not hold it. */
  interface ImageSource {

    /** A number that changes when the source does. */
    long fingerprint() throws IOException;

    /** Makes the image. */
    ModelImage make() throws IOException;
  }

  private static final String TEMPORARY = ".tmp";

  private final Path folder;
  private final Consumer<String> notices;
  private final ImageSource source;

  /**
   * A cache of an image.
   *
   * @param folder where the image is kept; made if missing
   * @param notices told, in one sentence each, why something takes long or cannot be kept
   * @param source makes the image
   */
  ModelCache(Path folder, Consumer<String> notices, ImageSource source) {
    this.folder = folder;
    this.notices = notices;
    this.source = source;
  }

  /**
   * The image, from the folder if it is there.
   *
   * @throws UncheckedIOException if the source cannot be read
   */
  ModelImage image() {
    try {
      long fingerprint = source.fingerprint();
      Path file = file(fingerprint);
      if (Files.exists(file)) {
        try {
          return ModelImage.open(file, fingerprint);
        } catch (IOException e) {
          // The holder of the lock looks again, says what is wrong and makes the file anew.
        }
      }
      try (FolderLock lock = FolderLock.take(folder, file.getFileName() + ".lock")) {
        Optional<ModelImage> kept = lock.isWritable() ? kept(file, fingerprint) : Optional.empty();
        return kept.isPresent() ? kept.get() : made(file, fingerprint, lock);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's models cannot be read: " + e.getMessage(), e);
    }
  }

  private Path file(long fingerprint) {
    return folder.resolve(
        "english-parser-v%d-%016x.bin".formatted(ModelImage.VERSION, fingerprint));
  }

  private Optional<ModelImage> kept(Path file, long fingerprint) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ModelImage.open(file, fingerprint));
    } catch (IOException e) {
      notices.accept(
          "The parser's model file %s cannot be used (%s); it is made anew."
              .formatted(file, e.getMessage()));
      return Optional.empty();
    }
  }

  private ModelImage made(Path file, long fingerprint, FolderLock lock) throws IOException {
    if (!lock.isWritable()) {
      notices.accept(
          ("The parser's models are made ready in memory, which takes some 15 seconds at every"
                  + " start, because %s cannot be written (%s).")
              .formatted(folder, lock.refusal()));
      return source.make();
    }
    notices.accept(
        ("The parser's models are made ready for quick starts, once, in %s; this takes some 15"
                + " seconds.")
            .formatted(file));
    ModelImage made = source.make();
    try {
      if (lock.isHeld()) {
        deleteLeftovers(file);
      }
      write(made, file);
      return ModelImage.open(file, fingerprint);
    } catch (IOException e) {
      notices.accept(
          ("The parser's models stay in memory and will be made ready again at the next start,"
                  + " because %s cannot be written (%s).")
              .formatted(file, e));
      return made;
    }
  }

  private void write(ModelImage image, Path file) throws IOException {
    Path temporary =
        folder.resolve(
            "%s.%d-%x%s"
                .formatted(
                    file.getFileName(),
                    ProcessHandle.current().pid(),
                    System.identityHashCode(image),
                    TEMPORARY));
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        image.write(channel);
        channel.force(true);
      }
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Deletes what a process that was killed while it wrote has left behind. */
  private void deleteLeftovers(Path file) throws IOException {
    String pattern = file.getFileName() + ".*" + TEMPORARY;
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, pattern)) {
      for (Path leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    }
  }
}
