package org.chancery.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param name the usual name
 * @param kind {@code city}, {@code region}, {@code river}, {@code strait} and so on
 * @param country id of the state it lies in, absent where it lies in several or is disputed
 * @param latitude degrees north
 * @param longitude degrees east
 * @param geonamesId number in GeoNames
 * @param population inhabitants, 0 where not known
 * @param disputed ids of the states that claim or hold it, where its state is disputed; in no order
 *     of right
 */
public record Place(
    String name,
    String kind,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonamesId,
    long population,
    List<String> disputed) {

  public Place {
    disputed = List.copyOf(disputed);
  }
}
