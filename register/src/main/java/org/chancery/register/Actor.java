package org.chancery.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that acts in the news.
 *
 * @param id {@code country:RUS}, {@code person:vladimir-putin}, {@code org:g7}
 * @param name the name that records show
 * @param names further names and spellings
 * @param demonyms adjectives and words for its people
 * @param capitals cities that stand for its government
 * @param seats houses and streets that stand for its government
 * @param country id of the state it belongs to, absent for international bodies
 * @param sector PLOVER sector
 * @param codes {@code iso2}, {@code iso3}, {@code cow}, {@code cameo}
 * @param existence from its beginning to its end
 */
public record Actor(
    String id,
    ActorKind kind,
    String name,
    List<DatedName> names,
    List<String> demonyms,
    List<DatedName> capitals,
    List<String> seats,
    @Nullable String country,
    @Nullable String sector,
    Map<String, String> codes,
    Period existence) {

  public Actor {
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
    codes = Map.copyOf(codes);
  }

  /** The name in use on a day: a dated name where one holds, else the usual one. */
  public String nameOn(@Nullable LocalDate day) {
    if (day != null) {
      for (DatedName dated : names) {
        if (dated.period() != Period.ALWAYS && dated.period().holds(day)) {
          return dated.text();
        }
      }
    }
    return name;
  }
}
