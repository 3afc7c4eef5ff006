package org.chancery.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.query.Search.Count;
import org.chancery.store.query.Search.PlaceCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted is what a plain look at every record finds. */
class SearchTest {

  private static final RecordQuery EVENTS = RecordQuery.of(Asked.EVENT);

  @TempDir Path folder;

  @FunctionalInterface
  private interface Checking {
    void of(Search search, List<ObjectNode> all);
  }

  private void check(Checking checking) {
    try (Store store = Store.openForWriting(folder.resolve("s"), Holder.self("a test", null))) {
      List<ObjectNode> all = InventedRecords.fill(store, 11, 9, 12);
      checking.of(new Search(store), all);
    }
  }

  private static Map<String, Long> counted(List<ObjectNode> all, Function<JsonNode, String> value) {
    return all.stream().collect(Collectors.groupingBy(value, Collectors.counting()));
  }

  private static Map<String, Long> asMap(List<Count> counts) {
    return counts.stream().collect(Collectors.toMap(Count::value, Count::count));
  }

  @Test
  void aFacetCountsEachValueOfWhatIsFound() {
    check(
        (search, all) -> {
          assertThat(search.total(EVENTS)).isEqualTo(all.size());
          assertThat(asMap(search.counts(EVENTS, Facet.TYPE, 99)))
              .isEqualTo(counted(all, event -> event.path("type").asText()));
          RecordQuery denied =
              EVENTS.with(new Filter.Among(Filter.Field.FACTUALITY, Set.of("denied")));
          List<ObjectNode> some =
              all.stream().filter(e -> e.path("factuality").asText().equals("denied")).toList();
          assertThat(search.total(denied)).isEqualTo(some.size());
          assertThat(asMap(search.counts(denied, Facet.TYPE, 99)))
              .isEqualTo(counted(some, event -> event.path("type").asText()));
        });
  }

  @Test
  void whatHasSeveralValuesIsCountedForEachOnce() {
    check(
        (search, all) -> {
          long varonia =
              all.stream()
                  .filter(event -> event.toString().contains("\"country\":\"VAR\""))
                  .count();
          assertThat(asMap(search.counts(EVENTS, Facet.COUNTRY, 99))).containsEntry("VAR", varonia);
          assertThat(search.counts(EVENTS, Facet.ACTOR, 99))
              .extracting(Count::value, Count::label)
              .contains(
                  tuple("country:VAR", "State of VAR"),
                  // Not in the register, so known by its name.
                  tuple("State of VEL", "State of VEL"));
        });
  }

  @Test
  void severalFacetsAtOnceAreAsOneByOne() {
    Set<Facet> facets =
        Arrays.stream(Facet.values())
            .filter(facet -> facet.isOf(Asked.EVENT))
            .collect(Collectors.toSet());
    RecordQuery denied = EVENTS.with(new Filter.Among(Filter.Field.FACTUALITY, Set.of("denied")));
    check(
        (search, all) -> {
          for (RecordQuery query : List.of(EVENTS, denied)) {
            Map<Facet, List<Count>> counts = search.counts(query, facets, 99, 99);
            assertThat(counts.keySet()).isEqualTo(facets);
            facets.forEach(
                facet ->
                    assertThat(counts.get(facet))
                        .as("%s", facet)
                        .isEqualTo(search.counts(query, facet, 99)));
          }
        });
  }

  @Test
  void theFirstFewAreThoseOfAll() {
    check(
        (search, all) -> {
          for (Facet facet : List.of(Facet.TYPE, Facet.ACTOR, Facet.COUNTRY)) {
            List<Count> counts = search.counts(EVENTS, facet, 99);
            for (int most = 1; most <= counts.size(); most++) {
              assertThat(search.counts(EVENTS, facet, most)).isEqualTo(counts.subList(0, most));
            }
          }
        });
  }

  @Test
  void partiesAreToldFewerThanAllElse() {
    Set<Facet> facets = Set.of(Facet.TYPE, Facet.ACTOR);
    check(
        (search, all) -> {
          Map<Facet, List<Count>> counts = search.counts(EVENTS, facets, 99, 1);
          assertThat(counts.get(Facet.TYPE)).isEqualTo(search.counts(EVENTS, Facet.TYPE, 99));
          assertThat(counts.get(Facet.ACTOR)).isEqualTo(search.counts(EVENTS, Facet.ACTOR, 1));
        });
  }

  @Test
  void whatHasAPlaceIsToldByOneValue() {
    check(
        (search, all) ->
            assertThat(asMap(search.counts(EVENTS, Facet.PLACED, 9)))
                .isEqualTo(
                    Map.of("placed", all.stream().filter(event -> event.has("where")).count())));
  }

  @Test
  void confidenceIsToldByTheStepThatItReaches() {
    check(
        (search, all) -> {
          long most = all.stream().filter(e -> e.path("confidence").asDouble() >= .9).count();
          Map<String, Long> steps = asMap(search.counts(EVENTS, Facet.CONFIDENCE, 9));
          assertThat(steps).containsEntry("0.9", most);
          assertThat(steps.keySet()).isSubsetOf("0.9", "0.7", "0.5");
        });
  }

  @Test
  void monthsAreInTheirOrderAndWiderDatesInNone() {
    check(
        (search, all) -> {
          assertThat(search.counts(EVENTS, Facet.MONTH, 9))
              .extracting(Count::value)
              .isSorted()
              .first()
              .isEqualTo("2031-03");
          long told = search.counts(EVENTS, Facet.MONTH, 9).stream().mapToLong(Count::count).sum();
          assertThat(told)
              .isEqualTo(
                  all.stream()
                      .map(event -> event.path("when"))
                      .filter(when -> when.has("start"))
                      .filter(
                          when ->
                              when.path("start")
                                  .asText()
                                  .substring(0, 7)
                                  .equals(when.path("end").asText().substring(0, 7)))
                      .count());
        });
  }

  @Test
  void placesHaveTheirCoordinates() {
    check(
        (search, all) -> {
          List<PlaceCount> places = search.places(EVENTS, 999);
          assertThat(places).allMatch(place -> "Lesk".equals(place.name()));
          assertThat(places.stream().mapToLong(PlaceCount::count).sum())
              .isEqualTo(all.stream().filter(event -> event.has("where")).count());
          assertThat(places.get(0).latitude()).isNotNull();
          RecordQuery elsewhere =
              EVENTS.with(new Filter.Among(Filter.Field.PLACE, Set.of("Morvia")));
          assertThat(search.places(elsewhere, 9)).isEmpty();
        });
  }

  @Test
  void outletsAreThoseOfTheArticles() {
    check(
        (search, all) -> {
          assertThat(asMap(search.counts(EVENTS, Facet.OUTLET, 9)))
              .isEqualTo(Map.of("The Lesk Courier", (long) all.size()));
          assertThat(search.total(EVENTS.with(new Filter.Outlets(Set.of("Morvia Herald")))))
              .isZero();
        });
  }

  @Test
  void aFacetThatRecordsDoNotHaveIsRefused() {
    check(
        (search, all) -> {
          assertThatThrownBy(() -> search.counts(EVENTS, Facet.STANCE, 9))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("EVENT has no STANCE");
          assertThatThrownBy(() -> search.places(RecordQuery.of(Asked.POSITION), 9))
              .isInstanceOf(IllegalArgumentException.class);
        });
  }
}
