package org.chancery.cli;

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
}
