package org.chancery.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Brings what belongs to one place together, in its order.
 *
 * @param rank of what there is at the place
 */
record PartKey(Place place, int rank) implements Comparable<PartKey>, Serializable {

  private static final Comparator<PartKey> ORDER =
      Comparator.comparing(PartKey::place).thenComparingInt(PartKey::rank);

  @Override
  public int compareTo(PartKey other) {
    return ORDER.compare(this, other);
  }
}
