package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a text by sense: a mark with space before it and none behind it
 * opens, the other way round it closes, whatever its shape; only a mark that could be either is
 * taken by its shape. A quotation never crosses a paragraph's end; one that is left open there goes
 * on in the next paragraph only when that opens with a mark too, as printers do it. Stateless.
 */
final class QuotationFinder {

  /** What is not closed within this many units of where it opens was not a quotation. */
  private static final int LONGEST = 6_000;

  /** A comma and who spoke. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "[,?!] (?:said \\p{Lu}"
              + "|(?:he|she|they|(?:\\p{Lu}[\\p{L}.'’-]* ){1,5}?) ?(?:said|added|told)\\b)");

  private enum Side {
    OPENS,
    CLOSES,
    EITHER
  }

  private record Mark(int begin, int end, Side side) {}

  private QuotationFinder() {}

  /** All quotations of the paragraphs, in order, none within another. */
  static List<Quotation> find(String text, List<Span> paragraphs) {
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean next = i + 1 < paragraphs.size() && opens(text, paragraphs.get(i + 1));
      inParagraph(text, paragraphs.get(i), next, found);
    }
    return found;
  }

  /**
   * Where an unclosed quotation ends: before the words that say who spoke it, if there are such.
   */
  private static int spokenEnd(String text, int begin, int end, boolean goesOn) {
    Matcher speaker = SPEAKER.matcher(text).region(begin, end);
    return !goesOn && speaker.find() ? speaker.start() + 1 : end;
  }

  private static boolean opens(String text, Span paragraph) {
    int begin = firstLetter(text, paragraph.begin(), paragraph.end());
    return begin < paragraph.end() && markLength(text, begin, paragraph.end()) > 0;
  }

  private static void inParagraph(
      String text, Span paragraph, boolean nextOpens, List<Quotation> found) {
    List<Mark> marks = doubleMarks(text, paragraph);
    if (marks.isEmpty()) {
      marks = singleMarks(text, paragraph);
    }
    Mark open = null;
    int free = paragraph.begin();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (open == null) {
        if (mark.side == Side.CLOSES && !isMisplaced(text, marks, i)) {
          Quotation repaired = withLostOpening(text, free, mark);
          if (repaired != null) {
            add(found, repaired);
          }
          free = mark.end;
        } else {
          open = mark;
        }
      } else if (mark.side == Side.OPENS) {
        add(found, withoutClosing(text, open, mark.begin));
        open = mark;
      } else {
        add(found, closed(open, mark));
        free = mark.end;
        open = null;
      }
    }
    if (open != null) {
      int end = lastLetter(text, open.end, spokenEnd(text, open.end, paragraph.end(), nextOpens));
      if (end > open.end && (nextOpens || end - open.end <= LONGEST)) {
        found.add(
            new Quotation(new Span(open.begin, end), new Span(open.end, end), false, nextOpens));
      }
    }
  }

  /** He says," it is over.": of two closing marks in a row the first, behind a comma, opens. */
  private static boolean isMisplaced(String text, List<Mark> marks, int i) {
    int begin = marks.get(i).begin;
    return begin > 0
        && text.charAt(begin - 1) == ','
        && i + 1 < marks.size()
        && marks.get(i + 1).side == Side.CLOSES;
  }

  private static void add(List<Quotation> found, Quotation quotation) {
    if (quotation.inner().length() > 0 && quotation.span().length() <= LONGEST) {
      found.add(quotation);
    }
  }

  private static Quotation closed(Mark open, Mark close) {
    return new Quotation(
        new Span(open.begin, close.end), new Span(open.end, close.begin), true, false);
  }

  /** An opening mark is followed by another: the first quotation ends with the sentence before. */
  private static Quotation withoutClosing(String text, Mark open, int before) {
    int end = before;
    for (int i = before - 1; i > open.end; i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?') {
        end = i + 1;
        break;
      }
    }
    end = Math.max(open.end, lastLetter(text, open.end, end));
    return new Quotation(new Span(open.begin, end), new Span(open.end, end), false, false);
  }

  /**
   * A closing mark behind a comma or a full stop that nothing opened: the quotation starts where
   * the paragraph, or what follows the last quotation, starts.
   */
  private static @Nullable Quotation withLostOpening(String text, int free, Mark close) {
    if (close.begin == 0 || ",.!?".indexOf(text.charAt(close.begin - 1)) < 0) {
      return null;
    }
    int begin = firstLetter(text, free, close.begin);
    if (begin >= close.begin || !Character.isUpperCase(text.charAt(begin))) {
      return null;
    }
    return new Quotation(new Span(begin, close.end), new Span(begin, close.begin), true, false);
  }

  private static List<Mark> doubleMarks(String text, Span paragraph) {
    List<Mark> marks = new ArrayList<>(4);
    for (int i = paragraph.begin(); i < paragraph.end(); ) {
      int length = markLength(text, i, paragraph.end());
      if (length == 0) {
        i++;
        continue;
      }
      marks.add(new Mark(i, i + length, side(text, paragraph, i, i + length)));
      i += length;
    }
    return marks;
  }

  /** Length of the run of double marks at {@code i}; 0 where there is none. */
  private static int markLength(String text, int i, int end) {
    int j = i;
    while (j < end) {
      char c = text.charAt(j);
      if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
        j++;
      } else if ((c == '\'' || c == '`') && j + 1 < end && text.charAt(j + 1) == c) {
        j += 2;
      } else {
        break;
      }
      if (j < end && Spaces.isSpace(text.charAt(j))) {
        break;
      }
    }
    return j - i;
  }

  private static Side side(String text, Span paragraph, int begin, int end) {
    boolean spaceBefore = begin == paragraph.begin() || opensAfter(text.charAt(begin - 1));
    boolean spaceBehind = end == paragraph.end() || closesBefore(text.charAt(end));
    if (spaceBefore != spaceBehind) {
      return spaceBefore ? Side.OPENS : Side.CLOSES;
    }
    char c = text.charAt(begin);
    if (c == '“' || c == '„' || c == '«') {
      return Side.OPENS;
    }
    return c == '”' || c == '»' ? Side.CLOSES : Side.EITHER;
  }

  private static boolean opensAfter(char c) {
    return Spaces.isSpace(c) || "([{-–—:/‘'".indexOf(c) >= 0;
  }

  private static boolean closesBefore(char c) {
    return Spaces.isSpace(c) || ".,;:!?)]}-–—’".indexOf(c) >= 0;
  }

  /** British style: single marks, where the paragraph has no double ones. */
  private static List<Mark> singleMarks(String text, Span paragraph) {
    List<Mark> marks = new ArrayList<>(4);
    int lastClosing = lastSingleClosing(text, paragraph);
    boolean open = false;
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c != '\'' && c != '‘' && c != '’') {
        continue;
      }
      Side side = side(text, paragraph, i, i + 1);
      if (!open && side == Side.OPENS && c != '’' && lastClosing > i + 1) {
        marks.add(new Mark(i, i + 1, Side.OPENS));
        open = true;
      } else if (open && side == Side.CLOSES && c != '‘' && !possessive(text, i)) {
        marks.add(new Mark(i, i + 1, Side.CLOSES));
        open = false;
      }
    }
    return marks;
  }

  /** Index of the last mark of the paragraph that can close a quotation in single marks, or -1. */
  private static int lastSingleClosing(String text, Span paragraph) {
    for (int i = paragraph.end() - 1; i >= paragraph.begin(); i--) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’')
          && (i + 1 == paragraph.end() || closesBefore(text.charAt(i + 1)))
          && !possessive(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "the allies' plan": an s before the mark and a word behind it. */
  private static boolean possessive(String text, int i) {
    return i > 0
        && text.charAt(i - 1) == 's'
        && i + 2 < text.length()
        && text.charAt(i + 1) == ' '
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private static int firstLetter(String text, int from, int end) {
    int i = from;
    while (i < end && Spaces.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lastLetter(String text, int from, int end) {
    int i = end;
    while (i > from && Spaces.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
