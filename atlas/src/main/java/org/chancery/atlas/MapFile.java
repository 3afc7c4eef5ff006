package org.chancery.atlas;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What is ours in the map: which codes countries have, and what is disputed. Read from {@code
 * map.yaml}.
 *
 * @param codes of countries that Natural Earth names otherwise than the register does
 * @param parts of countries that have codes of their own
 * @param without a code, since it is no country and no territory with a code of its own
 * @param leftOut names of what is not drawn
 */
record MapFile(
    Map<String, String> codes,
    List<Part> parts,
    List<String> without,
    List<String> leftOut,
    List<Dispute> disputed) {

  /**
   * A part of a country that has a code of its own.
   *
   * @param name shown where the register has none
   * @param of the country's code
   * @param at points in each of its polygons
   */
  record Part(String code, String name, String of, List<Point> at) {}

  /**
   * A border or an area that is disputed.
   *
   * @param why a sentence for who asks why it is dashed
   * @param area drawn as no country's; absent where it is only about a line
   */
  record Dispute(String name, String why, @Nullable Area area, List<Line> dashed) {
    Dispute {
      dashed = dashed == null ? List.of() : List.copyOf(dashed);
    }
  }

  /**
   * An area. Given by one of three.
   *
   * @param feature the name that Natural Earth has for it
   * @param partOf code of the country whose polygons around {@code at} it is
   * @param outline its corners as we know them, good to a tenth of a degree
   */
  record Area(
      @Nullable String feature,
      @Nullable String partOf,
      @Nullable List<Point> at,
      @Nullable List<Point> outline) {}

  /**
   * A line. Given by one of two.
   *
   * @param between codes, or names of what has none, of both sides of a border
   * @param within the part of that border; all of it where absent
   * @param line its points as we know them
   */
  record Line(@Nullable List<String> between, @Nullable Box within, @Nullable List<Point> line) {}

  static MapFile read() throws IOException {
    try (InputStream in = MapFile.class.getResourceAsStream("/map.yaml")) {
      Object yaml = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return new ObjectMapper().convertValue(yaml, MapFile.class);
    }
  }
}
