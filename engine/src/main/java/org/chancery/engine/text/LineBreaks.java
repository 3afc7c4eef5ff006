package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * All kinds of line breaks become one; what no text needs (byte order mark, zero width, control
 * characters) goes. A line break behind a soft hyphen stands inside a word, and moves behind it.
 */
final class LineBreaks implements RepairRule {

  private static final char SOFT_HYPHEN = '\u00AD';

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    boolean owed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\r' -> {
          int end = endOfBreak(text, i);
          edits.add(new Edit(i, end, "\n"));
          i = end - 1;
          owed = false;
        }
        case SOFT_HYPHEN -> {
          int end = endOfBreak(text, i + 1);
          boolean inside = i > 0 && isLetter(text, i - 1) && isLetter(text, end);
          edits.add(new Edit(i, inside ? end : i + 1, ""));
          owed |= inside && end > i + 1;
          i = inside ? end - 1 : i;
        }
        case ' ', '\n' -> {
          if (c == ' ' && owed) {
            edits.add(new Edit(i, i + 1, "\n"));
          }
          owed = false;
        }
        case '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> edits.add(new Edit(i, i + 1, "\n"));
        case '\uFEFF', '\u200B', '\u200C', '\u2060', '\u200E', '\u200F' ->
            edits.add(new Edit(i, i + 1, ""));
        default -> {
          if (c != '\t' && c < ' ' || c == '\u007F') {
            edits.add(new Edit(i, i + 1, ""));
          }
        }
      }
    }
    return edits;
  }

  /** Behind the line break that begins at {@code at}; {@code at} itself where none does. */
  private static int endOfBreak(String text, int at) {
    if (text.startsWith("\r\n", at)) {
      return at + 2;
    }
    return text.startsWith("\n", at) || text.startsWith("\r", at) ? at + 1 : at;
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }
}
