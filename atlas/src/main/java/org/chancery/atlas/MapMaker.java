package org.chancery.atlas;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.Actor;
import org.chancery.register.NameSense;
import org.chancery.register.Register;

/**
 * Makes the map from {@code countries-50m.json} of the npm package world-atlas 2.0.2, which is
 * Natural Earth 4.1 in TopoJSON, and our {@code map.yaml}. Arguments: that file, the file to write.
 * Fails where {@code map.yaml} names what is not there.
 */
public final class MapMaker {

  private static final String COUNTRY = "country:";

  /** An island smaller than that many square units is left out, where its country has others. */
  private static final double LEAST_ISLAND = 5;

  private final Topology topology;
  private final MapFile ours;
  private final Register register = Register.bundled();
  private final Sheet sheet = new Sheet();
  private final List<List<Point>> lines;

  /** Codes, or names of what has none, on the sides of each line. */
  private final Map<Integer, Set<String>> sides = new HashMap<>();

  private final Set<Integer> drawn = new TreeSet<>();

  private MapMaker(Topology topology, MapFile ours) {
    this.topology = topology;
    this.ours = ours;
    this.lines = topology.arcs().stream().map(Simplification::of).toList();
  }

  public static void main(String[] args) throws IOException {
    MapMaker maker = new MapMaker(Topology.read(Path.of(args[0])), MapFile.read());
    String json = new ObjectMapper().writeValueAsString(maker.make().json());
    Files.writeString(Path.of(args[1]), json + "\n");
  }

  private Sheet make() {
    lines.forEach(sheet::line);
    List<Topology.Feature> features =
        topology.features().stream().filter(f -> !ours.leftOut().contains(f.name())).toList();
    for (Topology.Feature feature : features) {
      String key = key(feature.name());
      feature
          .polygons()
          .forEach(
              polygon ->
                  polygon.forEach(
                      ring ->
                          ring.forEach(
                              arc ->
                                  sides
                                      .computeIfAbsent(Topology.number(arc), n -> new TreeSet<>())
                                      .add(key))));
    }
    features.forEach(this::land);
    ours.disputed().forEach(this::area);
    borders();
    return sheet;
  }

