package org.chancery.formats.input;

import java.io.IOException;
import java.util.regex.Matcher;

/**
 * Reads the many articles in one text of Factiva, with field tags (HD, BY, PD, SN, LP, TD, AN …) or
 * without; each ends in "Document" and its accession number. Holds one article at a time.
 */
record FactivaReader(InputLimits limits) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    Lines lines = new Lines(piece.bytes(), limits);
    ExportedArticles articles = new ExportedArticles(piece, findings, limits, FactivaArticle::read);
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      articles.line(line);
      String text = line.text();
      Matcher end = text == null ? null : DatabaseExports.FACTIVA_END.matcher(text);
      if (end != null && end.matches()) {
        articles.end();
      }
    }
    articles.end();
    if (!articles.any()) {
      throw new Unreadable("no article found in an export of Factiva");
    }
  }
}
