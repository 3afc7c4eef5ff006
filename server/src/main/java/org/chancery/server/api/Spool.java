package org.chancery.server.api;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer until it is whole, so that a slow caller keeps no view of the store, and a
 * failure is told as one: the first megabyte in memory, a longer one in a file that goes when it is
 * sent.
 */
final class Spool extends OutputStream {

  private static final int IN_MEMORY = 1 << 20;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream written;

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (written == null && memory.size() + length > IN_MEMORY) {
      file = Files.createTempFile("chancery-answer", ".part");
      written = new BufferedOutputStream(Files.newOutputStream(file));
      memory.writeTo(written);
      memory.reset();
    }
    if (written == null) {
      memory.write(bytes, from, length);
    } else {
      written.write(bytes, from, length);
    }
  }

  @Override
  public void flush() {
    // Nobody reads it before it is whole.
  }

  @Override
  public void close() throws IOException {
    if (written != null) {
      written.close();
    }
  }

  /** Gives up what was written. */
  void discard() throws IOException {
    close();
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  /** All that was written, after it was closed; a file is deleted when this is closed. */
  InputStream read() throws IOException {
    return file == null
        ? new ByteArrayInputStream(memory.toByteArray())
        : Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
  }
}
