package org.chancery.formats.exchange.flow;

/**
 * A line that can't be read.
 *
 * @param source the file's name
 * @param line counted from 1; where a row runs over several lines, the first of them
 * @param expected what should stand there
 * @param found what does
 */
public record ImportProblem(String source, long line, String expected, String found) {

  /** One line for a person. */
  public String message() {
    return source + ":" + line + ": expected " + expected + ", found " + found;
  }
}
