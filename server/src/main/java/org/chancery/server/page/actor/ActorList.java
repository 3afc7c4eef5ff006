package org.chancery.server.page.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.server.page.Address;
import org.chancery.store.query.ActorCounts;

/** Puts a page of actors into words. Immutable. */
final class ActorList {

  /** Actors on a page. */
  static final int PAGE = 50;

  private final Register register;

  ActorList(Register register) {
    this.register = register;
  }

  /** The address of a page of the list. */
  static String address(ActorCounts.Wanted wanted, int offset) {
    return Address.with(
        "/actors",
        Address.parameters(
            "q", wanted.words(),
            "country", wanted.country(),
            "sector", wanted.sector(),
            "offset", offset <= 0 ? "" : Integer.toString(offset)));
  }

  /**
   * A page.
   *
   * @param found one more than a page has, where there are more
   */
  ActorsView view(
      List<ActorCounts.Counted> found,
      ActorCounts.Wanted wanted,
      int offset,
      List<String> countries,
      List<String> sectors) {
    List<ActorsView.Row> rows = new ArrayList<>();
    double most = found.isEmpty() ? 1 : found.get(0).records();
    for (ActorCounts.Counted one : found.subList(0, Math.min(PAGE, found.size()))) {
      rows.add(
          new ActorsView.Row(
              one.name(),
              Address.actor(one.key().value()),
              about(one),
              one.events(),
              one.statements(),
              one.positions(),
              one.records(),
              YearScale.percent(100 * one.records() / most)));
    }
    return new ActorsView(
        wanted.words(),
        wanted.country(),
        wanted.sector(),
        countries.stream()
            .map(code -> new ActorsView.Choice(code, country(code)))
            .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
            .toList(),
        sectors.stream()
            .map(sector -> new ActorsView.Choice(sector, Sectors.words(sector)))
            .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
            .toList(),
        rows,
        offset + 1,
        offset == 0 ? "" : address(wanted, Math.max(0, offset - PAGE)),
        found.size() > PAGE ? address(wanted, offset + PAGE) : "");
  }

  private String about(ActorCounts.Counted one) {
    String country = one.country() == null ? "" : country(one.country());
    String sector = one.sector() == null ? "" : Sectors.words(one.sector());
    return Stream.of(country, sector)
        .filter(words -> !words.isEmpty() && !words.equals(one.name()))
        .collect(Collectors.joining(", "));
  }

  private String country(String code) {
    return register.actor("country:" + code).map(Actor::name).orElse(code);
  }
}
