package org.chancery.server.page.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.register.RegisterQuery;
import org.chancery.register.Tenure;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Turn;
import org.chancery.server.page.register.RegisterView.Found;
import org.chancery.server.page.register.RegisterView.Link;
import org.chancery.server.shelf.Shelf;
import org.chancery.server.shelf.Shelves;
import org.jspecify.annotations.Nullable;

/** Finds in the register, or leads through it. Used by all threads. */
final class RegisterBrowsing {

  private static final int PAGE = 120;
  private static final int MOST_FOUND = 40;

  private final Register register;
  private final RegisterQuery query;
  private final Shelves shelves;

  RegisterBrowsing(Register register, Shelves shelves) {
    this.register = register;
    this.query = new RegisterQuery(register);
    this.shelves = shelves;
  }

  /**
   * What the page's address asks.
   *
   * @param page from 1
   */
  record Asked(String name, String on, Shelf shelf, String letter, int page) {}

  RegisterView view(Asked asked) {
    Optional<LocalDate> day = PlainDate.parsed(asked.on());
    String problem = PlainDate.problem(asked.on());
    List<Found> found = List.of();
    List<Link> nearMisses = List.of();
    if (!asked.name().isEmpty()) {
      RegisterQuery.Answer<RegisterQuery.Entry> answer = query.who(asked.name(), day.orElse(null));
      found = answer.found().stream().limit(MOST_FOUND).map(entry -> found(entry, asked)).toList();
      nearMisses =
          answer.nearMisses().stream()
              .map(
                  name ->
                      new Link(
                          name,
                          "",
                          Address.with(
                              "/register", Address.parameters("name", name, "on", asked.on())),
                          false))
              .toList();
    }
    List<Actor> shelf = shelves.on(asked.shelf());
    List<Actor> under = shelves.under(asked.shelf(), asked.letter());
    int from = Math.min((asked.page() - 1) * PAGE, Math.max(0, (under.size() - 1) / PAGE * PAGE));
    List<Actor> page = under.subList(from, Math.min(from + PAGE, under.size()));
    return new RegisterView(
        asked.name(),
        asked.on(),
        day.map(PlainDate::day).orElse(""),
        found,
        nearMisses,
        shelfLinks(asked),
        letters(asked, shelf),
        asked.shelf().label(),
        page.stream().map(actor -> link(actor, asked.on(), day.orElse(null))).toList(),
        turn(asked, from, under.size()),
        problem,
        exports(asked, found, problem));
  }

  /** What was found, or what stands on the shelf, as data. */
  private static List<Exported> exports(Asked asked, List<Found> found, String problem) {
    boolean browsing = asked.name().isEmpty();
    if (!problem.isEmpty() || !browsing && found.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Exported("CSV", export(asked, browsing, "csv")),
        new Exported("JSON Lines", export(asked, browsing, "jsonl")));
  }

  private static String export(Asked asked, boolean browsing, String format) {
    return browsing
        ? Address.with(
            "/api/v1/register/shelves/" + asked.shelf().value(),
            Address.parameters("letter", asked.letter(), "on", asked.on(), "format", format))
        : Address.with(
            "/api/v1/register/actors",
            Address.parameters("name", asked.name(), "on", asked.on(), "format", format));
  }

  private Found found(RegisterQuery.Entry entry, Asked asked) {
    List<Fact> offices = new ArrayList<>();
    for (Tenure tenure : entry.tenures()) {
      offices.add(
          Fact.of(
              tenure.office(),
              Address.register(tenure.of()),
              tenure.acting() ? "acting" : "",
              tenure.period(),
              tenure.source()));
    }
    return new Found(
        link(entry.actor(), asked.on(), PlainDate.parsed(asked.on()).orElse(null)), offices);
  }

  private Link link(Actor actor, String on, @Nullable LocalDate day) {
    String address = Address.with(Address.register(actor.id()), Address.parameters("on", on));
    return new Link(actor.nameOn(day), note(actor), address, false);
  }

  private String note(Actor actor) {
    String country = actor.country();
    return Optional.ofNullable(country)
        .filter(id -> !id.equals(actor.id()))
        .flatMap(register::actor)
        .map(Actor::name)
        .orElse("");
  }

  private List<Link> shelfLinks(Asked asked) {
    List<Link> links = new ArrayList<>();
    for (Shelf shelf : Shelf.values()) {
      int count = shelves.on(shelf).size();
      if (count > 0) {
        links.add(
            new Link(
                shelf.label(),
                Figure.grouped(count),
                Address.with(
                    "/register", Address.parameters("browse", shelf.value(), "on", asked.on())),
                asked.name().isEmpty() && shelf == asked.shelf()));
      }
    }
    return links;
  }

  private static List<Link> letters(Asked asked, List<Actor> shelf) {
    if (shelf.size() <= PAGE) {
      return List.of();
    }
    List<Link> letters = new ArrayList<>();
    letters.add(letter(asked, "", "All"));
    shelf.stream()
        .map(Shelves::letter)
        .distinct()
        .sorted()
        .forEach(letter -> letters.add(letter(asked, letter, letter)));
    return letters;
  }

  private static Link letter(Asked asked, String letter, String label) {
    return new Link(label, "", address(asked, letter, ""), asked.letter().equals(letter));
  }

  private static String address(Asked asked, String letter, String page) {
    return Address.with(
        "/register",
        Address.parameters(
            "browse",
            asked.shelf().value(),
            "letter",
            letter.toLowerCase(Locale.ROOT),
            "on",
            asked.on(),
            "page",
            page));
  }

  private static Turn turn(Asked asked, int from, int all) {
    if (all <= PAGE) {
      return new Turn("", "", "");
    }
    int page = from / PAGE + 1;
    return new Turn(
        page > 1 ? address(asked, asked.letter(), Integer.toString(page - 1)) : "",
        from + PAGE < all ? address(asked, asked.letter(), Integer.toString(page + 1)) : "",
        Figure.grouped(from + 1)
            + " to "
            + Figure.grouped(Math.min(from + PAGE, all))
            + " of "
            + Figure.grouped(all));
  }
}
