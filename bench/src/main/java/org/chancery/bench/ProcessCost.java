package org.chancery.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process and those that it waited for took, as Linux tells it. The last hundredth of a
 * second is not seen.
 *
 * @param seconds by the clock
 * @param processorSeconds of all its threads, in user and system mode
 * @param megabytes the most memory that it had resident at once, pages of mapped files included
 */
record ProcessCost(double seconds, double processorSeconds, long megabytes) {

  private static final double NANOS = 1e9;
  private static final double TICKS = 100;
  private static final int MILLIS_BETWEEN = 10;
  private static final long KILO = 1024;
  private static final String PEAK = "VmHWM:";

  /** In a line of {@code stat} after the name: own time in user mode, then three more. */
  private static final int FIRST_TIME = 11;

  private static final int TIMES = 4;

  /**
   * Runs a command and waits for it.
   *
   * @param out takes its standard output
   * @throws IllegalStateException if it ends with a status other than 0
   */
  static ProcessCost of(List<String> command, Path out) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(out.toFile()).redirectError(errors());
    long begun = System.nanoTime();
    Process process = builder.start();
    double processor = 0;
    long peak = 0;
    try {
      while (!process.waitFor(MILLIS_BETWEEN, TimeUnit.MILLISECONDS)) {
        Path about = Path.of("/proc", Long.toString(process.pid()));
        processor = Math.max(processor, processorSeconds(about));
        peak = Math.max(peak, peak(about));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    }
    double seconds = (System.nanoTime() - begun) / NANOS;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + ": ended with " + process.exitValue());
    }
    return new ProcessCost(seconds, processor, peak / KILO);
  }

  private static ProcessBuilder.Redirect errors() {
    return ProcessBuilder.Redirect.appendTo(new File("/dev/null"));
  }

  private static double processorSeconds(Path about) {
    String stat = read(about.resolve("stat"));
    if (stat.isEmpty()) {
      return 0;
    }
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    return ticks / TICKS;
  }

  private static long peak(Path about) {
    return read(about.resolve("status"))
        .lines()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  /** A file of a process; empty once it has ended. */
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      return "";
    }
  }
}
