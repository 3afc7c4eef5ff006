package org.chancery.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.server.api.Input.Kind;
import org.chancery.store.query.Asked;
import org.chancery.store.query.CountBy;

/** The parameters of questions, as the command line has them. Stateless. */
final class QuestionInputs {

  private QuestionInputs() {}

  /** All that a kind of record is asked by, order and page among them. */
  static List<Input> of(Asked asked) {
    List<Input> all = new ArrayList<>(conditions());
    all.add(Input.query("id", Kind.TEXT, "These records.").more());
    switch (asked) {
      case EVENT, MERGED_EVENT, STORYLINE -> all.addAll(ofEvents());
      case STATEMENT -> all.addAll(ofStatements());
      case POSITION ->
          all.add(
              Input.query("stance", Kind.TEXT, "Where they stand.")
                  .more()
                  .of(labels(Position.Stance.values())));
    }
    all.add(
        Input.query(
                "count_by",
                Kind.TEXT,
                "Counts instead of records, by one thing or several, such as month,type; each count"
                    + " is {\"record\":\"count\", …, \"count\":n}.")
            .more()
            .of(
                Stream.of(CountBy.values())
                    .filter(by -> by.isOf(asked))
                    .map(by -> by.name().toLowerCase(Locale.ROOT))
                    .toList()));
    all.add(
        Input.query(
            "sort",
            Kind.TEXT,
            "date (the usual order), confidence, type, article, sources, relevance (usual with text),"
                + " count (of counts); with - before it the largest first."));
    all.addAll(page());
    return all;
  }

  /** What every list takes. */
  static List<Input> page() {
    String limits =
        Stream.of(ListFormat.values())
            .map(
                format ->
                    format.label() + ": usually " + format.usual() + ", at most " + format.most())
            .collect(Collectors.joining("; "));
    return List.of(
        Input.query("limit", Kind.WHOLE, "Records in a page (" + limits + ").").like("20"),
        Input.query(
            "cursor",
            Kind.TEXT,
            "The next of the page before; also in the Link header of every form."),
        format());
  }

  /** The form of an answer that has all at once. */
  static Input format() {
    return Input.query("format", Kind.TEXT, "The form; else by the Accept header.")
        .of(ListFormat.labels());
  }

  /** Conditions on all kinds. */
  static List<Input> conditions() {
    return List.of(
        Input.query(
                "actor",
                Kind.TEXT,
                "Who acts, speaks or takes the position: a register id, or a name; name:NAME whom"
                    + " records call so and the register hasn't. Repeated: any of them.")
            .more()
            .like("country:USA"),
        Input.query("recipient", Kind.TEXT, "Who is acted on or spoken to, likewise.").more(),
        Input.query(
                "country",
                Kind.TEXT,
                "Anyone of this country takes part, on either side: ISO 3166-1 alpha-3, or a name.")
            .more(),
        Input.query(
                "sector", Kind.TEXT, "Anyone of this PLOVER sector takes part (GOV, MIL, LEG …).")
            .more(),
        Input.query(
                "type",
                Kind.TEXT,
                "PLOVER types of events; of other records, those that tell of such an event.")
            .more()
            .of(Stream.of(PloverType.values()).map(Enum::name).toList()),
        Input.query(
                "issue",
                Kind.TEXT,
                "Positions on this issue; other records where such a position comes from.")
            .more()
            .like("g7-russia"),
        Input.query(
            "since", Kind.DAY, "What may be of this day or later; what has no date is left out."),
        Input.query(
            "until", Kind.DAY, "What may be of this day or earlier; what has no date is left out."),
        words(),
        Input.query("article", Kind.TEXT, "Of these articles.").more(),
        Input.query("outlet", Kind.TEXT, "Of articles of these outlets.").more(),
        Input.query("min_confidence", Kind.NUMBER, "At least as sure, from 0 to 1."),
        Input.query(
            "coder",
            Kind.TEXT,
            "Of articles whose coder begins like this: import/ for what was imported."));
  }

  static Input words() {
    return Input.query(
        "text",
        Kind.TEXT,
        "What has these words, in any form, or says the same in others; best match first."
            + " \"…\" a phrase, - not, | or, * behind a beginning. The best 10,000 are found.");
  }

  static Input factuality() {
    return Input.query("factuality", Kind.TEXT, "How real the event is told to be.")
        .more()
        .of(labels(Factuality.values()));
  }

  private static List<Input> ofEvents() {
    return List.of(
        dyad("One acts on the other, either way, or both on each other: two, parted by a comma."),
        Input.query(
                "quad",
                Kind.TEXT,
                "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material"
                    + " conflict.")
            .more()
            .of(List.of("1", "2", "3", "4")),
        factuality(),
        Input.query("place_country", Kind.TEXT, "In a place of this country: ISO 3166-1 alpha-3.")
            .more(),
        Input.query("place", Kind.TEXT, "In a place of this name, as records have it.").more(),
        Input.query("mode", Kind.TEXT, "PLOVER modes.").more(),
        Input.query(
                "cameo", Kind.TEXT, "CAMEO codes, or how they begin: 19 stands for 190 to 196 too.")
            .more(),
        Input.query("min_sources", Kind.WHOLE, "Told by at least so many independent sources."),
        Input.query(
            "near",
            Kind.TEXT,
            "Near LAT,LON,KM; or PLACE,KM; or PLACE, which is up to 50 km from it."));
  }

  private static List<Input> ofStatements() {
    return List.of(
        Input.query("source", Kind.TEXT, "Who says it, or for whom it is said; as actor.").more(),
        Input.query("speaker", Kind.TEXT, "The same as source.").more(),
        dyad("One speaks to the other, either way: two, parted by a comma."),
        Input.query("kind", Kind.TEXT, "How it is told.")
            .more()
            .of(labels(Statement.Kind.values())),
        Input.query("attitude", Kind.TEXT, "What the speaker does.")
            .more()
            .of(labels(Statement.Attitude.values())),
        Input.query("basis", Kind.TEXT, "Whom the article names.")
            .more()
            .of(labels(Statement.Basis.values())));
  }

  private static Input dyad(String about) {
    return Input.query("dyad", Kind.TEXT, about);
  }

  private static List<String> labels(Enum<?>[] constants) {
    return Stream.of(constants).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }
}
