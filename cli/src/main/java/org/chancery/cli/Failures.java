package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.chancery.engine.extraction.event.LexiconException;
import org.chancery.engine.extraction.position.IssuesFormatException;
import org.chancery.register.RegisterFormatException;
import org.chancery.server.access.AccountsFormatException;
import picocli.CommandLine;

/**
 * Tells a person in a line why a command failed, and picks the exit status. Never a stack trace.
 */
final class Failures {

  private Failures() {}

  static int report(Exception failure, CommandLine line, CommandLine.ParseResult arguments) {
    for (String message : messages(failure)) {
      line.getErr().println("chancery: " + message);
    }
    return statusOf(failure);
  }

  static int statusOf(Throwable failure) {
    return failure instanceof CommandLine.ParameterException
            || failure instanceof IssuesFormatException
            || failure instanceof LexiconException
            || failure instanceof RegisterFormatException
            || failure instanceof AccountsFormatException
        ? ExitStatus.USAGE
        : ExitStatus.FAILED;
  }

  private static List<String> messages(Exception failure) {
    Throwable cause =
        failure instanceof UncheckedIOException io && io.getCause() != null
            ? io.getCause()
            : failure;
    String message = cause.getMessage();
    if (cause instanceof NoSuchFileException) {
      return List.of(message + ": no such file or folder");
    }
    if (cause instanceof AccessDeniedException) {
      return List.of(message + ": not permitted");
    }
    if (cause instanceof FileAlreadyExistsException) {
      return List.of(message + ": is there already");
    }
    if (cause instanceof NotDirectoryException) {
      return List.of(message + ": is no folder");
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return List.of(system.getFile() + ": " + system.getReason());
    }
    if (cause instanceof IOException && message != null && message.contains("No space left")) {
      return List.of(
          "the disk is full; free some space, or name another folder with --out or TMPDIR");
    }
    return (message == null ? cause.getClass().getSimpleName() : message).lines().toList();
  }
}
