package org.chancery.formats.input;

import java.io.IOException;
import org.chancery.engine.article.Document;

/** Reads a plain text as one article. */
record TextReader(InputLimits limits) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    String text = Decoding.text(WholeBytes.of(piece, limits), null);
    if (text.isBlank()) {
      throw new Unreadable("empty: no text in it");
    }
    findings.found(Document.ofText(piece.name(), text));
  }
}
