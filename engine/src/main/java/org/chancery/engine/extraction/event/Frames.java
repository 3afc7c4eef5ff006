package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.extraction.PloverType;

/** The entries that a word may begin, each with what it needs of its sentence. Immutable. */
final class Frames {

  /** Of a word that begins none. */
  static final Frames NONE = new Frames(List.of(), new NeededWords(List.of()));

  private final List<LexiconEntry> entries;
  private final int[][] needs;
  private final Map<PloverType, Float> shares = new EnumMap<>(PloverType.class);
  private final float none;

  /**
   * @param entries in the order in which they are tried
   */
  Frames(List<LexiconEntry> entries, NeededWords words) {
    this.entries = List.copyOf(entries);
    this.needs = new int[entries.size()][];
    for (int i = 0; i < needs.length; i++) {
      needs[i] = words.of(entries.get(i).pattern());
    }
    float each = 1f / entries.size();
    float without = 0;
    for (LexiconEntry entry : entries) {
      PloverType type = entry.type();
      if (type == null) {
        without += each;
      } else {
        shares.merge(type, each, Float::sum);
      }
    }
    this.none = without;
  }

  /** All of them, in the order in which they are tried. */
  List<LexiconEntry> entries() {
    return entries;
  }

  /** Which part of them words which type, in the types' order. */
  Map<PloverType, Float> shares() {
    return Collections.unmodifiableMap(shares);
  }

  /** Which part of them words no event. */
  float none() {
    return none;
  }

  /**
   * Those of which a sentence can have all the words that they ask for.
   *
   * @param met by the sentence, as {@link NeededWords#metBy} numbers needs
   */
  List<LexiconEntry> possible(BitSet met) {
    List<LexiconEntry> possible = new ArrayList<>();
    for (int i = 0; i < needs.length; i++) {
      if (isMet(needs[i], met)) {
        possible.add(entries.get(i));
      }
    }
    return possible;
  }

  private static boolean isMet(int[] needs, BitSet met) {
    for (int need : needs) {
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }
}
