package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Runs of spaces of any kind become one space; spaces before a line break go. */
final class WhiteSpace implements RepairRule {

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      boolean atEdge =
          i == 0 || end == text.length() || text.charAt(end) == '\n' || text.charAt(i - 1) == '\n';
      String space = atEdge ? "" : " ";
      if (end - i != space.length() || (!atEdge && text.charAt(i) != ' ')) {
        edits.add(new Edit(i, end, space));
      }
      i = end;
    }
    return edits;
  }

  private static boolean isSpace(char c) {
    return c == '\t' || (c != '\n' && Character.isSpaceChar(c));
  }
}
