package org.chancery.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that reads a pile of articles takes: where to write, how many threads. */
final class RunOptions {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file instead of standard output.")
  @Nullable Path out;

  @Mixin ThreadsOption threads = new ThreadsOption();

  int threads() {
    return threads.number();
  }
}
