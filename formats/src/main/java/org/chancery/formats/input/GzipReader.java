package org.chancery.formats.input;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip and reads what is in it, under the name of the packed file. */
record GzipReader(PieceDispatch pieces) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    ArchiveBudget budget = pieces.budgetWithin(piece);
    budget.entry();
    LookAhead unpacked = new LookAhead(budget.counted(new GZIPInputStream(piece.bytes())));
    pieces.read(
        new Piece(piece.name(), unpacked, OptionalLong.empty(), piece.level() + 1, budget),
        findings);
  }
}
