package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Doubled marks ({@code ''}, {@code ``}, {@code ""}) become one. Where a paragraph's marks pair
 * without doubt, a mark that closes but stands before the next word ({@code Iran, "added}) changes
 * places with the space, and a space on the inner side of a mark goes. Where they don't pair,
 * nothing is moved: a wrong guess would turn speech inside out.
 */
final class QuotationMarks implements RepairRule {

  /** A double mark of any form. */
  private record Mark(int begin, int end, char form) {

    boolean mayOpen() {
      return form != '\u201D';
    }

    boolean mayClose() {
      return form != '\u201C';
    }
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int lineEnd = text.indexOf('\n', begin);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      paragraph(text, begin, end, edits);
      begin = end + 1;
    }
    return edits;
  }

  private static void paragraph(String text, int begin, int end, List<Edit> edits) {
    List<Mark> marks = marks(text, begin, end);
    boolean paired = isPaired(text, marks, begin, end);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean opens = i % 2 == 0;
      if (paired && opens && mark.end() < end - 1 && text.charAt(mark.end()) == ' ') {
        edits.add(new Edit(mark.begin(), mark.end() + 1, form(mark)));
      } else if (paired && !opens && mark.begin() > begin && text.charAt(mark.begin() - 1) == ' ') {
        boolean swap = mark.end() < end && Character.isLetterOrDigit(text.charAt(mark.end()));
        edits.add(new Edit(mark.begin() - 1, mark.end(), swap ? form(mark) + " " : form(mark)));
      } else if (mark.end() - mark.begin() > 1) {
        edits.add(new Edit(mark.begin(), mark.end(), form(mark)));
      }
    }
  }

  private static String form(Mark mark) {
    return String.valueOf(mark.form());
  }

  private static List<Mark> marks(String text, int begin, int end) {
    List<Mark> marks = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u201C', '\u201D' -> marks.add(new Mark(i, i + 1, c));
        case '"' -> {
          int length = run(text, i, end);
          // An attribute left over from markup has an empty value between two marks.
          boolean doubled = length == 2 && (i == begin || text.charAt(i - 1) != '=');
          marks.add(new Mark(i, doubled ? i + 2 : i + 1, '"'));
          i += doubled ? 1 : 0;
        }
        case '\'', '`' -> {
          int length = run(text, i, end);
          // Of three, one is a single mark: the inner one.
          boolean opens = i + length < end && Character.isLetterOrDigit(text.charAt(i + length));
          int first = length == 3 && !opens ? i + 1 : i;
          if (length == 2 || length == 3) {
            marks.add(new Mark(first, first + 2, '"'));
          }
          i += length - 1;
        }
        default -> {}
      }
    }
    return marks;
  }

  private static int run(String text, int at, int end) {
    int last = at;
    while (last < end && text.charAt(last) == text.charAt(at)) {
      last++;
    }
    return last - at;
  }

  /** Whether each mark can be the opening or closing one that its place in the row makes it. */
  private static boolean isPaired(String text, List<Mark> marks, int begin, int end) {
    if (marks.isEmpty() || marks.size() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      char before = mark.begin() == begin ? '\n' : text.charAt(mark.begin() - 1);
      char after = mark.end() == end ? '\n' : text.charAt(mark.end());
      boolean opens = i % 2 == 0;
      boolean fits =
          opens
              ? mark.mayOpen() && (isSpace(before) || "([-\u2013\u2014/".indexOf(before) >= 0)
              : mark.mayClose() && closes(text, mark, before, after, begin);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean closes(String text, Mark mark, char before, char after, int begin) {
    if (!isSpace(before)) {
      return !Character.isLetterOrDigit(after);
    }
    boolean clause = mark.begin() - 2 >= begin && ",!?".indexOf(text.charAt(mark.begin() - 2)) >= 0;
    return Character.isLetterOrDigit(after) ? clause && Character.isLowerCase(after) : true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
