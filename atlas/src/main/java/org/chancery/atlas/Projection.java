package org.chancery.atlas;

/**
 * Equal Earth, after Šavrič, Patterson and Jenny 2018: areas are true, so that no country weighs
 * more for lying north. Gives whole units of a sheet; {@code map.js} has the same formula for
 * places.
 */
final class Projection {

  /** Units from the 180th meridian to the 180th on the equator. */
  static final int WIDTH = 4000;

  private static final double A1 = 1.340264;
  private static final double A2 = -.081106;
  private static final double A3 = .000893;
  private static final double A4 = .003796;
  private static final double ROOT = Math.sqrt(3);

  /** Half the width of the projected globe of radius 1. */
  static final double HALF = Math.PI * 2 / ROOT / A1;

  /** Units of the sheet for one of the globe's radius. */
  static final double SCALE = WIDTH / 2 / HALF;

  /** The northern edge of the sheet. */
  static final double TOP = y(84);

  /** Units from the northern edge of the sheet to the southern one, which leaves Antarctica out. */
  static final int HEIGHT = (int) Math.round((TOP - y(-57)) * SCALE);

  private Projection() {}

  /** A place on the sheet. */
  record Spot(int x, int y) {}

  static Spot spot(Point point) {
    double theta = theta(point.latitude());
    double square = theta * theta;
    double sixth = square * square * square;
    double x =
        2
            * ROOT
            * Math.toRadians(point.longitude())
            * Math.cos(theta)
            / (3 * (9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1));
    return new Spot(
        (int) Math.round((x + HALF) * SCALE),
        (int) Math.round((TOP - y(point.latitude())) * SCALE));
  }

  private static double theta(double latitude) {
    return Math.asin(ROOT / 2 * Math.sin(Math.toRadians(latitude)));
  }

  private static double y(double latitude) {
    double theta = theta(latitude);
    double square = theta * theta;
    double sixth = square * square * square;
    return theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1);
  }
}
