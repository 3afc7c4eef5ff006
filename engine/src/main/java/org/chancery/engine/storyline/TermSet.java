package org.chancery.engine.storyline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/** A small set of words, kept as hashes. Immutable. */
final class TermSet {

  /** Words kept of a long sentence. */
  private static final int MOST = 24;

  private final int[] hashes;

  private TermSet(int[] hashes) {
    this.hashes = hashes;
  }

  static TermSet of(Collection<String> words) {
    return new TermSet(
        words.stream()
            .mapToInt(word -> Hash.fold(Hash.of(word)))
            .distinct()
            .limit(MOST)
            .sorted()
            .toArray());
  }

  void write(DataOutputStream out) throws IOException {
    DigestCodec.numbers(out, hashes);
  }

  static TermSet read(DataInputStream in) throws IOException {
    return new TermSet(DigestCodec.numbers(in));
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  /** Shared words as a share of the smaller set; 0 where one is empty. */
  double overlap(TermSet other) {
    int smaller = Math.min(hashes.length, other.hashes.length);
    return smaller == 0 ? 0 : (double) shared(other) / smaller;
  }

  int shared(TermSet other) {
    int shared = 0;
    for (int hash : hashes) {
      if (Arrays.binarySearch(other.hashes, hash) >= 0) {
        shared++;
      }
    }
    return shared;
  }
}
