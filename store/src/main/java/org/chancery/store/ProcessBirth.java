package org.chancery.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * When a process began, told without the clock of the wall: which start of the machine, and how
 * many ticks after it. Linux reckons the date at which a process began from the clock of now, so
 * that date moves whenever the clock is set; this doesn't.
 */
final class ProcessBirth {

  private static final Path PROCESSES = Path.of("/proc");
  private static final Path BOOT = PROCESSES.resolve("sys/kernel/random/boot_id");

  /** The tick of its start is the 22nd word of its line; the second, its name, may hold spaces. */
  private static final int TICK = 22 - 3;

  private ProcessBirth() {}

  /** Absent for a process that is gone, and on systems that keep the date itself. */
  static Optional<String> of(long pid) {
    try {
      // A process may call itself anything, in no charset at all.
      String line =
          Files.readString(
              PROCESSES.resolve(Long.toString(pid)).resolve("stat"), StandardCharsets.ISO_8859_1);
      List<String> words = List.of(line.substring(line.lastIndexOf(')') + 1).strip().split(" "));
      return words.size() <= TICK
          ? Optional.empty()
          : Optional.of(Files.readString(BOOT).strip() + " " + words.get(TICK));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
