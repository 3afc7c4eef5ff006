package org.chancery.server.page.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.chancery.register.Register;
import org.chancery.store.query.Search.PlaceCount;
import org.junit.jupiter.api.Test;

class WorldMapTest {

  private static WorldMap map(PlaceCount... counts) {
    return WorldMap.of(
        List.of(counts), Register.bundled(), code -> "/in/" + code, name -> "/at/" + name);
  }

  @Test
  void placesOfACountryAreCountedTogether() {
    WorldMap map =
        map(
            new PlaceCount("FRA", "Biarritz", 43.48, -1.56, 7),
            new PlaceCount("FRA", null, null, null, 3),
            new PlaceCount("CAN", "Charlevoix", null, null, 1),
            new PlaceCount(null, "Black Sea", 43.0, 34.0, 2));
    assertThat(map.lands())
        .extracting(WorldMap.Land::name, WorldMap.Land::count, WorldMap.Land::address)
        .containsExactly(tuple("France", 10L, "/in/FRA"), tuple("Canada", 1L, "/in/CAN"));
    assertThat(map.spots())
        .extracting(WorldMap.Spot::name)
        .containsExactly("Biarritz", "Black Sea");
    assertThat(map.summary())
        .isEqualTo("Map of events in 2 countries and 2 places, most of them in France (10)");
  }

  @Test
  void shadesAreFewAndEachSaysWhatItStandsFor() {
    WorldMap map =
        map(
            new PlaceCount("FRA", null, null, null, 100_000),
            new PlaceCount("CAN", null, null, null, 99),
            new PlaceCount("DEU", null, null, null, 1));
    assertThat(map.steps()).containsExactly(1L, 10L, 100L, 1000L, 10000L);
    assertThat(map.lands()).extracting(WorldMap.Land::shade).containsExactly(5, 2, 1);
    assertThat(map.meaning(1)).isEqualTo("1 to 9");
    assertThat(map.meaning(5)).isEqualTo("10,000 events or more");
  }

  @Test
  void aSingleEventHasOneShade() {
    WorldMap map = map(new PlaceCount("FRA", null, null, null, 1));
    assertThat(map.steps()).containsExactly(1L);
    assertThat(map.meaning(1)).isEqualTo("1 event or more");
  }

  @Test
  void placesOfNoCountryAreTakenForWhatTheyAre() {
    WorldMap map =
        map(
            new PlaceCount(null, "Black Sea", 43.0, 34.0, 2_000),
            new PlaceCount(null, "Aegean Sea", 39.0, 25.0, 1));
    assertThat(map.steps()).as("no shade where no country is shaded").isEmpty();
    assertThat(map.summary())
        .isEqualTo("Map of events in 2 places, most of them in Black Sea (2,000)");
  }

  @Test
  void nothingIsSaidToBeNothing() {
    assertThat(map().isEmpty()).isTrue();
    assertThat(map().summary()).isEqualTo("No event has a known place.");
  }
}
