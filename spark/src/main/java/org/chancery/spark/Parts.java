package org.chancery.spark;

import java.util.Collections;
import java.util.List;
import org.apache.spark.Partitioner;

/** Cuts what is ordered by place into parts that follow each other. */
final class Parts extends Partitioner {

  private static final long serialVersionUID = 1;

  private final Place[] cuts;

  /**
   * Parts.
   *
   * @param cuts the first place of each part but the first, rising
   */
  Parts(List<Place> cuts) {
    this.cuts = cuts.toArray(Place[]::new);
  }

  @Override
  public int numPartitions() {
    return cuts.length + 1;
  }

  @Override
  public int getPartition(Object key) {
    int found = Collections.binarySearch(List.of(cuts), ((PartKey) key).place());
    return found >= 0 ? found + 1 : -1 - found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parts parts && List.of(cuts).equals(List.of(parts.cuts));
  }

  @Override
  public int hashCode() {
    return List.of(cuts).hashCode();
  }
}
