package org.chancery.server.page.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.text.Span;

/**
 * Cuts a text where evidence begins or ends, so that overlapping evidence can be shown. All pieces
 * of all paragraphs joined are the text. Confined to one thread.
 */
final class MarkedText {

  private static final Pattern BREAKS = Pattern.compile("\\R+");

  private final String text;
  private final List<Mark> marks;
  private final List<Mark> near = new ArrayList<>();
  private int next;
  private final Set<String> begun = new HashSet<>();

  private MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks =
        marks.stream()
            .filter(mark -> mark.span().end() <= text.length() && mark.span().length() > 0)
            .sorted(Comparator.comparing(Mark::span))
            .toList();
  }

  /** The paragraphs, each with the breaks that follow it. Marks beyond the text are left out. */
  static List<List<Piece>> paragraphs(String text, List<Mark> marks) {
    MarkedText marked = new MarkedText(text, marks);
    List<List<Piece>> paragraphs = new ArrayList<>();
    Matcher breaks = BREAKS.matcher(text);
    int begin = 0;
    while (breaks.find()) {
      if (breaks.end() < text.length()) {
        paragraphs.add(marked.pieces(new Span(begin, breaks.end())));
        begin = breaks.end();
      }
    }
    if (begin < text.length()) {
      paragraphs.add(marked.pieces(new Span(begin, text.length())));
    }
    return paragraphs;
  }

  /**
   * The marks of a paragraph; each is looked at in the paragraphs that it is in, which come in
   * turn.
   */
  private List<Mark> near(Span paragraph) {
    near.removeIf(mark -> mark.span().end() <= paragraph.begin());
    while (next < marks.size() && marks.get(next).span().begin() < paragraph.end()) {
      near.add(marks.get(next++));
    }
    return near;
  }

  private List<Piece> pieces(Span paragraph) {
    List<Mark> near = near(paragraph);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
    for (Mark mark : near) {
      cuts.add(Math.max(mark.span().begin(), paragraph.begin()));
      cuts.add(Math.min(mark.span().end(), paragraph.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int begin = paragraph.begin();
    for (int end : cuts.tailSet(begin, false)) {
      pieces.add(piece(new Span(begin, end), near));
      begin = end;
    }
    return pieces;
  }

  private Piece piece(Span span, List<Mark> near) {
    List<Mark> covering =
        near.stream()
            .filter(mark -> mark.span().begin() <= span.begin() && span.end() <= mark.span().end())
            .sorted(Comparator.comparingInt(mark -> mark.span().length()))
            .toList();
    Set<String> records = new LinkedHashSet<>();
    List<String> begins = new ArrayList<>();
    EnumSet<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
    for (Mark mark : covering) {
      records.add(mark.record());
      kinds.add(mark.kind());
      if (begun.add(mark.record())) {
        begins.add(mark.record());
      }
    }
    StringJoiner styles = new StringJoiner(" ");
    kinds.forEach(kind -> styles.add(kind.style()));
    return new Piece(span.of(text), List.copyOf(records), begins, styles.toString());
  }
}
