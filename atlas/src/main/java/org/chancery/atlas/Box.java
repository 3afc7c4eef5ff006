package org.chancery.atlas;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A part of the globe between two meridians and two parallels, in degrees. */
record Box(double west, double south, double east, double north) {

  /** From four numbers: west, south, east, north. */
  @JsonCreator
  static Box of(double[] sides) {
    if (sides.length != 4) {
      throw new IllegalArgumentException("found " + sides.length + " numbers, expected 4");
    }
    return new Box(sides[0], sides[1], sides[2], sides[3]);
  }

  boolean holds(Point point) {
    return point.longitude() >= west
        && point.longitude() <= east
        && point.latitude() >= south
        && point.latitude() <= north;
  }
}
