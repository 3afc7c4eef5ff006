package org.chancery.store.ask;

import java.util.List;
import java.util.Locale;
import org.chancery.register.Place;
import org.chancery.register.Register;
import org.chancery.store.query.Filter;
import org.jspecify.annotations.Nullable;

/**
 * A place that records are to be near.
 *
 * @param place what a name was taken for; absent where the position itself was given
 */
public record NearPlace(Filter.Near near, @Nullable Place place) {

  private static final String EXPECTED = "LAT,LON,KM, PLACE,KM or PLACE";
  private static final double USUAL_KM = 50;
  private static final double MOST_KM = 20_100;
  private static final double MOST_LATITUDE = 90;
  private static final double MOST_LONGITUDE = 180;

  /**
   * Reads {@code LAT,LON,KM}, {@code PLACE,KM} or {@code PLACE}.
   *
   * @throws ParameterFault where it makes no sense, or no place of the name is known
   */
  static NearPlace read(String parameter, String text, Register register) {
    List<String> parts = List.of(text.split("\\s*,\\s*"));
    if (parts.size() == 3) {
      return new NearPlace(
          near(
              parameter,
              number(parameter, text, parts.get(0)),
              number(parameter, text, parts.get(1)),
              number(parameter, text, parts.get(2))),
          null);
    }
    if (parts.isEmpty() || parts.size() > 3 || parts.get(0).isBlank()) {
      throw wrong(parameter, text);
    }
    double kilometres = parts.size() == 2 ? number(parameter, text, parts.get(1)) : USUAL_KM;
    String name = parts.get(0).strip();
    for (Place place : register.places(name)) {
      Double latitude = place.latitude();
      Double longitude = place.longitude();
      if (latitude != null && longitude != null) {
        return new NearPlace(near(parameter, latitude, longitude, kilometres), place);
      }
    }
    throw new ParameterFault(
        parameter,
        name,
        "LAT,LON,KM",
        List.of(),
        naming -> "'" + name + "' is no place whose position is known; expected LAT,LON,KM");
  }

  private static Filter.Near near(
      String parameter, double latitude, double longitude, double kilometres) {
    boolean onEarth = Math.abs(latitude) <= MOST_LATITUDE && Math.abs(longitude) <= MOST_LONGITUDE;
    if (!onEarth) {
      String expected = "a latitude of -90 to 90 and a longitude of -180 to 180";
      throw new ParameterFault(
          parameter,
          latitude + "," + longitude,
          expected,
          List.of(),
          naming -> latitude + "," + longitude + " is no place; expected " + expected);
    }
    if (!(kilometres > 0 && kilometres <= MOST_KM)) {
      throw new ParameterFault(
          parameter,
          String.valueOf(kilometres),
          "more than 0 km",
          List.of(),
          naming ->
              kilometres + " km; expected more than 0, and no more than half round the world");
    }
    return new Filter.Near(latitude, longitude, kilometres);
  }

  private static double number(String parameter, String text, String part) {
    try {
      return Double.parseDouble(part);
    } catch (NumberFormatException e) {
      throw wrong(parameter, text);
    }
  }

  private static ParameterFault wrong(String parameter, String text) {
    return ParameterFault.of(parameter, "'" + text + "'", EXPECTED);
  }

  /** "Lesk, VAR (1.00, 2.00), up to 50 km". */
  public String words() {
    String name =
        place == null
            ? ""
            : place.name()
                + (place.country() == null ? "" : ", " + place.country().replace("country:", ""))
                + " ";
    return String.format(
        Locale.ROOT,
        "%s(%.2f, %.2f), up to %.0f km",
        name,
        near.latitude(),
        near.longitude(),
        near.kilometres());
  }
}
