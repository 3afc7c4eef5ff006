package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
    Path absolute = file.toAbsolutePath();
    Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
    return new RecordOutput(absolute, unfinished, Files.newOutputStream(unfinished));
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
    writer.close();
    if (file != null && unfinished != null) {
      if (complete) {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(unfinished);
      }
    }
  }
}
