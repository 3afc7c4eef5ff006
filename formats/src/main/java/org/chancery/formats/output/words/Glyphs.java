package org.chancery.formats.output.words;

import com.fasterxml.jackson.databind.JsonNode;

/** One sign for each kind of record, so that it is told without colour. Thread-safe. */
public final class Glyphs {

  /** Stands before a statement. */
  public static final String STATEMENT = "“";

  private Glyphs() {}

  /**
   * Of an event: round for cooperation, pointed for conflict; filled for deeds, hollow for words.
   */
  public static String event(JsonNode event) {
    return quad(event.path("quad").asInt());
  }

  /** Of a quad class, 1 to 4. */
  public static String quad(int quad) {
    return switch (quad) {
      case 1 -> "○";
      case 2 -> "●";
      case 3 -> "△";
      case 4 -> "▲";
      default -> "·";
    };
  }

  /** Of a position. */
  public static String position(JsonNode position) {
    return switch (position.path("stance").asText()) {
      case "support" -> "+";
      case "oppose" -> "−";
      case "conditional" -> "±";
      default -> "?";
    };
  }
}
