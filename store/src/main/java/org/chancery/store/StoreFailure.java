package org.chancery.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what a failure below means for the store, and what its owner can do. */
final class StoreFailure {

  private static final Pattern HOLDER = Pattern.compile("is held in (\\S+).*\\(PID (\\d+)\\)");

  private StoreFailure() {}

  static StoreException of(StoreFolder folder, SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    Matcher held = HOLDER.matcher(message);
    if (message.contains("Could not set lock")) {
      String who =
          held.find()
              ? command(Long.parseLong(held.group(2)), held.group(1))
              : "another process, which reads it";
      return new StoreException(
          folder + " is held by " + who + "; wait for it to end, or end it, then try again",
          failure);
    }
    if (is(message, "newer version of DuckDB", "storage version", "wrong version number")) {
      return new StoreException(
          folder + " was written by a newer version of Chancery; use that version", failure);
    }
    if (is(
        message,
        "corrupt",
        "checksum",
        "could not read enough bytes",
        "not a valid duckdb",
        "failed to deserialize",
        "failure while replaying wal",
        "serialization error")) {
      return new StoreException(
          folder.database()
              + " is damaged ("
              + firstLine(message)
              + "); put a copy of it back, or move the folder away and ingest again",
          failure);
    }
    return of(folder, message, failure);
  }

  static StoreException of(StoreFolder folder, IOException failure) {
    String message =
        failure instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : failure instanceof AccessDeniedException
                ? "Permission denied"
                : String.valueOf(failure.getMessage());
    return of(folder, message, failure);
  }

  private static StoreException of(StoreFolder folder, String message, Exception failure) {
    if (is(message, "no space left", "disk full", "disk quota")) {
      return new StoreException(
          "the disk of "
              + folder
              + " is full; free some space and run the command again: it goes on where it was",
          failure);
    }
    if (is(message, "file too large")) {
      return new StoreException(
          "a file of "
              + folder
              + " may not grow any further; raise what 'ulimit -f' allows and run the command again:"
              + " it goes on where it was",
          failure);
    }
    if (is(message, "permission denied", "read-only file system", "not permitted")) {
      return new StoreException(
          folder + " can't be written to; make it writable, or name another folder with --store",
          failure);
    }
    return new StoreException(folder + ": " + firstLine(message), failure);
  }

  private static boolean is(String message, String... parts) {
    String lower = message.toLowerCase(Locale.ROOT);
    return Stream.of(parts).anyMatch(part -> lower.contains(part.toLowerCase(Locale.ROOT)));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static String command(long pid, String program) {
    Optional<String> line =
        ProcessHandle.of(pid)
            .flatMap(process -> process.info().arguments().map(StoreFailure::chancery));
    return line.orElse(program) + " (process " + pid + ")";
  }

  /** Of the Java machine's long command line, what follows the program's own class. */
  private static String chancery(String[] arguments) {
    for (int i = 0; i < arguments.length - 1; i++) {
      if (arguments[i].endsWith(".Main")) {
        return "chancery " + arguments[i + 1];
      }
    }
    return "another process";
  }
}
