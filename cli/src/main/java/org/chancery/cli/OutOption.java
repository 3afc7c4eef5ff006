package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --out FILE}: where to write, instead of standard output. */
final class OutOption {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file instead of standard output.")
  @Nullable Path file;

  /** Looks for the file's folder beforehand, where it takes long to make what is written. */
  void requireFolder() throws IOException {
    if (file != null) {
      RecordOutput.requireFolder(file);
    }
  }

  /** Whether a person sees on a terminal what is written, so that a table is wanted. */
  boolean isTerminal(Session session) {
    return file == null && session.terminal().isOutput();
  }
}
