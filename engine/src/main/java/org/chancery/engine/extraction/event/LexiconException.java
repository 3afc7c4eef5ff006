package org.chancery.engine.extraction.event;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** A lexicon file that can't be read, with the place and what was found and expected there. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  LexiconException(String file, int line, String found, String expected) {
    super(file + ":" + line + ": found " + found + ", expected " + expected);
    this.file = file;
    this.line = line;
  }

  LexiconException(String file, Throwable cause) {
    super(file + ": can't be read: " + reason(cause), cause);
    this.file = file;
    this.line = 0;
  }

  /** In words, where the exception has but the file's name. */
  private static @Nullable String reason(Throwable cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    return cause instanceof AccessDeniedException ? "access denied" : cause.getMessage();
  }

  /** The file, as it was named. */
  public String file() {
    return file;
  }

  /** The line, from 1; 0 where the file as a whole could not be read. */
  public int line() {
    return line;
  }
}
