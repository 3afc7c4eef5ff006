package org.chancery.atlas;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.atlas.Projection.Spot;

/** The map as it is written: lines in steps of whole units, areas by the numbers of lines. */
final class Sheet {

  private static final String ABOUT =
      "Made by Chancery's atlas from Natural Earth, which is in the public domain."
          + " Equal Earth projection.";

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
    Map<Integer, Integer> numbers = numbers();
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("about", ABOUT);
    root.put("width", Projection.WIDTH).put("height", Projection.HEIGHT);
    root.put("scale", Projection.SCALE).put("left", -Projection.HALF).put("top", Projection.TOP);
    ArrayNode drawn = root.putArray("lines");
    numbers.keySet().forEach(line -> steps(lines.get(line), drawn.addArray()));
    ArrayNode countries = root.putArray("lands");
    lands.forEach((code, land) -> rings(land, numbers, countries.addObject().put("code", code)));
    ArrayNode disputed = root.putArray("areas");
    areas.forEach(area -> rings(area, numbers, disputed.addObject()).put("why", area.why()));
    ArrayNode solid = root.putArray("borders");
    borders.forEach(line -> solid.add(numbers.get(line)));
    ArrayNode broken = root.putArray("dashed");
    dashed.forEach(line -> broken.add(numbers.get(line)));
    return root;
  }

  /** New numbers of the lines that something is made of; the rest is left out. */
  private Map<Integer, Integer> numbers() {
    TreeSet<Integer> used = new TreeSet<>(borders);
    used.addAll(dashed);
    Stream.concat(lands.values().stream(), areas.stream())
        .flatMap(area -> area.rings().stream())
        .flatMap(List::stream)
        .forEach(line -> used.add(Topology.number(line)));
    Map<Integer, Integer> numbers = new TreeMap<>();
    used.forEach(line -> numbers.put(line, numbers.size()));
    return numbers;
  }

  private static ObjectNode rings(Named area, Map<Integer, Integer> numbers, ObjectNode node) {
    node.put("name", area.name());
    ArrayNode rings = node.putArray("rings");
    for (List<Integer> ring : area.rings()) {
      ArrayNode its = rings.addArray();
      for (int line : ring) {
        int number = Objects.requireNonNull(numbers.get(Topology.number(line)));
        its.add(line < 0 ? ~number : number);
      }
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
