package org.chancery.atlas;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A place on the globe.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
record Point(double longitude, double latitude) {

  /** From a pair, longitude first. */
  @JsonCreator
  static Point of(double[] pair) {
    if (pair.length != 2) {
      throw new IllegalArgumentException("found " + pair.length + " numbers, expected 2");
    }
    return new Point(pair[0], pair[1]);
  }
}
