package org.chancery.engine.extraction.where;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.NameMatch;
import org.chancery.register.NameSense;
import org.chancery.register.Place;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Tells which place a name of one article means: that in a country that stands beside it, else in
 * one that the sentence or the article names, else the one that is far larger than its namesakes.
 * Confined to one article.
 */
final class PlaceNames {

  /** Without a country in the text, a place must have so many inhabitants to be believed. */
  private static final long KNOWN_BY_ITSELF = 100_000;

  /** So many times larger than the next of its name is a place meant without a country. */
  private static final long FAR_LARGER = 5;

  /**
   * A place that a name means.
   *
   * @param country id of its state; absent where it is disputed or lies in several
   * @param specific whether it is smaller than a state
   */
  record Named(
      String name,
      @Nullable String country,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable Long geonamesId,
      boolean specific) {}

  private final Register register;
  private final String text;
  private @Nullable Set<String> countries;

  PlaceNames(Register register, String text) {
    this.register = register;
    this.text = text;
  }

  /**
   * What a name means.
   *
   * @param beside ids of the states named right beside it or in its sentence
   */
  Optional<Named> find(String name, Collection<String> beside) {
    Optional<Actor> state = state(name);
    List<Place> places = register.places(name);
    if (state.isPresent() && (places.isEmpty() || !liesIn(places, beside))) {
      Actor actor = state.get();
      return Optional.of(new Named(actor.name(), actor.id(), null, null, null, false));
    }
    return places.isEmpty() ? capital(name) : choose(places, beside).map(PlaceNames::named);
  }

  private static Named named(Place place) {
    return new Named(
        place.name(),
        place.country(),
        place.latitude(),
        place.longitude(),
        place.geonamesId(),
        true);
  }

  /** Id of the state that has this name, or whose people or things are called so. */
  Optional<String> stateNamed(String name) {
    for (NameSense sense : register.named(name)) {
      boolean own = sense.kind() == NameSense.Kind.NAME || sense.kind() == NameSense.Kind.DEMONYM;
      if (own && isState(sense.actor())) {
        return Optional.of(sense.actor().id());
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> state(String name) {
    return register.named(name).stream()
        .filter(sense -> sense.kind() == NameSense.Kind.NAME)
        .map(NameSense::actor)
        .filter(PlaceNames::isState)
        .findFirst();
  }

  private static boolean isState(Actor actor) {
    return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.TERRITORY;
  }

  /** A capital that the register knows only as such. */
  private Optional<Named> capital(String name) {
    List<Actor> states =
        register.named(name).stream()
            .filter(sense -> sense.kind() == NameSense.Kind.CAPITAL)
            .map(NameSense::actor)
            .distinct()
            .toList();
    return states.size() == 1
        ? Optional.of(new Named(name, states.get(0).id(), null, null, null, true))
        : Optional.empty();
  }

  private static boolean liesIn(List<Place> places, Collection<String> countries) {
    return places.stream().anyMatch(p -> p.country() != null && countries.contains(p.country()));
  }

  /** Of places of one name, the largest first, the one that is meant. */
  private Optional<Place> choose(List<Place> places, Collection<String> beside) {
    Optional<Place> here = largestIn(places, beside);
    if (here.isPresent()) {
      return here;
    }
    Optional<Place> inArticle = largestIn(places, articleCountries());
    if (inArticle.isPresent()) {
      return inArticle;
    }
    Place largest = places.get(0);
    if (places.size() == 1) {
      boolean known = largest.population() >= KNOWN_BY_ITSELF || !largest.kind().equals("city");
      return known ? Optional.of(largest) : Optional.empty();
    }
    boolean clear =
        largest.population() >= KNOWN_BY_ITSELF
            && largest.population() >= FAR_LARGER * places.get(1).population();
    return clear ? Optional.of(largest) : Optional.empty();
  }

  private static Optional<Place> largestIn(List<Place> places, Collection<String> countries) {
    return places.stream()
        .filter(place -> place.country() != null && countries.contains(place.country()))
        .findFirst();
  }

  /** The states that the article names. */
  private Set<String> articleCountries() {
    Set<String> known = countries;
    if (known == null) {
      known = new HashSet<>();
      for (NameMatch match : register.match(text)) {
        Actor actor = match.senses().get(0).actor();
        String country = isState(actor) ? actor.id() : actor.country();
        if (country != null) {
          known.add(country);
        }
      }
      countries = known;
    }
    return known;
  }
}
