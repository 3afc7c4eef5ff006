package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads and writes.
 *
 * @param out for records; unbuffered
 * @param err for a person
 */
record Streams(InputStream in, OutputStream out, PrintStream err) {

  private static final OutputStream OWN = new FileOutputStream(FileDescriptor.out);

  /** Those of this process. */
  static Streams own() {
    return new Streams(System.in, OWN, System.err);
  }

  /** For what a command prints that is no record, such as its help: of this process, buffered. */
  OutputStream printed() {
    return out == OWN ? System.out : out;
  }

  /** Those of another process. */
  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
