package org.chancery.server.page.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Turn;

/**
 * What the list of actors shows.
 *
 * @param words that names contain; empty for all
 * @param country code that it is narrowed to; empty for all
 * @param sector that it is narrowed to; empty for all
 * @param countries to choose from
 * @param sectors to choose from
 * @param turn to the pages before and after
 */
public record ActorsView(
    String words,
    String country,
    String sector,
    List<Choice> countries,
    List<Choice> sectors,
    List<Row> rows,
    Turn turn) {

  /** A country or sector to choose. */
  public record Choice(String value, String label) {}

  /**
   * An actor.
   *
   * @param about country and sector in words
   * @param share of records, with the most of the page as 100 percent, for a bar
   */
  public record Row(
      String name,
      String address,
      String about,
      int events,
      int statements,
      int positions,
      int records,
      String share) {}

  public ActorsView {
    countries = List.copyOf(countries);
    sectors = List.copyOf(sectors);
    rows = List.copyOf(rows);
  }

  /** Counts of records by actor as data, under the same conditions but the name's. */
  public List<Exported> exports() {
    List<Exported> exports = new ArrayList<>();
    for (String kind : List.of("events", "statements", "positions")) {
      exports.add(export(kind, "CSV", "csv"));
      exports.add(export(kind, "JSON Lines", "jsonl"));
    }
    return exports;
  }

  private Exported export(String kind, String label, String format) {
    return new Exported(
        kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1),
        label,
        Address.with(
            "/api/v1/" + kind,
            Address.parameters(
                "count_by", "actor", "country", country, "sector", sector, "format", format)));
  }

  /** Whether it is narrowed. */
  public boolean isNarrowed() {
    return !words.isEmpty() || !country.isEmpty() || !sector.isEmpty();
  }
}
