package org.chancery.atlas;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.atlas.Projection.Spot;

/** The map as it is written: lines in steps of whole units, areas by the numbers of lines. */
final class Sheet {

  /** What an area is called, and why it is dashed where it is disputed. */
  private record Named(String name, String why, List<List<Integer>> rings) {}

  private final List<List<Point>> lines = new ArrayList<>();
  private final SortedMap<String, Named> lands = new TreeMap<>();
  private final List<Named> areas = new ArrayList<>();
  private final List<Integer> borders = new ArrayList<>();
  private final List<Integer> dashed = new ArrayList<>();

  /** Adds a line; gives its number. */
  int line(List<Point> points) {
    lines.add(points);
    return lines.size() - 1;
  }

  /** Adds to what has a code. */
  void land(String code, String name, List<List<Integer>> rings) {
    lands
        .computeIfAbsent(code, none -> new Named(name, "", new ArrayList<>()))
        .rings()
        .addAll(rings);
  }

  void area(String name, String why, List<List<Integer>> rings) {
    areas.add(new Named(name, why, rings));
  }

  void border(int line, boolean isDisputed) {
    (isDisputed ? dashed : borders).add(line);
  }

  ObjectNode json() {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put(
        "about",
        "Made by Chancery's atlas from Natural Earth, which is in the public domain. Equal Earth projection.");
    root.put("width", Projection.WIDTH).put("height", Projection.HEIGHT);
    root.put("scale", Projection.SCALE).put("left", -Projection.HALF).put("top", Projection.TOP);
    ArrayNode arcs = root.putArray("lines");
    lines.forEach(line -> steps(line, arcs.addArray()));
    ArrayNode countries = root.putArray("lands");
    lands.forEach((code, land) -> rings(land, countries.addObject().put("code", code)));
    ArrayNode disputed = root.putArray("areas");
    areas.forEach(area -> rings(area, disputed.addObject()).put("why", area.why()));
    ArrayNode solid = root.putArray("borders");
    borders.forEach(solid::add);
    ArrayNode broken = root.putArray("dashed");
    dashed.forEach(broken::add);
    return root;
  }

  private static ObjectNode rings(Named area, ObjectNode node) {
    node.put("name", area.name());
    ArrayNode rings = node.putArray("rings");
    for (List<Integer> ring : area.rings()) {
      ArrayNode numbers = rings.addArray();
      ring.forEach(numbers::add);
    }
    return node;
  }

  private static void steps(List<Point> line, ArrayNode steps) {
    int x = 0;
    int y = 0;
    boolean first = true;
    for (Point point : line) {
      Spot spot = Projection.spot(point);
      if (first || spot.x() != x || spot.y() != y) {
        steps.add(spot.x() - x).add(spot.y() - y);
        x = spot.x();
        y = spot.y();
        first = false;
      }
    }
  }
}
