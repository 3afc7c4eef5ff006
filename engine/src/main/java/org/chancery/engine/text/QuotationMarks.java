package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Doubled marks ({@code ''}, {@code ``}, {@code ""}) become one; a straight mark that closes a
 * quotation but stands before the next word ({@code Iran, "added}) changes places with the space;
 * one with a space on its inner side loses it.
 */
final class QuotationMarks implements RepairRule {

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open = false;
        continue;
      }
      int length = markLength(text, i);
      if (length == 0) {
        continue;
      }
      boolean spaceBefore = i > 0 && text.charAt(i - 1) == ' ';
      int after = i + length;
      boolean letterAfter = after < text.length() && Character.isLetterOrDigit(text.charAt(after));
      boolean closes = open;
      if (closes && spaceBefore && letterAfter && i > 1 && isClause(text.charAt(i - 2))) {
        edits.add(new Edit(i - 1, after, "\" "));
      } else if (closes && spaceBefore && !letterAfter && i > 1 && !endsAt(edits, i - 1)) {
        edits.add(new Edit(i - 1, after, "\""));
      } else if (length > 1) {
        edits.add(new Edit(i, after, "\""));
      }
      open = !open;
      i = after - 1;
    }
    return edits;
  }

  private static boolean endsAt(List<Edit> edits, int index) {
    return !edits.isEmpty() && edits.get(edits.size() - 1).end() > index;
  }

  private static boolean isClause(char c) {
    return ",.!?;".indexOf(c) >= 0;
  }

  /** Units of a straight double mark at this place: 0 for none. */
  private static int markLength(String text, int i) {
    char c = text.charAt(i);
    boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c;
    if (c == '"') {
      return doubled ? 2 : 1;
    }
    return (c == '\'' || c == '`') && doubled ? 2 : 0;
  }
}
