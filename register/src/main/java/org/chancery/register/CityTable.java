package org.chancery.register;

import java.util.ArrayList;
import java.util.List;
import org.chancery.register.FactsFile.Row;

/**
 * Reads the table of cities: one a line, fields parted by tabs: name, country (ISO 3166-1 alpha-3),
 * population, latitude, longitude, number in GeoNames. Lines that begin with {@code #} are remarks.
 */
final class CityTable {

  private static final int FIELDS = 6;
  private static final String FORM = "name, country, population, latitude, longitude, geonames id";

  private CityTable() {}

  /**
   * Reads the table.
   *
   * @param file its name for messages
   * @throws RegisterFormatException naming all that is wrong in it
   */
  static FactsFile read(String file, String content) {
    Problems problems = new Problems(file);
    List<Row<NamedPlace>> places = new ArrayList<>();
    int line = 0;
    for (String text : content.split("\r?\n", -1)) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        read(text, line, problems, places);
      }
    }
    problems.throwIfAny();
    List<Row<Actor>> none = List.of();
    return new FactsFile(file, none, List.of(), List.of(), List.of(), List.of(), List.of(), places);
  }

  private static void read(String text, int line, Problems problems, List<Row<NamedPlace>> places) {
    String[] fields = text.split("\t", -1);
    if (fields.length != FIELDS) {
      problems.add(line, fields.length + " fields", "six fields parted by tabs: " + FORM);
      return;
    }
    try {
      Place place =
          new Place(
              fields[0],
              "city",
              "country:" + fields[1],
              Double.valueOf(fields[3]),
              Double.valueOf(fields[4]),
              Long.valueOf(fields[5]),
              Long.parseLong(fields[2]),
              List.of());
      places.add(new Row<>(new NamedPlace(place, List.of()), line));
    } catch (NumberFormatException noNumber) {
      problems.add(line, "'" + text + "'", "numbers in " + FORM);
    }
  }
}
