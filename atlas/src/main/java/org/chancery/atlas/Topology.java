package org.chancery.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Countries as a TopoJSON file has them: lines that are shared by the areas on their sides.
 *
 * @param arcs the lines
 * @param features the countries
 */
record Topology(List<List<Point>> arcs, List<Feature> features) {

  /**
   * A country.
   *
   * @param polygons each its outer ring, then its holes; a ring is the numbers of its arcs, those
   *     that run the other way as their bits inverted
   */
  record Feature(String name, List<List<List<Integer>>> polygons) {}

  static Topology read(Path file) throws IOException {
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    JsonNode scale = root.at("/transform/scale");
    JsonNode shift = root.at("/transform/translate");
    List<List<Point>> arcs = new ArrayList<>();
    for (JsonNode arc : root.path("arcs")) {
      List<Point> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.path(0).asLong();
        y += step.path(1).asLong();
        points.add(
            new Point(
                x * scale.path(0).asDouble() + shift.path(0).asDouble(),
                y * scale.path(1).asDouble() + shift.path(1).asDouble()));
      }
      arcs.add(points);
    }
    List<Feature> features = new ArrayList<>();
    for (JsonNode geometry : root.at("/objects/countries/geometries")) {
      features.add(new Feature(geometry.at("/properties/name").asText(), polygons(geometry)));
    }
    return new Topology(List.copyOf(arcs), List.copyOf(features));
  }

  private static List<List<List<Integer>>> polygons(JsonNode geometry) {
    List<List<List<Integer>>> polygons = new ArrayList<>();
    switch (geometry.path("type").asText()) {
      case "Polygon" -> polygons.add(rings(geometry.path("arcs")));
      case "MultiPolygon" -> geometry.path("arcs").forEach(part -> polygons.add(rings(part)));
      default -> throw new IllegalArgumentException("no polygon: " + geometry.path("type"));
    }
    return polygons;
  }

  private static List<List<Integer>> rings(JsonNode polygon) {
    List<List<Integer>> rings = new ArrayList<>();
    for (JsonNode ring : polygon) {
      List<Integer> arcs = new ArrayList<>();
      ring.forEach(arc -> arcs.add(arc.asInt()));
      rings.add(arcs);
    }
    return rings;
  }

  /** The number of an arc, whichever way it runs. */
  static int number(int arc) {
    return arc < 0 ? ~arc : arc;
  }

  /** Whether a polygon is around a point. */
  boolean isAround(List<List<Integer>> polygon, Point point) {
    boolean inside = false;
    List<Point> ring = points(polygon.get(0));
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      Point a = ring.get(i);
      Point b = ring.get(j);
      boolean crosses = a.latitude() > point.latitude() != b.latitude() > point.latitude();
      if (crosses
          && point.longitude()
              < (b.longitude() - a.longitude())
                      * (point.latitude() - a.latitude())
                      / (b.latitude() - a.latitude())
                  + a.longitude()) {
        inside = !inside;
      }
    }
    return inside;
  }

  private List<Point> points(List<Integer> ring) {
    List<Point> points = new ArrayList<>();
    for (int arc : ring) {
      List<Point> line = new ArrayList<>(arcs.get(number(arc)));
      if (arc < 0) {
        Collections.reverse(line);
      }
      points.addAll(line);
    }
    return points;
  }
}
