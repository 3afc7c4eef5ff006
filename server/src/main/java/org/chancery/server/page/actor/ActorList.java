package org.chancery.server.page.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.Register;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Turn;
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
   * @param total of all pages
   */
  ActorsView view(
      List<ActorCounts.Counted> found,
      long total,
      ActorCounts.Wanted wanted,
      int offset,
      List<String> countries,
      List<String> sectors) {
    List<ActorsView.Row> rows = new ArrayList<>();
    double most = found.isEmpty() ? 1 : found.get(0).records();
    for (ActorCounts.Counted one : found) {
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
        turn(wanted, offset, rows.size(), total));
  }

  private static Turn turn(ActorCounts.Wanted wanted, int offset, int rows, long total) {
    long last = (long) offset + rows;
    return new Turn(
        offset == 0 ? "" : address(wanted, Math.max(0, offset - PAGE)),
        last < total ? address(wanted, offset + PAGE) : "",
        Figure.grouped(offset + 1L)
            + " to "
            + Figure.grouped(last)
            + " of "
            + Figure.grouped(total));
  }

  /**
   * As the register has it: what records say need not be the same in each. They say what a person
   * is who may be one thing after the other, and what the register doesn't have.
   */
  private String about(ActorCounts.Counted one) {
    Actor actor = register.actor(one.key().value()).orElse(null);
    String country =
        actor == null || actor.country() == null ? one.country() : ActorProfile.state(actor);
    String sector =
        actor == null || (actor.sector() == null && actor.kind() == ActorKind.PERSON)
            ? one.sector()
            : actor.sector();
    return Stream.of(
            country == null ? "" : country(country), sector == null ? "" : Sectors.words(sector))
        .filter(words -> !words.isEmpty() && !words.equals(one.name()))
        .collect(Collectors.joining(", "));
  }

  private String country(String code) {
    return register.actor("country:" + code).map(Actor::name).orElse(code);
  }
}
