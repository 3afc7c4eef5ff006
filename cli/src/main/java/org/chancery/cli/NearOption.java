package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.register.Place;
import org.chancery.register.Register;
import org.chancery.store.query.Filter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads {@code LAT,LON,KM}, {@code PLACE,KM} or {@code PLACE}. */
final class NearOption {

  private static final double USUAL_KM = 50;
  private static final double MOST_LATITUDE = 90;
  private static final double MOST_LONGITUDE = 180;

  private final Register register;
  private final CommandLine line;

  NearOption(Register register, CommandLine line) {
    this.register = register;
    this.line = line;
  }

  /**
   * The filter.
   *
   * @param err is told which place a name is taken for
   * @throws ParameterException where it makes no sense, or no place of the name is known
   */
  Filter.Near filter(String text, PrintWriter err) {
    List<String> parts = List.of(text.split("\\s*,\\s*"));
    if (parts.size() == 3) {
      return near(
          number(text, parts.get(0)), number(text, parts.get(1)), number(text, parts.get(2)));
    }
    if (parts.size() > 3 || parts.get(0).isBlank()) {
      throw wrong(text);
    }
    double kilometres = parts.size() == 2 ? number(text, parts.get(1)) : USUAL_KM;
    Place place = place(parts.get(0).strip());
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    if (latitude == null || longitude == null) {
      throw wrong(text);
    }
    err.printf(
        Locale.ROOT,
        "chancery: near %s%s (%.2f, %.2f), up to %.0f km%n",
        place.name(),
        place.country() == null ? "" : ", " + place.country().replace("country:", ""),
        latitude,
        longitude,
        kilometres);
    return near(latitude, longitude, kilometres);
  }

  private Filter.Near near(double latitude, double longitude, double kilometres) {
    if (Math.abs(latitude) > MOST_LATITUDE || Math.abs(longitude) > MOST_LONGITUDE) {
      throw new ParameterException(
          line,
          latitude
              + ","
              + longitude
              + " is no place; expected a latitude of -90 to 90 and a"
              + " longitude of -180 to 180");
    }
    if (!(kilometres > 0)) {
      throw new ParameterException(line, kilometres + " km; expected more than 0");
    }
    return new Filter.Near(latitude, longitude, kilometres);
  }

  private Place place(String name) {
    Optional<Place> found =
        register.places(name).stream()
            .filter(place -> place.latitude() != null && place.longitude() != null)
            .findFirst();
    return found.orElseThrow(
        () ->
            new ParameterException(
                line, "'" + name + "' is no place whose position is known; expected LAT,LON,KM"));
  }

  private double number(String text, String part) {
    try {
      return Double.parseDouble(part);
    } catch (NumberFormatException e) {
      throw wrong(text);
    }
  }

  private ParameterException wrong(String text) {
    return new ParameterException(
        line, "--near '" + text + "', expected LAT,LON,KM, PLACE,KM or PLACE");
  }
}
