package org.chancery.formats.input;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a PDF's pages with their places. Confined to one thread. */
final class PdfLines extends PDFTextStripper {

  /**
   * A line of a page.
   *
   * @param text without white space at its ends
   * @param left of its first character, in points
   * @param right of its last character, in points
   * @param base of its characters from the page's top, in points
   * @param size of its first character, in points
   */
  record Line(String text, float left, float right, float base, float size) {}

  private final InputLimits limits;
  private final List<List<Line>> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> places = new ArrayList<>();
  private long characters;

  private PdfLines(InputLimits limits) {
    this.limits = limits;
  }

  /** The lines of each page. */
  static List<List<Line>> of(PDDocument pdf, InputLimits limits) throws IOException {
    PdfLines lines = new PdfLines(limits);
    lines.setAddMoreFormatting(false);
    lines.writeText(pdf, Writer.nullWriter());
    return lines.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) throws IOException {
    characters += words.length();
    if (characters > limits.articleBytes()) {
      throw WholeBytes.tooLarge("more text than that in the PDF", limits);
    }
    text.append(words);
    places.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  private void endLine() {
    String line = text.toString().strip();
    if (!line.isEmpty() && !places.isEmpty() && !pages.isEmpty()) {
      TextPosition first = places.get(0);
      TextPosition last = places.get(places.size() - 1);
      pages
          .get(pages.size() - 1)
          .add(
              new Line(
                  line,
                  first.getXDirAdj(),
                  last.getXDirAdj() + last.getWidthDirAdj(),
                  first.getYDirAdj(),
                  first.getFontSizeInPt()));
    }
    text.setLength(0);
    places.clear();
  }
}
