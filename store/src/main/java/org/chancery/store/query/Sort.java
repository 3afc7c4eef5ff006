package org.chancery.store.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of an answer; what is equal by it comes by id.
 *
 * @param descending the largest first
 */
public record Sort(Key key, boolean descending) {

  /** What to order by. */
  public enum Key {
    DATE,
    CONFIDENCE,
    TYPE,
    ARTICLE,
    /** Independent sources; of merged events and stories. */
    SOURCES,
    /** How well the words match; needs {@link Filter.Words}. */
    RELEVANCE,
    /** How many; of counts. */
    COUNT
  }

  /**
   * What an answer can be sorted by.
   *
   * @param words whether words are asked for
   * @param counts whether counts are, not records
   */
  public static List<Key> keys(Asked asked, boolean words, boolean counts) {
    if (counts) {
      return List.of(Key.COUNT);
    }
    List<Key> keys = new ArrayList<>(List.of(Key.DATE, Key.TYPE, Key.ARTICLE));
    if (asked != Asked.STORYLINE) {
      keys.add(Key.CONFIDENCE);
    }
    if (asked == Asked.MERGED_EVENT || asked == Asked.STORYLINE) {
      keys.add(Key.SOURCES);
    }
    if (words) {
      keys.add(Key.RELEVANCE);
    }
    return keys;
  }
}
