package org.chancery.server.page.article;

import java.util.List;

/**
 * A stretch of text that the same evidence covers.
 *
 * @param records ids of those that it is evidence of, the one with the shortest evidence first
 * @param begins ids of those whose first evidence begins here
 * @param styles what it is evidence of, as the style sheet names it
 */
public record Piece(String text, List<String> records, List<String> begins, String styles) {
  public Piece {
    records = List.copyOf(records);
    begins = List.copyOf(begins);
  }

  /** The records' ids for an attribute, apart by spaces. */
  public String joined() {
    return String.join(" ", records);
  }
}
