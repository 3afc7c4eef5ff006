package org.chancery.engine.storyline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a text to tell how much of it stands in another: MinHash in its bottom-k form,
 * the smallest hashes of all its shingles of three words. Unlike the form with k hash functions it
 * also estimates containment, which a copy that was cut short needs. Immutable; at most 0.6 kB.
 */
final class TextSketch {

  /** Hashes kept; estimates are off by about 1 / (2 * sqrt(SIZE)), that is .04. */
  static final int SIZE = 128;

  /** Words of a shingle. */
  private static final int SHINGLE = 3;

  /** Groups of hashes whose two smallest make a band. */
  private static final int BANDS = 16;

  /** Courtesy titles, which papers add to agencies' texts. */
  private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "dr", "sir");

  /** Rising as signed numbers; the smallest of all, each once. */
  private final int[] smallest;

  private final long fingerprint;

  private TextSketch(int[] smallest, long fingerprint) {
    this.smallest = smallest;
    this.fingerprint = fingerprint;
  }

  /** How two texts compare. */
  record Likeness(double resemblance, double containment, double ofFirst, int sample) {}

  static TextSketch of(List<Word> text) {
    long[] words =
        text.stream()
            .map(Word::form)
            .filter(form -> !COURTESY.contains(form))
            .mapToLong(Hash::of)
            .toArray();
    long fingerprint = 0;
    int[] all = new int[Math.max(0, words.length - SHINGLE + 1)];
    for (int i = 0; i < words.length; i++) {
      fingerprint = Hash.join(fingerprint, words[i]);
      if (i >= SHINGLE - 1) {
        long shingle = Hash.join(Hash.join(words[i - 2], words[i - 1]), words[i]);
        all[i - SHINGLE + 1] = Hash.fold(shingle);
      }
    }
    return new TextSketch(smallest(all), fingerprint);
  }

  void write(DataOutputStream out) throws IOException {
    DigestCodec.numbers(out, smallest);
    out.writeLong(fingerprint);
  }

  static TextSketch read(DataInputStream in) throws IOException {
    return new TextSketch(DigestCodec.numbers(in), in.readLong());
  }

  private static int[] smallest(int[] all) {
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length && kept < SIZE; i++) {
      if (kept == 0 || all[kept - 1] != all[i]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  /** How many hashes it holds. */
  int size() {
    return smallest.length;
  }

  /** Whether both have the same words in the same order. */
  boolean isSameText(TextSketch other) {
    return fingerprint == other.fingerprint;
  }

  /**
   * The keys under which a copy would be found: each hash, and bands of two hashes, which are rarer
   * and tell a text from others that share its turns of phrase.
   */
  int[] keys() {
    int[] keys = Arrays.copyOf(smallest, smallest.length + BANDS + 1);
    int count = smallest.length;
    int[] first = new int[BANDS];
    boolean[] seen = new boolean[BANDS];
    boolean[] done = new boolean[BANDS];
    for (int hash : smallest) {
      int band = Math.floorMod(hash, BANDS);
      if (!seen[band]) {
        seen[band] = true;
        first[band] = hash;
      } else if (!done[band]) {
        done[band] = true;
        keys[count++] = Hash.fold(Hash.join(first[band], hash));
      }
    }
    keys[count++] = Hash.fold(fingerprint);
    return Arrays.copyOf(keys, count);
  }

  /** Estimates how much of each text stands in the other. */
  Likeness likeness(TextSketch other) {
    int limit = Math.min(limit(), other.limit());
    int mine = 0;
    int theirs = 0;
    int shared = 0;
    while (true) {
      boolean more = mine < smallest.length && smallest[mine] <= limit;
      boolean others = theirs < other.smallest.length && other.smallest[theirs] <= limit;
      if (!more && !others) {
        break;
      }
      if (more && others && smallest[mine] == other.smallest[theirs]) {
        shared++;
        mine++;
        theirs++;
      } else if (!others || (more && smallest[mine] < other.smallest[theirs])) {
        mine++;
      } else {
        theirs++;
      }
    }
    int sample = Math.min(mine, theirs);
    return new Likeness(
        share(shared, mine + theirs - shared), share(shared, sample), share(shared, mine), sample);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Up to here the sketch holds all hashes of the text. */
  private int limit() {
    return smallest.length < SIZE ? Integer.MAX_VALUE : smallest[SIZE - 1];
  }
}
