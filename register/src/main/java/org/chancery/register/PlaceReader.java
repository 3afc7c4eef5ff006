package org.chancery.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads an entry under {@code places}. */
final class PlaceReader {

  private static final Set<String> KEYS =
      Set.of(
          "disputed",
          "name",
          "names",
          "kind",
          "country",
          "latitude",
          "longitude",
          "geonames",
          "population");

  private PlaceReader() {}

  static @Nullable NamedPlace read(Node item, Problems problems) {
    YamlFields fields = YamlFields.of(item, "a place", KEYS, problems);
    if (fields == null) {
      return null;
    }
    String name = fields.required("name");
    String kind = fields.required("kind");
    String country = fields.text("country");
    Double latitude = within(fields, "latitude", 90);
    Double longitude = within(fields, "longitude", 180);
    Double number = fields.number("geonames");
    Double population = fields.number("population");
    if (country != null && fields.has("disputed")) {
      fields.wrong("country", "a 'country' of a disputed place", "'disputed' alone");
    }
    Place place =
        new Place(
            name,
            kind,
            country,
            latitude,
            longitude,
            number == null ? null : number.longValue(),
            population == null ? 0 : population.longValue(),
            fields.texts("disputed"));
    return name.isEmpty() ? null : new NamedPlace(place, fields.texts("names"));
  }

  private static @Nullable Double within(YamlFields fields, String key, double most) {
    Double degrees = fields.number(key);
    if (degrees != null && !(Math.abs(degrees) <= most)) {
      fields.wrong(key, degrees + " degrees", "between -" + most + " and " + most);
      return null;
    }
    return degrees;
  }
}
