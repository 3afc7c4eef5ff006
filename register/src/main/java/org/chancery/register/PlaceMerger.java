package org.chancery.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.register.name.Spelling;

/**
 * Makes one place of a settlement that stands both in the files and in the table of cities: what
 * the files say holds, its size and its number are the table's.
 */
final class PlaceMerger {

  private static final Set<String> SETTLEMENTS = Set.of("city", "town");

  /** How far the two points of one settlement may lie apart, in degrees. */
  private static final double NEAR = 0.5;

  private PlaceMerger() {}

  /** The places without those that stand there twice, in their order. */
  static List<NamedPlace> merge(List<NamedPlace> places) {
    Map<String, List<NamedPlace>> cities = new HashMap<>();
    for (NamedPlace named : places) {
      if (named.place().geonamesId() != null) {
        String key = Spelling.fold(named.place().name());
        cities.computeIfAbsent(key, name -> new ArrayList<>()).add(named);
      }
    }
    Map<NamedPlace, NamedPlace> merged = new HashMap<>();
    Set<NamedPlace> absorbed = new LinkedHashSet<>();
    for (NamedPlace named : places) {
      if (named.place().geonamesId() == null && SETTLEMENTS.contains(named.place().kind())) {
        names(named)
            .flatMap(name -> cities.getOrDefault(Spelling.fold(name), List.of()).stream())
            .filter(city -> isNear(named.place(), city.place()) && !absorbed.contains(city))
            .findFirst()
            .ifPresent(
                city -> {
                  merged.put(named, sized(named, city));
                  absorbed.add(city);
                });
      }
    }
    return places.stream()
        .filter(named -> !absorbed.contains(named))
        .map(named -> merged.getOrDefault(named, named))
        .toList();
  }

  private static Stream<String> names(NamedPlace named) {
    return Stream.concat(Stream.of(named.place().name()), named.names().stream());
  }

  private static boolean isNear(Place one, Place other) {
    return one.latitude() != null
        && one.longitude() != null
        && other.latitude() != null
        && other.longitude() != null
        && Math.abs(one.latitude() - other.latitude()) < NEAR
        && Math.abs(one.longitude() - other.longitude()) < NEAR;
  }

  private static NamedPlace sized(NamedPlace own, NamedPlace city) {
    Place place = own.place();
    Set<String> names = new LinkedHashSet<>(own.names());
    names(city).filter(name -> !name.equals(place.name())).forEach(names::add);
    return new NamedPlace(
        new Place(
            place.name(),
            place.kind(),
            place.country(),
            place.latitude(),
            place.longitude(),
            city.place().geonamesId(),
            place.population() > 0 ? place.population() : city.place().population(),
            place.disputed()),
        List.copyOf(names));
  }
}
