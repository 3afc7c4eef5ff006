package org.chancery.store.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.register.Register;
import org.chancery.store.query.Filter;
import org.chancery.store.query.Party;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of one question. */
final class ConditionReader {

  private final Parameters given;
  private final PartyNames names;
  private final List<Filter> filters = new ArrayList<>();
  private @Nullable NearPlace near;

  ConditionReader(Parameters given, PartyNames names) {
    this.given = given;
    this.names = names;
  }

  List<Filter> filters() {
    return filters;
  }

  @Nullable NearPlace near() {
    return near;
  }

  /** What every question takes. */
  void common() {
    parties(Filter.Side.ACTING, "actor", given.all("actor"), names::party);
    parties(Filter.Side.RECEIVING, "recipient", given.all("recipient"), names::party);
    parties(Filter.Side.ANY, "country", given.list("country"), names::country);
    parties(
        Filter.Side.ANY,
        "sector",
        given.list("sector"),
        (name, sector) -> new Party(Party.By.SECTOR, sector.toUpperCase(Locale.ROOT)));
    List<PloverType> types = given.constants("type", PloverType.class);
    if (!types.isEmpty()) {
      filters.add(new Filter.Types(types.stream().map(Enum::name).collect(Collectors.toSet())));
    }
    if (!given.list("issue").isEmpty()) {
      filters.add(new Filter.Issues(Set.copyOf(given.list("issue"))));
    }
    among(Filter.Field.ARTICLE, given.list("article"));
    // A name may have a comma in it.
    if (!given.all("outlet").isEmpty()) {
      filters.add(new Filter.Outlets(Set.copyOf(given.all("outlet"))));
    }
    String coder = given.one("coder");
    if (coder != null) {
      filters.add(new Filter.ArticleCoder(coder));
    }
    among(Filter.Field.ID, given.list("id"));
    days();
    Double confidence = given.share("min_confidence");
    if (confidence != null) {
      filters.add(new Filter.LeastConfidence(confidence));
    }
    words();
  }

  /** What questions for events, single or merged, and for stories take beside. */
  void ofEvents(Register register) {
    quads();
    dyad();
    Long sources = given.whole("min_sources", 1, Integer.MAX_VALUE, "1 or more");
    if (sources != null) {
      filters.add(new Filter.LeastSources(sources.intValue()));
    }
    String place = given.one("near");
    if (place != null) {
      near = NearPlace.read("near", place, register);
      filters.add(near.near());
    }
    among(
        Filter.Field.PLACE_COUNTRY,
        given.list("place_country").stream().map(code -> code.toUpperCase(Locale.ROOT)).toList());
    among(Filter.Field.PLACE, given.all("place"));
    constants(Filter.Field.FACTUALITY, "factuality", Factuality.class);
    among(
        Filter.Field.MODE,
        given.list("mode").stream().map(mode -> mode.toLowerCase(Locale.ROOT)).toList());
    if (!given.list("cameo").isEmpty()) {
      filters.add(new Filter.Cameo(Set.copyOf(given.list("cameo"))));
    }
  }

  /** What questions for statements take beside. */
  void ofStatements() {
    for (String name : List.of("source", "speaker")) {
      parties(Filter.Side.ACTING, name, given.all(name), names::party);
    }
    dyad();
    constants(Filter.Field.KIND, "kind", Statement.Kind.class);
    constants(Filter.Field.ATTITUDE, "attitude", Statement.Attitude.class);
    constants(Filter.Field.BASIS, "basis", Statement.Basis.class);
  }

  /** What questions for positions take beside. */
  void ofPositions() {
    constants(Filter.Field.STANCE, "stance", Position.Stance.class);
  }

  private void parties(
      Filter.Side side, String name, List<String> asked, BiFunction<String, String, Party> party) {
    if (!asked.isEmpty()) {
      filters.add(
          new Filter.Parties(side, asked.stream().map(one -> party.apply(name, one)).toList()));
    }
  }

  private void among(Filter.Field field, List<String> values) {
    if (!values.isEmpty()) {
      filters.add(new Filter.Among(field, Set.copyOf(values)));
    }
  }

  private <E extends Enum<E>> void constants(Filter.Field field, String name, Class<E> type) {
    among(field, given.constants(name, type).stream().map(Parameters::lower).toList());
  }

  private void quads() {
    List<String> quads = given.list("quad");
    for (String quad : quads) {
      if (!quad.matches("[1-4]")) {
        throw ParameterFault.of("quad", quad, "1 to 4");
      }
    }
    among(Filter.Field.QUAD, quads);
  }

  private void dyad() {
    String dyad = given.one("dyad");
    if (dyad != null) {
      String[] two = dyad.split(",", -1);
      if (two.length != 2) {
        throw ParameterFault.of("dyad", "'" + dyad + "'", "two actors parted by a comma");
      }
      filters.add(new Filter.Dyad(names.party("dyad", two[0]), names.party("dyad", two[1])));
    }
  }

  private void days() {
    LocalDate since = given.day("since");
    LocalDate until = given.day("until");
    QuestionReader.order(since, until);
    if (since != null) {
      filters.add(new Filter.Since(since));
    }
    if (until != null) {
      filters.add(new Filter.Until(until));
    }
  }

  private void words() {
    String text = given.one("text");
    if (text != null) {
      if (text.isBlank()) {
        throw new ParameterFault(
            "text",
            null,
            "words",
            List.of(),
            naming -> naming.apply("text") + " is empty, expected words");
      }
      filters.add(new Filter.Words(text));
    }
  }
}
