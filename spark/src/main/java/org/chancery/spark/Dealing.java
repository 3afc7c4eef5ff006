package org.chancery.spark;

import org.apache.spark.Partitioner;

/**
 * Deals what was found out to tasks like cards, the same way at every attempt, so that a file with
 * a million articles is coded by as many tasks as a million files.
 */
final class Dealing extends Partitioner {

  private static final long serialVersionUID = 1;

  private final int tasks;

  Dealing(int tasks) {
    this.tasks = tasks;
  }

  @Override
  public int numPartitions() {
    return tasks;
  }

  @Override
  public int getPartition(Object key) {
    Place place = (Place) key;
    return Math.floorMod(31 * place.unit() + place.item(), tasks);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dealing dealing && dealing.tasks == tasks;
  }

  @Override
  public int hashCode() {
    return tasks;
  }
}
