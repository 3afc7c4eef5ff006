package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines wrapped at a fixed width are joined to paragraphs. A text counts as wrapped where most
 * lines end near the longest line's length, which is at most {@link #WIDEST} units, without the end
 * of a sentence.
 */
final class WrappedLines implements RepairRule {

  /** Nobody wraps wider. */
  private static final int WIDEST = 120;

  private static final int NARROWEST = 40;
  private static final int RAGGED = 20;
  private static final int FEWEST_LINES = 4;

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    List<Span> lines = lines(text);
    int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (lines.size() < FEWEST_LINES
        || widest > WIDEST
        || widest < NARROWEST
        || !isWrapped(text, lines, widest)) {
      return edits;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      boolean full = line.length() >= widest - RAGGED;
      boolean nextBlank = lines.get(i + 1).length() == 0;
      if (full && !nextBlank) {
        edits.add(new Edit(line.end(), line.end() + 1, " "));
      }
    }
    return edits;
  }

  private static boolean isWrapped(String text, List<Span> lines, int widest) {
    int full = 0;
    int open = 0;
    int inner = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.length() == 0 || lines.get(i + 1).length() == 0) {
        continue;
      }
      inner++;
      full += line.length() >= widest - RAGGED ? 1 : 0;
      open += ".!?\"\u201D:".indexOf(text.charAt(line.end() - 1)) < 0 ? 1 : 0;
    }
    return inner > 0 && full * 10 >= inner * 7 && open * 10 >= inner * 6;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      lines.add(new Span(begin, end));
      begin = end + 1;
    }
    lines.add(new Span(begin, text.length()));
    return lines;
  }
}
