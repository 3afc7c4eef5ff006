package org.chancery.formats.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the lines of one article of an export after the other and passes each on. An article that
 * is over the limit, or has no text, is rejected by its first line, and the rest is read. Holds one
 * article. Confined to one thread.
 */
final class ExportedArticles {

  /** Makes an article of its lines. */
  @FunctionalInterface
  interface Layout {
    /**
     * The article.
     *
     * @param lines without breaks
     * @param draft takes what is known of it
     * @return its text; null where the lines are no article, but what stands before the first
     * @throws Unreadable where there is no text
     */
    @Nullable String read(List<String> lines, DocumentDraft draft) throws Unreadable;
  }

  private final Piece piece;
  private final Findings findings;
  private final InputLimits limits;
  private final Layout layout;
  private final List<String> lines = new ArrayList<>();

  /** Where the article begins, counted from 1; 0 before it does. */
  private long firstLine;

  private long size;
  private boolean over;
  private int count;

  ExportedArticles(Piece piece, Findings findings, InputLimits limits, Layout layout) {
    this.piece = piece;
    this.findings = findings;
    this.limits = limits;
    this.layout = layout;
  }

  /** Takes a line of the article. */
  void line(Lines.Line line) {
    String text = line.text();
    if (firstLine == 0) {
      if (text != null && text.isBlank()) {
        return;
      }
      firstLine = line.number();
    }
    size += text == null ? 0 : text.length();
    over |= text == null || size > limits.articleBytes();
    if (!over && text != null) {
      lines.add(text.replace("\f", ""));
    }
  }

  /** Ends the article, if one has begun. */
  void end() throws IOException {
    if (over) {
      count++;
      findings.rejected(place(), WholeBytes.tooLarge("an article over the limit", limits).reason());
    } else if (!lines.isEmpty()) {
      pass();
    }
    lines.clear();
    firstLine = 0;
    size = 0;
    over = false;
  }

  private void pass() throws IOException {
    DocumentDraft draft = new DocumentDraft(piece.name() + "#" + (count + 1));
    try {
      String text = layout.read(lines, draft);
      if (text != null) {
        count++;
        findings.found(draft.document(text, false));
      }
    } catch (Unreadable e) {
      count++;
      findings.rejected(place(), e.reason());
    }
  }

  private String place() {
    return piece.name() + ":" + firstLine;
  }

  /** Whether any article was found, or rejected. */
  boolean any() {
    return count > 0;
  }
}
