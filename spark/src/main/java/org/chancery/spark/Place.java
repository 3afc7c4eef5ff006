package org.chancery.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where something stands in the input: what the whole order of the output is made of.
 *
 * @param unit number of the file, in the order in which {@code chancery read} would read them
 * @param item number of what was found in the file, in its order
 */
record Place(int unit, int item) implements Comparable<Place>, Serializable {

  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::unit).thenComparingInt(Place::item);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
