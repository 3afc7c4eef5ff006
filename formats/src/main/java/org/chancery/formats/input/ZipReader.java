package org.chancery.formats.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads the entries of a zip archive as they come, so that it may be a stream and may lie in
 * another archive.
 */
record ZipReader(PieceDispatch pieces) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    ArchiveBudget budget = pieces.budgetWithin(piece);
    // Names without a mark of their encoding come as Latin 1 and are decoded again below.
    ZipInputStream zip = new ZipInputStream(piece.bytes(), StandardCharsets.ISO_8859_1);
    int entries = 0;
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.entry();
        entries++;
        if (entry.isDirectory()) {
          continue;
        }
        String name = piece.name() + "!" + ArchiveNames.decoded(entry.getName());
        if (ArchiveNames.isHidden(entry.getName())) {
          findings.note(name, "hidden: passed over");
          continue;
        }
        LookAhead bytes = new LookAhead(budget.counted(zip));
        pieces.read(
            new Piece(name, bytes, OptionalLong.empty(), piece.level() + 1, budget), findings);
      }
    } catch (ZipException e) {
      String message = e.getMessage() == null ? "" : e.getMessage();
      throw new Unreadable(
          message.contains("encrypted")
              ? "encrypted: the archive needs a password; unpack it first"
              : "damaged zip archive: " + message,
          e);
    }
    if (entries == 0) {
      throw new Unreadable("empty: no entry in the archive");
    }
  }
}
