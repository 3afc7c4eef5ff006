package org.chancery.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.chancery.engine.extraction.PloverType;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.query.Filter.Side;

/** What the database answers is what a plain look at every record finds. */
@SuppressWarnings("NullAway.Init")
class FiltersAgreeTest {

  private static final List<Sort> SORTS =
      List.of(
          new Sort(Sort.Key.DATE, false),
          new Sort(Sort.Key.DATE, true),
          new Sort(Sort.Key.CONFIDENCE, true),
          new Sort(Sort.Key.TYPE, true),
          new Sort(Sort.Key.ARTICLE, false));

  private static Path folder;
  private static Store store;
  private static List<ObjectNode> all;

  @BeforeContainer
  static void fill() throws IOException {
    folder = Files.createTempDirectory("chancery-filters");
    try (Store open = Store.openForWriting(folder, Holder.self("a test", null))) {
      all = InventedRecords.fill(open, 7, 20, 20);
    }
    store = Store.openForReading(folder);
  }

  @AfterContainer
  static void remove() throws IOException {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<Party> parties() {
    return Arbitraries.oneOf(
        Arbitraries.of(InventedRecords.STATES)
            .map(state -> new Party(Party.By.ID, "country:" + state)),
        Arbitraries.of(InventedRecords.STATES)
            .map(state -> new Party(Party.By.NAME, "state OF " + state)),
        Arbitraries.of(InventedRecords.STATES).map(state -> new Party(Party.By.COUNTRY, state)),
        Arbitraries.of("GOV", "MIL", "LEG").map(sector -> new Party(Party.By.SECTOR, sector)));
  }

  @Provide
  Arbitrary<List<Filter>> filters() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(-2, 70).map(LocalDate.of(2031, 3, 1)::plusDays);
    Arbitrary<Filter> one =
        Arbitraries.oneOf(
            Combinators.combine(
                    Arbitraries.of(Side.class), parties().list().ofMinSize(1).ofMaxSize(2))
                .as(Filter.Parties::new),
            Combinators.combine(parties(), parties()).as(Filter.Dyad::new),
            Arbitraries.of(PloverType.class)
                .map(Enum::name)
                .set()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(Filter.Types::new),
            Arbitraries.of("1", "2", "3", "4")
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(quads -> new Filter.Among(Filter.Field.QUAD, quads)),
            Arbitraries.of("fact", "planned")
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(some -> new Filter.Among(Filter.Field.FACTUALITY, some)),
            Arbitraries.of("a1", "a2", "a3")
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(some -> new Filter.Among(Filter.Field.ARTICLE, some)),
            Arbitraries.of("1", "03", "19").set().ofMinSize(1).ofMaxSize(2).map(Filter.Cameo::new),
            days.map(Filter.Since::new),
            days.map(Filter.Until::new),
            Arbitraries.of(.1, .5, .9).map(Filter.LeastConfidence::new),
            Arbitraries.of(new Filter.Near(10, 20, 3000), new Filter.Near(-40, 170, 9000)));
    return one.list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<Sort> sorts() {
    return Arbitraries.of(SORTS);
  }

  /** Each try walks in one of the orders, so that each order is walked some thirty times. */
  @Property(tries = 150)
  void everyFilterAgreesWithAPlainOne(
      @ForAll("filters") List<Filter> filters, @ForAll("sorts") Sort sort) throws IOException {
    RecordQuery query = RecordQuery.of(Asked.EVENT);
    for (Filter filter : filters) {
      query = query.with(filter);
    }
    List<ObjectNode> found = new ArrayList<>();
    new Questions(store).records(query, found::add);
    List<ObjectNode> expected =
        all.stream()
            .filter(event -> filters.stream().allMatch(filter -> holds(filter, event)))
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);

    List<ObjectNode> paged = new ArrayList<>();
    for (int from = 0; from < found.size() + 90; from += 90) {
      new Questions(store).records(query.page(90, from), paged::add);
    }
    assertThat(paged).isEqualTo(found);
    walks(query.sorted(sort), found);

    long[] counted = {0};
    new Questions(store)
        .counts(query, List.of(CountBy.TYPE), count -> counted[0] += count.path("count").asLong());
    assertThat(counted[0]).isEqualTo(expected.size());
  }

