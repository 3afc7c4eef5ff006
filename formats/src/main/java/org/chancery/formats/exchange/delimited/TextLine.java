package org.chancery.formats.exchange.delimited;

/**
 * A line of a file.
 *
 * @param number counted from 1
 * @param text with its break, so that a cell that runs over lines keeps it
 * @param tooLong whether it is over the limit; the text is empty then
 */
public record TextLine(long number, String text, boolean tooLong) {

  /** The line without its break. */
  public String content() {
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > 0 && end < text.length() && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(0, end);
  }
}
