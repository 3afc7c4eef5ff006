package org.chancery.server.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The browser on this machine. */
final class Chromium {

  /** A system property: a program to take instead of the one that is found. */
  private static final String PROGRAM = "chancery.chromium";

  /** A system property: with the value {@code required} a machine without a browser fails. */
  private static final String DEMAND = "chancery.browser";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private Chromium() {}

  /** Where it is, if there is one. */
  static Optional<Path> find() {
    String own = System.getProperty(PROGRAM);
    if (own != null && !own.isBlank()) {
      return Optional.of(Path.of(own)).filter(Files::isExecutable);
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String name : NAMES) {
      for (String folder : path.split(File.pathSeparator, -1)) {
        Path program = Path.of(folder.isEmpty() ? "." : folder, name);
        if (Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether tests without it fail rather than are skipped: on a machine that only builds. */
  static boolean required() {
    @Nullable String build = System.getenv("CI");
    boolean builds = build != null && !build.isBlank() && !build.equals("false");
    return builds || "required".equals(System.getProperty(DEMAND));
  }

  /** What to do where there is none. */
  static String remedy() {
    return "No Chromium was found, so no page was looked at in a browser. Install it"
        + " ('apt-get install chromium', as .ci/run does) or name its program with -D"
        + PROGRAM
        + "=PROGRAM.";
  }
}