  /** A feature's code; its name where it has none. */
  private String key(String name) {
    if (ours.without().contains(name)) {
      return name;
    }
    String code = ours.codes().get(name);
    if (code != null) {
      return code;
    }
    return register.named(name).stream()
        .filter(sense -> sense.kind() == NameSense.Kind.NAME)
        .map(NameSense::actor)
        .map(Actor::id)
        .filter(id -> id.startsWith(COUNTRY))
        .map(id -> id.substring(COUNTRY.length()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no code for '" + name + "': give it in map.yaml"));
  }

  private void land(Topology.Feature feature) {
    String key = key(feature.name());
    if (ours.without().contains(feature.name())) {
      return;
    }
    List<List<List<Integer>>> own =
        feature.polygons().stream().filter(polygon -> !isDisputed(key, polygon)).toList();
    double largest = own.stream().mapToDouble(polygon -> size(polygon.get(0))).max().orElse(0);
    for (List<List<Integer>> polygon : own) {
      double size = size(polygon.get(0));
      if (size >= LEAST_ISLAND || size == largest) {
        Optional<MapFile.Part> part = part(key, polygon);
        String code = part.map(MapFile.Part::code).orElse(key);
        String otherwise = part.map(MapFile.Part::name).orElse(feature.name());
        sheet.land(code, name(code, otherwise), whole(polygon));
      }
    }
  }

  private String name(String code, String otherwise) {
    return register.actor(COUNTRY + code).map(Actor::name).orElse(otherwise);
  }

  /** What a polygon is of its country, where it has a code of its own. */
  private Optional<MapFile.Part> part(String country, List<List<Integer>> polygon) {
    return ours.parts().stream()
        .filter(part -> part.of().equals(country))
        .filter(part -> part.at().stream().anyMatch(point -> topology.isAround(polygon, point)))
        .findFirst();
  }

  /** The rings of a polygon; those over the sheet's edge in parts of their own. */
  private List<List<Integer>> whole(List<List<Integer>> polygon) {
    List<List<Integer>> rings = new ArrayList<>();
    for (List<Integer> ring : polygon) {
      List<Point> points = new ArrayList<>();
      for (int arc : ring) {
        List<Point> line = new ArrayList<>(lines.get(Topology.number(arc)));
        if (arc < 0) {
          Collections.reverse(line);
        }
        points.addAll(line);
      }
      if (Meridian.crosses(points)) {
        Meridian.cut(points).forEach(part -> rings.add(List.of(sheet.line(part))));
      } else {
        rings.add(ring);
      }
    }
    return rings;
  }

  private boolean isDisputed(String code, List<List<Integer>> polygon) {
    return ours.disputed().stream()
        .map(MapFile.Dispute::area)
        .filter(Objects::nonNull)
        .anyMatch(area -> code.equals(area.partOf()) && isAt(polygon, area));
  }

  private boolean isAt(List<List<Integer>> polygon, MapFile.Area area) {
    return Objects.requireNonNull(area.at()).stream()
        .anyMatch(point -> topology.isAround(polygon, point));
  }

  private void area(MapFile.Dispute dispute) {
    MapFile.Area area = dispute.area();
    if (area == null) {
      return;
    }
    List<List<Integer>> rings = new ArrayList<>();
    if (area.outline() != null) {
      List<Point> closed = new ArrayList<>(area.outline());
      closed.add(closed.get(0));
      rings.add(List.of(sheet.line(closed)));
    } else {
      topology.features().stream()
          .filter(f -> f.name().equals(area.feature()) || key(f.name()).equals(area.partOf()))
          .flatMap(f -> f.polygons().stream())
          .filter(polygon -> area.feature() != null || isAt(polygon, area))
          .forEach(rings::addAll);
    }
    if (rings.isEmpty()) {
      throw new IllegalArgumentException(dispute.name() + ": no such area");
    }
    sheet.area(dispute.name(), dispute.why(), rings);
  }

  private void borders() {
    for (MapFile.Dispute dispute : ours.disputed()) {
      for (MapFile.Line line : dispute.dashed()) {
        if (line.line() != null) {
          sheet.border(sheet.line(line.line()), true);
        } else if (!dash(line)) {
          throw new IllegalArgumentException(dispute.name() + ": no border " + line);
        }
      }
    }
    sides.forEach(
        (arc, both) -> {
          if (both.size() > 1 && !drawn.contains(arc)) {
            sheet.border(arc, false);
          }
        });
  }

  /** Draws a border, dashed as far as it is disputed. */
  private boolean dash(MapFile.Line line) {
    Set<String> between = Set.copyOf(Objects.requireNonNull(line.between()));
    Box within = line.within();
    boolean found = false;
    for (Map.Entry<Integer, Set<String>> entry : sides.entrySet()) {
      int arc = entry.getKey();
      if (!entry.getValue().equals(between) || drawn.contains(arc)) {
        continue;
      }
      if (within == null) {
        sheet.border(arc, true);
        drawn.add(arc);
        found = true;
      } else if (lines.get(arc).stream().anyMatch(within::holds)) {
        drawn.add(arc);
        split(lines.get(arc), within);
        found = true;
      }
    }
    return found;
  }

  private void split(List<Point> line, Box within) {
    List<Point> piece = new ArrayList<>(List.of(line.get(0)));
    boolean before = within.holds(line.get(0));
    for (Point point : line.subList(1, line.size())) {
      boolean now = within.holds(point);
      piece.add(point);
      if (now != before) {
        sheet.border(sheet.line(piece), before);
        piece = new ArrayList<>(List.of(point));
        before = now;
      }
    }
    if (piece.size() > 1) {
      sheet.border(sheet.line(piece), before);
    }
  }

  private double size(List<Integer> ring) {
    double twice = 0;
    for (int arc : ring) {
      List<Point> line = lines.get(Topology.number(arc));
      double its = 0;
      for (int i = 1; i < line.size(); i++) {
        Projection.Spot a = Projection.spot(line.get(i - 1));
        Projection.Spot b = Projection.spot(line.get(i));
        its += (double) a.x() * b.y() - (double) b.x() * a.y();
      }
      twice += arc < 0 ? -its : its;
    }
    return Math.abs(twice) / 2;
  }
}
