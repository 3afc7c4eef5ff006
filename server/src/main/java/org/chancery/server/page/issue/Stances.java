package org.chancery.server.page.issue;

import java.util.List;
import org.chancery.register.DecisionRule;
import org.jspecify.annotations.Nullable;

/** Stances in the board's order, with the words and signs that pages have for them. Stateless. */
public final class Stances {

  /** As records have them. */
  static final List<String> COLUMNS = List.of("support", "conditional", "undecided", "oppose");

  private Stances() {}

  /** A stance as the heading of a column. */
  static String heading(String stance) {
    return switch (stance) {
      case "support" -> "Support";
      case "conditional" -> "Conditional";
      case "undecided" -> "Undecided";
      case "oppose" -> "Oppose";
      default -> "No evidence";
    };
  }

  /** A sign that tells it without colour. */
  public static String glyph(String stance) {
    return switch (stance) {
      case "support" -> "+";
      case "conditional" -> "±";
      case "undecided" -> "?";
      case "oppose" -> "−";
      default -> "·";
    };
  }

  /** How a body decides, behind "decides by". */
  static String rule(@Nullable DecisionRule rule) {
    if (rule == null) {
      return "";
    }
    return switch (rule) {
      case UNANIMITY -> "unanimity";
      case SIMPLE_MAJORITY -> "a simple majority";
      case TWO_THIRDS -> "two thirds";
      case QUALIFIED_MAJORITY -> "a qualified majority";
      case VETO -> "three fifths, with a veto of permanent members";
    };
  }
}
