package org.chancery.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** An export of a news database that came as a document of another format. */
final class ExportedText {

  private ExportedText() {}

  /**
   * Reads the articles of a document's text, where it is such an export.
   *
   * @return false where it is none, and nothing was read
   */
  static boolean read(Piece piece, String text, InputLimits limits, Findings findings)
      throws IOException {
    Optional<ContentKind> kind = DatabaseExports.kindOf(text);
    if (kind.isEmpty()) {
      return false;
    }
    LookAhead bytes =
        new LookAhead(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    Piece plain =
        new Piece(piece.name(), bytes, OptionalLong.empty(), piece.level(), piece.budget());
    if (kind.get() == ContentKind.FACTIVA) {
      new FactivaReader(limits).read(plain, findings);
    } else {
      new NexisReader(limits).read(plain, findings);
    }
    return true;
  }
}
