package org.chancery.register.name;

import java.util.Arrays;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;

/**
 * All names as paths of words, numbered breadth first so that the children of a node stand in a
 * row. A path's end has meanings: numbers that mean nothing here, each with the capitals and the
 * article that its name asks for. Immutable; safe for use by several threads.
 *
 * @param words the words of all names
 * @param labels of each node: the gap before and the word that lead to it
 * @param children first child of each node, and behind the last node their number
 * @param meaningsFrom first meaning of each node, and behind the last node their number
 * @param meanings ascending within a node
 * @param demands of each meaning: two bits of capitals a word, the first word lowest, and {@link
 *     #ARTICLE}
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
record NameTrie(
    Vocabulary words,
    int[] labels,
    int[] children,
    int[] meaningsFrom,
    int[] meanings,
    long[] demands) {

  /**
   * The longest name in words; two bits of capitals a word, and one for the article, fill a long.
   */
  static final int MOST_WORDS = 31;

  /** In {@code demands}: the name only stands behind "the". */
  static final long ARTICLE = 1L << 63;

  /** Node where all names begin. */
  static final int ROOT = 0;

  /** No node. */
  static final int NONE = -1;

  private static final int GAP_BITS = 4;

  static int label(int gap, int word) {
    return word << GAP_BITS | gap;
  }

  /** The node that a gap and a word lead to from another, or {@link #NONE}. */
  int child(int node, int gap, int word) {
    int from = children[node];
    int to = children[node + 1];
    int label = label(gap, word);
    if (to - from <= 4) {
      for (int i = from; i < to; i++) {
        if (labels[i] == label) {
          return i;
        }
      }
      return NONE;
    }
    int found = Arrays.binarySearch(labels, from, to, label);
    return found < 0 ? NONE : found;
  }

  /** For each word the node of the names that begin with it, or {@link #NONE}. */
  int[] beginnings() {
    int[] beginnings = new int[words.size()];
    Arrays.fill(beginnings, NONE);
    for (int node = children[ROOT]; node < children[ROOT + 1]; node++) {
      beginnings[labels[node] >> GAP_BITS] = node;
    }
    return beginnings;
  }

  void write(ImageWriter image) {
    words.write(image);
    image.ints(labels);
    image.ints(children);
    image.ints(meaningsFrom);
    image.ints(meanings);
    image.longs(demands);
  }

  static NameTrie read(ImageReader image) {
    return new NameTrie(
        Vocabulary.read(image),
        image.ints(),
        image.ints(),
        image.ints(),
        image.ints(),
        image.longs());
  }
}
