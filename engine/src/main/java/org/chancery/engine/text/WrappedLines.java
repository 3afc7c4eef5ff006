package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines wrapped at a fixed width are joined to paragraphs, and words broken at their ends put
 * together ({@link LineEndHyphen}). A text counts as wrapped where most lines end near the longest
 * line's length, which is at most {@link #WIDEST} units, without the end of a sentence.
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
    LineEndHyphen hyphens = LineEndHyphen.in(text);
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      boolean full = line.length() >= widest - RAGGED;
      boolean nextBlank = lines.get(i + 1).length() == 0;
      if (full && !nextBlank) {
        edits.add(join(text, line.end(), hyphens));
      }
    }
    return edits;
  }

  /** The break at {@code end} becomes a space, or goes with or without the hyphen before it. */
  private static Edit join(String text, int end, LineEndHyphen hyphens) {
    int begin = end - 1;
    while (begin > 0 && LineEndHyphen.isPart(text.charAt(begin - 1))) {
      begin--;
    }
    int next = end + 1;
    while (next < text.length() && LineEndHyphen.isPart(text.charAt(next))) {
      next++;
    }
    boolean hyphen = "-\u2010".indexOf(text.charAt(end - 1)) >= 0;
    if (!hyphen || begin == end - 1 || next == end + 1) {
      return new Edit(end, end + 1, " ");
    }
    boolean chain = begin > 0 && text.charAt(begin - 1) == '-';
    LineEndHyphen.Joint joint =
        hyphens.joint(text.substring(begin, end - 1), text.substring(end + 1, next));
    return switch (joint) {
      case HYPHEN_AND_SPACE -> new Edit(end, end + 1, " ");
      case HYPHEN -> new Edit(end, end + 1, "");
      case NOTHING -> chain ? new Edit(end, end + 1, "") : new Edit(end - 1, end + 1, "");
    };
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
