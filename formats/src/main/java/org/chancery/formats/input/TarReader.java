package org.chancery.formats.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads the entries of a tar archive as they come; links and devices in it are passed over. */
record TarReader(PieceDispatch pieces) implements PieceReader {

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    ArchiveBudget budget = pieces.budgetWithin(piece);
    TarArchiveInputStream tar =
        new TarArchiveInputStream(piece.bytes(), StandardCharsets.UTF_8.name());
    int entries = 0;
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      budget.entry();
      entries++;
      String name = piece.name() + "!" + entry.getName();
      if (entry.isDirectory()) {
        continue;
      }
      if (!entry.isFile() || ArchiveNames.isHidden(entry.getName())) {
        findings.note(name, entry.isFile() ? "hidden: passed over" : "no file: passed over");
        continue;
      }
      LookAhead bytes = new LookAhead(budget.counted(tar));
      pieces.read(
          new Piece(name, bytes, OptionalLong.of(entry.getSize()), piece.level() + 1, budget),
          findings);
    }
    if (entries == 0) {
      throw new Unreadable("empty: no entry in the archive");
    }
  }
}
