package org.chancery.formats.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.engine.text.LineEndHyphen;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a PDF to paragraphs, undoes hyphenation, and drops the running heads and page
 * numbers that repeat on every page.
 */
final class PdfParagraphs {

  /** So many lines at the top and at the bottom of a page may be running heads. */
  private static final int EDGE = 2;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("\\W*(?:[Pp]age )?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?\\W*");

  /** From a word's first letter alone, so that a word without an end is looked at once. */
  private static final Pattern HYPHENATED =
      Pattern.compile("(?<![\\p{L}\\p{N}-])([\\p{L}\\p{N}]++)-\u0001([\\p{L}\\p{N}]++)");

  /** A gap wider than this many times the usual one begins a paragraph. */
  private static final float WIDE_GAP = 1.35f;

  /** The word must have fitted this many times over: widths are rough. */
  private static final float ROOM = 1.3f;

  /** Lines that begin within this many points of each other stand in one column. */
  private static final float COLUMN = 60;

  private final StringBuilder text = new StringBuilder();
  private final float gap;
  private final Map<Integer, Float> rights;

  private PdfParagraphs(float gap, Map<Integer, Float> rights) {
    this.gap = gap;
    this.rights = rights;
  }

  /** The text, a blank line between paragraphs. */
  static String text(List<List<PdfLines.Line>> pages) {
    List<List<PdfLines.Line>> kept = withoutRunningHeads(pages);
    PdfParagraphs paragraphs = new PdfParagraphs(usualGap(kept), rights(kept));
    PdfLines.Line last = null;
    for (List<PdfLines.Line> page : kept) {
      boolean first = true;
      for (PdfLines.Line line : page) {
        paragraphs.add(last, line, first);
        last = line;
        first = false;
      }
    }
    return unhyphenated(paragraphs.text.toString());
  }

  private void add(PdfLines.@Nullable Line last, PdfLines.Line line, boolean newPage) {
    if (last != null) {
      text.append(beginsParagraph(last, line, newPage) ? "\n\n" : "\u0001");
    }
    text.append(line.text());
  }

  private boolean beginsParagraph(PdfLines.Line last, PdfLines.Line line, boolean newPage) {
    boolean sentenceEnds = ".!?:\"”’)".indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
    boolean goesOn = Character.isLowerCase(line.text().codePointAt(0));
    if (Math.abs(last.size() - line.size()) > 0.1f * last.size()) {
      return true;
    }
    float step = line.base() - last.base();
    if (newPage || step < 0) {
      return sentenceEnds && !goesOn;
    }
    boolean indented = line.left() - last.left() > 0.8f * line.size();
    return step > WIDE_GAP * gap
        || (!goesOn && (hasRoom(last, line) || (sentenceEnds && indented)));
  }

  /** Whether the next line's first word would have fitted, so that the break was meant. */
  private boolean hasRoom(PdfLines.Line last, PdfLines.Line line) {
    int space = line.text().indexOf(' ');
    int word = space < 0 ? line.text().length() : space;
    float width = (line.right() - line.left()) / line.text().length();
    return rightOf(last) - last.right() > ROOM * (word + 1) * width;
  }

  /** The right edge of the line's column: of the lines that begin about where it does. */
  private float rightOf(PdfLines.Line line) {
    int column = column(line);
    float edge = line.right();
    for (int near = column - 1; near <= column + 1; near++) {
      edge = Math.max(edge, rights.getOrDefault(near, 0f));
    }
    return edge;
  }

  private static int column(PdfLines.Line line) {
    return (int) (line.left() / COLUMN);
  }

  private static float usualGap(List<List<PdfLines.Line>> pages) {
    List<Float> gaps = new ArrayList<>();
    for (List<PdfLines.Line> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        float step = page.get(i).base() - page.get(i - 1).base();
        if (step > 0) {
          gaps.add(step);
        }
      }
    }
    return middle(gaps, 0.5f);
  }

  private static Map<Integer, Float> rights(List<List<PdfLines.Line>> pages) {
    Map<Integer, List<Float>> columns = new HashMap<>();
    for (List<PdfLines.Line> page : pages) {
      for (PdfLines.Line line : page) {
        columns.computeIfAbsent(column(line), key -> new ArrayList<>()).add(line.right());
      }
    }
    Map<Integer, Float> rights = new HashMap<>();
    columns.forEach((column, edges) -> rights.put(column, middle(edges, 0.9f)));
    return rights;
  }

  private static float middle(List<Float> values, float share) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
  }

  private static List<List<PdfLines.Line>> withoutRunningHeads(List<List<PdfLines.Line>> pages) {
    Map<String, Integer> pagesWith = new HashMap<>();
    for (List<PdfLines.Line> page : pages) {
      Set<String> edges = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (isEdge(i, page)) {
          edges.add(plain(page.get(i)));
        }
      }
      edges.forEach(edge -> pagesWith.merge(edge, 1, Integer::sum));
    }
    int often = Math.max(2, (pages.size() + 1) / 2);
    List<List<PdfLines.Line>> kept = new ArrayList<>();
    for (List<PdfLines.Line> page : pages) {
      List<PdfLines.Line> lines = new ArrayList<>();
      for (int i = 0; i < page.size(); i++) {
        boolean head =
            isEdge(i, page)
                && (pagesWith.getOrDefault(plain(page.get(i)), 0) >= often
                    || (PAGE_NUMBER.matcher(page.get(i).text()).matches() && page.size() > 1));
        if (!head) {
          lines.add(page.get(i));
        }
      }
      kept.add(lines);
    }
    return kept;
  }

  private static boolean isEdge(int index, List<PdfLines.Line> page) {
    return index < EDGE || index >= page.size() - EDGE;
  }

  private static String plain(PdfLines.Line line) {
    return line.text().replaceAll("\\d+", "#");
  }

  /** Words broken at the ends of lines are put together; all other lines are joined by a space. */
  private static String unhyphenated(String joined) {
    String whole = joined.replace("\u00AD\u0001", "");
    LineEndHyphen hyphens = LineEndHyphen.in(whole);
    return HYPHENATED
        .matcher(whole)
        .replaceAll(
            broken ->
                broken.group(1)
                    + hyphens.joint(broken.group(1), broken.group(2)).characters()
                    + broken.group(2))
        .replace("-\u0001", "-")
        .replace('\u0001', ' ');
  }
}
