package org.chancery.formats.input;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads a page that Factiva saves: a table of field tags for each article. */
record FactivaPage(InputLimits limits) implements PieceReader {

  private static final Pattern ARTICLE = Pattern.compile("class=\"[^\"]{0,60}\\barticle\\b");
  private static final Pattern TAG =
      Pattern.compile("<b>\\s*(?:HD|SN|PD)\\s*</b>", Pattern.CASE_INSENSITIVE);

  /** Whether a page begins as one of Factiva. */
  static boolean is(String start) {
    return ARTICLE.matcher(start).find() && TAG.matcher(start).results().limit(3).count() >= 2;
  }

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    String html = Decoding.text(WholeBytes.of(piece, limits), null);
    Document page = Jsoup.parse(html);
    StringBuilder text = new StringBuilder();
    for (Element row : page.select("tr")) {
      Elements cells = row.children();
      if (cells.size() == 2) {
        field(cells.get(0).text().strip(), cells.get(1), text);
      }
    }
    if (!ExportedText.read(piece, text.toString(), limits, findings)) {
      throw new Unreadable("no article found in a page of Factiva");
    }
  }

  private static void field(String tag, Element value, StringBuilder text) {
    if (!tag.matches("[A-Z]{2,3}")) {
      return;
    }
    Elements paragraphs = value.select("p");
    List<String> lines = paragraphs.isEmpty() ? List.of(value.text()) : paragraphs.eachText();
    if (tag.equals("AN")) {
      text.append("AN\t").append(String.join(" ", lines)).append("\n\n");
      return;
    }
    text.append(tag).append('\n');
    lines.forEach(line -> text.append(line).append("\n\n"));
  }
}
