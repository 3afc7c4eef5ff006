package org.chancery.server.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.TreeSet;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;

/** The map's sheet holds together, and has what docs/map-policy.md says. */
class WorldSheetTest {

  private static final int MOST_BYTES = 200_000;

  private final byte[] bytes = read();
  private final JsonNode world = parsed(bytes);

  private static byte[] read() {
    try (InputStream in =
        WorldSheetTest.class.getResourceAsStream("/org/chancery/server/asset/world.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parsed(byte[] bytes) {
    try {
      return new ObjectMapper().readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void itIsSmallEnoughForAFirstPage() {
    assertThat(bytes).hasSizeLessThan(MOST_BYTES);
  }

  @Test
  void everyNumberIsOfALine() {
    int lines = world.path("lines").size();
    for (String areas : new String[] {"lands", "areas"}) {
      for (JsonNode area : world.path(areas)) {
        assertThat(area.path("rings")).as(area.path("name").asText()).isNotEmpty();
        for (JsonNode ring : area.path("rings")) {
          ring.forEach(
              n -> assertThat(n.asInt() < 0 ? ~n.asInt() : n.asInt()).isBetween(0, lines - 1));
        }
      }
    }
    for (String borders : new String[] {"borders", "dashed"}) {
      world.path(borders).forEach(n -> assertThat(n.asInt()).isBetween(0, lines - 1));
    }
  }

  @Test
  void noLineGoesAcrossTheSheet() {
    double most = world.path("width").asDouble() / 4;
    for (JsonNode line : world.path("lines")) {
      for (int i = 2; i < line.size(); i += 2) {
        assertThat(Math.abs(line.path(i).asInt())).isLessThan((int) most);
      }
    }
  }

  @Test
  void noBorderIsBothSolidAndDashed() {
    TreeSet<Integer> solid = new TreeSet<>();
    world.path("borders").forEach(n -> solid.add(n.asInt()));
    assertThat(solid).hasSize(world.path("borders").size());
    world.path("dashed").forEach(n -> assertThat(solid).doesNotContain(n.asInt()));
  }

  @Test
  void itsCodesAreTheRegistersAndDisputedAreasHaveNone() {
    Register register = Register.bundled();
    TreeSet<String> unknown = new TreeSet<>();
    for (JsonNode land : world.path("lands")) {
      String code = land.path("code").asText();
      assertThat(code).matches("[A-Z]{3}");
      assertThat(land.path("name").asText()).doesNotMatch("[A-Z]{3}");
      if (register.actor("country:" + code).isEmpty()) {
        unknown.add(code);
      }
    }
    // Territories that the register does not have.
    assertThat(unknown)
        .isSubsetOf(
            "ATF", "BLM", "HMD", "IOT", "MAF", "MNP", "MTQ", "MYT", "NFK", "PCN", "REU", "SGS",
            "SHN", "SPM", "VIR", "WLF");
    assertThat(world.path("areas")).isNotEmpty();
    for (JsonNode area : world.path("areas")) {
      assertThat(area.has("code")).isFalse();
      assertThat(area.path("why").asText()).endsWith(".");
    }
  }
}
