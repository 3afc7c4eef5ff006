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

  /** Most of a cell that a message shows, in UTF-16 units. */
  private static final int SHOWN = 60;

  /** A cell as messages have it: quoted, on one line, and of a long one its beginning. */
  public static String quoted(String cell) {
    return '"' + shown(cell) + '"';
  }

  /** The same without quotation marks. */
  public static String shown(String cell) {
    String line = cell.replaceAll("\\R", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }

  /** One line for a person. */
  public String message() {
    return source + ":" + line + ": expected " + expected + ", found " + found;
  }
}
