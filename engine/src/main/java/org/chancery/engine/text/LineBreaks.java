package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * All kinds of line breaks become one; what no text needs (byte order mark, zero width, control
 * characters) goes.
 */
final class LineBreaks implements RepairRule {

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\r' -> {
          boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
          edits.add(new Edit(i, pair ? i + 2 : i + 1, "\n"));
          i += pair ? 1 : 0;
        }
        case '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> edits.add(new Edit(i, i + 1, "\n"));
        case '\uFEFF', '\u200B', '\u200C', '\u2060', '\u00AD', '\u200E', '\u200F' ->
            edits.add(new Edit(i, i + 1, ""));
        default -> {
          if (c != '\n' && c != '\t' && c < ' ' || c == '\u007F') {
            edits.add(new Edit(i, i + 1, ""));
          }
        }
      }
    }
    return edits;
  }
}
