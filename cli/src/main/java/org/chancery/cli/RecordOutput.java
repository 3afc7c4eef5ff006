package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where records go: standard output, or a file that appears under its name only when it is
 * complete.
 */
final class RecordOutput implements Closeable {

  private final @Nullable Path file;
  private final @Nullable Path unfinished;
  private final OutputStream bytes;
  private final Writer writer;
  private boolean complete;

  private RecordOutput(@Nullable Path file, @Nullable Path unfinished, OutputStream bytes) {
    this.file = file;
    this.unfinished = unfinished;
    this.bytes = bytes;
    this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }

  static RecordOutput open(@Nullable Path file, Session session) throws IOException {
    if (file == null) {
      return new RecordOutput(null, null, session.streams().out());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new RecordOutput(null, null, Files.newOutputStream(file));
    }
    requireFolder(file);
    Path unfinished = file.toAbsolutePath().resolveSibling(file.getFileName() + ".unfinished");
    try {
      return new RecordOutput(file, unfinished, Files.newOutputStream(unfinished));
    } catch (FileSystemException e) {
      throw of(file, e);
    }
  }

  /**
   * Looks whether a file can be put where it is to be.
   *
   * @throws IOException where it has no folder
   */
  static void requireFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(
          file + ": there is no folder to put it in; make one, or name another file with --out");
    }
  }

  /** A failure told of the file that was named, not of the one that is written in its place. */
  private static FileSystemException of(Path file, FileSystemException failure) {
    String name = file.toString();
    FileSystemException named =
        failure instanceof AccessDeniedException
            ? new AccessDeniedException(name)
            : new FileSystemException(name, null, failure.getReason());
    named.initCause(failure);
    return named;
  }

  Writer writer() {
    return writer;
  }

  /** For what is no text, instead of the writer. */
  OutputStream stream() {
    return bytes;
  }

  /** Says that everything was written. */
  void complete() {
    complete = true;
  }

  @Override
  public void close() throws IOException {
    boolean whole = false;
    try {
      writer.close();
      whole = complete;
    } finally {
      settle(whole);
    }
  }

  private void settle(boolean whole) throws IOException {
    if (file == null || unfinished == null) {
      return;
    }
    if (!whole) {
      Files.deleteIfExists(unfinished);
      return;
    }
    try {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      throw of(file, e);
    }
  }
}
