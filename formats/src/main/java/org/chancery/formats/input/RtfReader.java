package org.chancery.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * Reads rich text (RTF): an export of a news database as its articles, any other as one article.
 */
record RtfReader(InputLimits limits) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    String text = RtfText.of(new ByteArrayInputStream(WholeBytes.of(piece, limits)));
    if (!ExportedText.read(piece, text, limits, findings)) {
      List<String> paragraphs = text.lines().toList();
      findings.found(WordText.document(piece.name(), paragraphs, null));
    }
  }
}
