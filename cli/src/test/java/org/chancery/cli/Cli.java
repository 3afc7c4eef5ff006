package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program in this process, as a test's user would. */
final class Cli {

  /** The repository's root. */
  static final Path ROOT =
      java.util.Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

  /** What a run gave: its exit status, what it wrote, what it told the person. */
  record Outcome(int status, String records, String messages) {}

  private Cli() {}

  /** Runs {@code read} with these arguments, its records caught in a file. */
  static Outcome read(Path folder, String... arguments) throws IOException {
    Path out = Files.createTempFile(folder, "records", ".out");
    List<String> all = new ArrayList<>(List.of("read", "--out", out.toString()));
    all.addAll(List.of(arguments));
    Outcome run = run(all.toArray(String[]::new));
    return new Outcome(run.status(), Files.readString(out), run.messages());
  }

  /**
   * Runs any command; what it tells the person is caught, and what it prints through the command
   * line's own writer.
   */
  static synchronized Outcome run(String... arguments) {
    PrintStream err = System.err;
    PrintStream out = System.out;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
      int status = Main.run(arguments);
      return new Outcome(
          status, printed.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(err);
      System.setOut(out);
    }
  }
}
