package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Doubled marks ({@code ''}, {@code ``}, {@code ""}) become one. Where a paragraph's marks pair
 * without doubt, a mark that closes but stands before the next word ({@code Iran, "added}) changes
 * places with the space, and a space on the inner side of a mark goes. Where they don't pair,
 * nothing is moved: a wrong guess would turn speech inside out.
 */
final class QuotationMarks implements RepairRule {

  private static final String STRAIGHT = "\"'`";

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
    int done = begin;
    for (int i = 0; i < marks.size(); i++) {
      Edit edit = paired ? moved(text, marks.get(i), i % 2 == 0, done, end) : null;
      if (edit == null && marks.get(i).end() - marks.get(i).begin() > 1) {
        edit = new Edit(marks.get(i).begin(), marks.get(i).end(), form(marks.get(i)));
      }
      if (edit != null) {
        edits.add(edit);
      }
      done = edit == null ? marks.get(i).end() : edit.end();
    }
  }

  /** The mark without the space on its inner side, or before the word that it stands at. */
  private static @Nullable Edit moved(String text, Mark mark, boolean opens, int done, int end) {
    if (opens) {
      boolean loose = mark.end() < end - 1 && text.charAt(mark.end()) == ' ';
      return loose ? new Edit(mark.begin(), mark.end() + 1, form(mark)) : null;
    }
    if (mark.begin() <= done || text.charAt(mark.begin() - 1) != ' ') {
      return null;
    }
    boolean swap = mark.end() < end && Character.isLetterOrDigit(text.charAt(mark.end()));
    return new Edit(mark.begin() - 1, mark.end(), swap ? form(mark) + " " : form(mark));
  }

  private static String form(Mark mark) {
    return String.valueOf(mark.form());
  }

  private static List<Mark> marks(String text, int begin, int end) {
    List<Mark> marks = new ArrayList<>();
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '\u201C' || c == '\u201D') {
        marks.add(new Mark(i, i + 1, c));
        i++;
      } else if (STRAIGHT.indexOf(c) >= 0) {
        int last = i;
        while (last < end && STRAIGHT.indexOf(text.charAt(last)) >= 0) {
          last++;
        }
        Mark mark = straight(text, i, last);
        if (mark != null) {
          marks.add(mark);
        }
        i = last;
      } else {
        i++;
      }
    }
    return marks;
  }

  /** The double mark in a run of straight ones; none where it can be read in several ways. */
  private static @Nullable Mark straight(String text, int begin, int end) {
    String run = text.substring(begin, end);
    boolean emptyValue = begin > 0 && text.charAt(begin - 1) == '=';
    return switch (run) {
      case "\"" -> new Mark(begin, end, '"');
      case "\"\"" -> emptyValue ? null : new Mark(begin, end, '"');
      case "''", "``" -> new Mark(begin, end, '"');
      case "'\"" -> new Mark(begin + 1, end, '"');
      case "\"'" -> new Mark(begin, end - 1, '"');
      case "\'\'\'" -> {
        // One of the three is a single mark: the inner one.
        boolean opens = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        yield opens ? new Mark(begin, end - 1, '"') : new Mark(begin + 1, end, '"');
      }
      default -> null;
    };
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
