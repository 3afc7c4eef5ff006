package org.chancery.server.page.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.store.query.Search.PlaceCount;

/**
 * Where events were, by the country that records say and by place: a table, which {@code map.js}
 * draws as a map. See docs/map-policy.md for what the map shows of disputed borders.
 *
 * @param lands countries, the one with most events first
 * @param spots places whose coordinates are known, likewise
 * @param steps the least number of events of each shade, the lightest first; none without a country
 */
public record WorldMap(List<Land> lands, List<Spot> spots, List<Long> steps) {

  private static final int SHADES = 5;
  private static final int MOST_SPOTS = 200;

  /**
   * A country.
   *
   * @param code ISO 3166-1 alpha-3
   * @param shade from 1, the lightest
   * @param address where its events are listed
   */
  public record Land(String code, String name, long count, int shade, String address) {}

  /**
   * A place.
   *
   * @param address where its events are listed
   */
  public record Spot(String name, double latitude, double longitude, long count, String address) {}

  public WorldMap {
    lands = List.copyOf(lands);
    spots = List.copyOf(spots);
    steps = List.copyOf(steps);
  }

  /**
   * A map of counts.
   *
   * @param ofCountry address of the events of a country, by its code
   * @param ofPlace address of the events of a place, by its name
   */
  public static WorldMap of(
      List<PlaceCount> counts,
      Register register,
      Function<String, String> ofCountry,
      Function<String, String> ofPlace) {
    Map<String, Long> byCountry = new TreeMap<>();
    List<Spot> spots = new ArrayList<>();
    for (PlaceCount count : counts) {
      String country = count.country();
      if (country != null) {
        byCountry.merge(country, count.count(), Long::sum);
      }
      Double latitude = count.latitude();
      Double longitude = count.longitude();
      String name = count.name();
      if (latitude != null && longitude != null && name != null && spots.size() < MOST_SPOTS) {
        spots.add(new Spot(name, latitude, longitude, count.count(), ofPlace.apply(name)));
      }
    }
    long most = byCountry.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Long> steps = byCountry.isEmpty() ? List.of() : steps(most);
    List<Land> lands = new ArrayList<>();
    byCountry.forEach(
        (code, count) ->
            lands.add(
                new Land(
                    code,
                    name(register, code),
                    count,
                    shade(count, steps),
                    ofCountry.apply(code))));
    lands.sort(Comparator.comparingLong(Land::count).reversed().thenComparing(Land::name));
    return new WorldMap(lands, spots, steps);
  }

  private static String name(Register register, String code) {
    return register.actor("country:" + code).map(Actor::name).orElse(code);
  }

  /** Steps that grow alike, so that one war does not leave the rest of the world pale. */
  private static List<Long> steps(long most) {
    List<Long> steps = new ArrayList<>();
    for (int i = 0; i < SHADES; i++) {
      long step = Math.round(Math.pow(Math.max(1, most), (double) i / SHADES));
      if (steps.isEmpty() || step > steps.get(steps.size() - 1)) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static int shade(long count, List<Long> steps) {
    int shade = 0;
    while (shade < steps.size() && steps.get(shade) <= count) {
      shade++;
    }
    return shade;
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return lands.isEmpty() && spots.isEmpty();
  }

  /** What a shade stands for. */
  public String meaning(int shade) {
    long from = steps.get(shade - 1);
    if (shade == steps.size()) {
      return Figure.counted(from, "event", "events") + " or more";
    }
    long to = steps.get(shade) - 1;
    String first = Figure.grouped(from);
    return from == to ? first : first + " to " + Figure.grouped(to);
  }

  /** What it shows, in words. */
  public String summary() {
    if (isEmpty()) {
      return "No event has a known place.";
    }
    List<String> parts = new ArrayList<>();
    if (!lands.isEmpty()) {
      parts.add(Figure.counted(lands.size(), "country", "countries"));
    }
    if (!spots.isEmpty()) {
      parts.add(Figure.counted(spots.size(), "place", "places"));
    }
    return "Map of events in " + String.join(" and ", parts) + ", most of them in " + busiest();
  }

  private String busiest() {
    if (lands.isEmpty()) {
      return spots.get(0).name() + " (" + Figure.grouped(spots.get(0).count()) + ")";
    }
    return lands.get(0).name() + " (" + Figure.grouped(lands.get(0).count()) + ")";
  }
}
