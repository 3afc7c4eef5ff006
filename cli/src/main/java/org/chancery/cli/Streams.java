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

  /** Those of this process. */
  static Streams own() {
    return new Streams(System.in, new FileOutputStream(FileDescriptor.out), System.err);
  }

  /** Those of another process. */
  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
