package org.chancery.cli;

/**
 * An issues or lexicon file that the user gave is malformed; the message names file, line, what was
 * found and expected.
 */
final class MalformedInputFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedInputFile(String message, Throwable cause) {
    super(message, cause);
  }
}
