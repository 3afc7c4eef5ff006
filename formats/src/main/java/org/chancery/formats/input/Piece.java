package org.chancery.formats.input;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read: a file, an archive's entry, standard input.
 *
 * @param name as records and messages name it
 * @param bytes its bytes; closed by whoever opened them
 * @param size how many bytes there are, where that is known beforehand
 * @param level archives that it lies in
 * @param budget of the outermost archive that it lies in
 */
record Piece(
    String name, LookAhead bytes, OptionalLong size, int level, @Nullable ArchiveBudget budget) {

  /** A file or stream that lies in no archive. */
  static Piece outermost(String name, LookAhead bytes, OptionalLong size) {
    return new Piece(name, bytes, size, 0, null);
  }
}
