package org.chancery.formats.input;

import java.io.IOException;
import java.util.regex.Matcher;

/**
 * Reads the many articles in one text of LexisNexis: the older layout, with "1 of 100 DOCUMENTS"
 * before each, and the newer one, with "End of Document" behind each. Holds one article at a time.
 */
record NexisReader(InputLimits limits) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    Lines lines = new Lines(piece.bytes(), limits);
    ExportedArticles articles = new ExportedArticles(piece, findings, limits, NexisArticle::read);
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      String text = line.text();
      if (text != null && separates(text)) {
        articles.end();
      } else {
        articles.line(line);
      }
    }
    articles.end();
    if (!articles.any()) {
      throw new Unreadable("no article found in an export of LexisNexis");
    }
  }

  private static boolean separates(String line) {
    Matcher count = DatabaseExports.NEXIS_COUNT.matcher(line);
    return count.matches() || DatabaseExports.NEXIS_END.matcher(line).matches();
  }
}
