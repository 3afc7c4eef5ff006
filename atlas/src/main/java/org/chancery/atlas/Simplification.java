package org.chancery.atlas;

import java.util.ArrayList;
import java.util.List;
import org.chancery.atlas.Projection.Spot;

/** Leaves out points that no eye would miss, after Visvalingam: those of the smallest triangles. */
final class Simplification {

  /** In square units of the sheet; at the width of a large screen less than half a pixel. */
  private static final double LEAST_AREA = 1.6;

  private Simplification() {}

  /** The points that stay, the first and the last among them. */
  static List<Point> of(List<Point> line) {
    List<Point> points = new ArrayList<>(line);
    List<Spot> spots = new ArrayList<>(line.stream().map(Projection::spot).toList());
    boolean closed = spots.get(0).equals(spots.get(spots.size() - 1));
    int fewest = closed ? 4 : 2;
    while (points.size() > fewest) {
      int smallest = -1;
      double area = LEAST_AREA;
      for (int i = 1; i < points.size() - 1; i++) {
        double its = area(spots.get(i - 1), spots.get(i), spots.get(i + 1));
        if (its < area) {
          area = its;
          smallest = i;
        }
      }
      if (smallest < 0) {
        break;
      }
      points.remove(smallest);
      spots.remove(smallest);
    }
    return List.copyOf(points);
  }

  private static double area(Spot a, Spot b, Spot c) {
    double twice =
        (double) (b.x() - a.x()) * (c.y() - a.y()) - (double) (c.x() - a.x()) * (b.y() - a.y());
    return Math.abs(twice) / 2;
  }
}
