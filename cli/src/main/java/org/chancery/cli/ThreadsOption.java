package org.chancery.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads N}. */
final class ThreadsOption {

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to read on. Default: one a processor.")
  void threads(int number) {
    if (number < 1) {
      CommandLine line = Objects.requireNonNull(spec).commandLine();
      throw new ParameterException(line, "--threads is " + number + ", expected 1 or more");
    }
    threads = number;
  }

  int number() {
    return threads;
  }
}
