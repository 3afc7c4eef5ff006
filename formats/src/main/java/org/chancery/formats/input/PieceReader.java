package org.chancery.formats.input;

import java.io.IOException;

/**
 * Reads articles of one format. Implementations are stateless.
 *
 * <p>An implementation passes on what it finds as it goes, says what it can't read of a part of the
 * piece itself ({@code FILE:LINE}) and goes on, and throws where the piece as a whole, or its rest,
 * can't be read: {@link Unreadable} with the reason, any other {@link IOException} or {@link
 * RuntimeException} for damage. It must let {@link ArchiveOverLimit} and {@link
 * Findings.SinkFailed} pass, and closes nothing.
 */
@FunctionalInterface
interface PieceReader {

  void read(Piece piece, Findings findings) throws IOException;
}
