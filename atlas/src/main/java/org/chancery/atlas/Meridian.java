package org.chancery.atlas;

import java.util.ArrayList;
import java.util.List;

/** Cuts areas along the meridian of 180 degrees, where the sheet has its edges. */
final class Meridian {

  private static final double EDGE = 180;

  private Meridian() {}

  /** Whether a line goes from one edge of the sheet to the other in one step. */
  static boolean crosses(List<Point> line) {
    for (int i = 1; i < line.size(); i++) {
      if (Math.abs(line.get(i).longitude() - line.get(i - 1).longitude()) > EDGE) {
        return true;
      }
    }
    return false;
  }

  /**
   * The parts of an area on either side of the meridian, each closed.
   *
   * @param ring closed
   */
  static List<List<Point>> cut(List<Point> ring) {
    List<Point> whole = new ArrayList<>();
    double turns = 0;
    for (int i = 0; i < ring.size(); i++) {
      Point point = ring.get(i);
      if (i > 0) {
        double step = point.longitude() - ring.get(i - 1).longitude();
        turns += step > EDGE ? -2 * EDGE : step < -EDGE ? 2 * EDGE : 0;
      }
      whole.add(new Point(point.longitude() + turns, point.latitude()));
    }
    List<List<Point>> parts = new ArrayList<>();
    for (double shift : new double[] {-2 * EDGE, 0, 2 * EDGE}) {
      List<Point> moved =
          whole.stream().map(p -> new Point(p.longitude() + shift, p.latitude())).toList();
      List<Point> part = side(side(moved, EDGE, true), -EDGE, false);
      if (part.size() > 3) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** What of an area lies west, or east, of a meridian, after Sutherland and Hodgman. */
  private static List<Point> side(List<Point> ring, double meridian, boolean west) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i + 1 < ring.size(); i++) {
      Point from = ring.get(i);
      Point to = ring.get(i + 1);
      boolean begins = isOn(from, meridian, west);
      boolean ends = isOn(to, meridian, west);
      if (begins) {
        kept.add(from);
      }
      if (begins != ends) {
        double part = (meridian - from.longitude()) / (to.longitude() - from.longitude());
        kept.add(new Point(meridian, from.latitude() + part * (to.latitude() - from.latitude())));
      }
    }
    if (!kept.isEmpty()) {
      kept.add(kept.get(0));
    }
    return kept;
  }

  private static boolean isOn(Point point, double meridian, boolean west) {
    return west ? point.longitude() <= meridian : point.longitude() >= meridian;
  }
}
