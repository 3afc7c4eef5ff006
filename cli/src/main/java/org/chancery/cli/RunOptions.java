package org.chancery.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that reads a pile of articles takes: where to write, how many threads. */
final class RunOptions {

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file instead of standard output.")
  @Nullable Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to read on. Default: one a processor.")
  void threads(int number) {
    if (number < 1) {
      CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
      throw new ParameterException(line, "--threads is " + number + ", expected 1 or more");
    }
    threads = number;
  }

  int threads() {
    return threads;
  }
}
