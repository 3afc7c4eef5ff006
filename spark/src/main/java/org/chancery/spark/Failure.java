package org.chancery.spark;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.apache.spark.SparkException;
import org.chancery.engine.extraction.event.LexiconException;
import org.chancery.engine.extraction.position.IssuesFormatException;
import org.chancery.register.RegisterFormatException;
import picocli.CommandLine;

/** Tells a person in a line why a run failed, and picks the exit status. Never a stack trace. */
final class Failure {

  private Failure() {}

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
        ? ExitStatus.USAGE
        : ExitStatus.FAILED;
  }

  private static List<String> messages(Throwable failure) {
    Throwable cause = cause(failure);
    String message = cause.getMessage();
    if (message == null) {
      return List.of(cause.getClass().getSimpleName());
    }
    if (cause instanceof NoSuchFileException) {
      return List.of(message + ": no such file");
    }
    if (cause instanceof AccessDeniedException) {
      return List.of(message + ": not permitted");
    }
    // Spark and Hadoop put the stack trace of a task into the message.
    return cause instanceof SparkException || message.contains("\n\tat ")
        ? message.lines().limit(1).toList()
        : message.lines().toList();
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null
        && (cause instanceof UncheckedIOException || cause instanceof SparkException)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