  /** Page by page, each from where the one before ended, gives the same as all at once. */
  private static void walks(RecordQuery query, List<ObjectNode> found) throws IOException {
    List<ObjectNode> all = new ArrayList<>();
    Questions questions = new Questions(store);
    questions.records(query, all::add);
    assertThat(all).containsExactlyInAnyOrderElementsOf(found);
    List<ObjectNode> walked = new ArrayList<>();
    RecordQuery page = query.page(70, 0);
    Questions.Page given = questions.page(page, walked::add);
    while (given.next().isPresent()) {
      Cursor sent = Cursor.parse(given.next().get().toString());
      given = questions.page(page.after(sent), walked::add);
    }
    assertThat(walked).isEqualTo(all);
  }

  private static boolean holds(Filter filter, JsonNode event) {
    if (filter instanceof Filter.Parties some) {
      return some.parties().stream().anyMatch(party -> on(some.side(), party, event));
    }
    if (filter instanceof Filter.Dyad dyad) {
      return directed(dyad.one(), dyad.other(), event)
          || directed(dyad.other(), dyad.one(), event)
          || event.path("symmetric").asBoolean() && mutual(dyad, event.path("actors"));
    }
    if (filter instanceof Filter.Types some) {
      return some.types().contains(event.path("type").asText());
    }
    if (filter instanceof Filter.Among some) {
      return among(some.values(), some.field(), event);
    }
    if (filter instanceof Filter.Cameo some) {
      return some.codes().stream().anyMatch(event.path("cameo").asText()::startsWith);
    }
    if (filter instanceof Filter.LeastConfidence least) {
      return event.path("confidence").asDouble() >= least.confidence();
    }
    if (filter instanceof Filter.Near near) {
      return event.has("where") && kilometres(near, event.path("where")) <= near.kilometres();
    }
    JsonNode when = event.path("when");
    if (!event.has("when")) {
      return false;
    }
    return filter instanceof Filter.Since since
        ? when.path("end").asText().compareTo(since.day().toString()) >= 0
        : when.path("start").asText().compareTo(((Filter.Until) filter).day().toString()) <= 0;
  }

  private static boolean among(Set<String> values, Filter.Field field, JsonNode event) {
    return values.contains(event.path(field.name().toLowerCase(java.util.Locale.ROOT)).asText());
  }

  private static boolean on(Side side, Party party, JsonNode event) {
    return side != Side.RECEIVING && any(event.path("actors"), party)
        || side != Side.ACTING && any(event.path("recipients"), party);
  }

  private static boolean any(JsonNode actors, Party party) {
    return StreamSupport.stream(actors.spliterator(), false).anyMatch(actor -> is(actor, party));
  }

  private static boolean directed(Party one, Party other, JsonNode event) {
    return any(event.path("actors"), one) && any(event.path("recipients"), other);
  }

  private static boolean mutual(Filter.Dyad dyad, JsonNode actors) {
    for (int i = 0; i < actors.size(); i++) {
      for (int j = 0; j < actors.size(); j++) {
        if (i != j && is(actors.get(i), dyad.one()) && is(actors.get(j), dyad.other())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean is(JsonNode actor, Party party) {
    String key = party.by().name().toLowerCase(java.util.Locale.ROOT);
    return party.value().equalsIgnoreCase(actor.path(key).asText());
  }

  /** By the law of cosines, where the database uses the haversine. */
  private static double kilometres(Filter.Near near, JsonNode where) {
    double one = Math.toRadians(near.latitude());
    double other = Math.toRadians(where.path("latitude").asDouble());
    double across = Math.toRadians(where.path("longitude").asDouble() - near.longitude());
    double cosine =
        Math.sin(one) * Math.sin(other) + Math.cos(one) * Math.cos(other) * Math.cos(across);
    return 6371.0088 * Math.acos(Math.max(-1, Math.min(1, cosine)));
  }
}
