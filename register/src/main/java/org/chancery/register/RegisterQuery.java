package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.register.name.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Answers what people ask a register: who bears a name or holds an office, who belongs to a body,
 * what is known of an actor. Letter case and diacritics don't count. Safe for use by several
 * threads.
 */
public final class RegisterQuery {

  /** How many near misses an answer without a finding names. */
  private static final int NEAR_MISSES = 5;

  /**
   * An actor and what is known of it.
   *
   * @param tenures offices that it held, by start
   * @param offices tenures of its own offices, such as those of a state's presidents
   * @param memberships what it belonged to, presidencies among them, by start
   */
  public record Entry(
      Actor actor, List<Tenure> tenures, List<Tenure> offices, List<Membership> memberships) {
    public Entry {
      tenures = List.copyOf(tenures);
      offices = List.copyOf(offices);
      memberships = List.copyOf(memberships);
    }
  }

  /**
   * A body and who belonged to it.
   *
   * @param members all rows but those below
   * @param suspended rows of suspended members; each stands beside its membership
   * @param presidencies who presided, by start
   * @param rule how it decides, where the register says it
   */
  public record Body(
      Actor actor,
      List<Membership> members,
      List<Membership> suspended,
      List<Membership> presidencies,
      Optional<DecisionRule> rule) {
    public Body {
      members = List.copyOf(members);
      suspended = List.copyOf(suspended);
      presidencies = List.copyOf(presidencies);
    }
  }

  /**
   * What was found.
   *
   * @param found best first; empty where nothing was
   * @param nearMisses names that may have been meant, the nearest first; only where nothing of the
   *     name is known on any day
   */
  public record Answer<T>(List<T> found, List<String> nearMisses) {
    public Answer {
      found = List.copyOf(found);
      nearMisses = List.copyOf(nearMisses);
    }
  }

  private final Register register;
  private final OfficeFinder offices;

  public RegisterQuery(Register register) {
    this.register = register;
    this.offices = new OfficeFinder(register);
  }

  /**
   * The actors of an id or name with their tenures; where there are none, the holders of an office,
   * such as "president of France", "French president" or "UN secretary general", with their tenures
   * of it; where there are none, people of that surname, who held office last first.
   *
   * @param on the day on which the name was borne and the office held; any day where absent
   */
  public Answer<Entry> who(String nameOrOffice, @Nullable LocalDate on) {
    List<NameSense> senses = senses(nameOrOffice);
    if (!senses.isEmpty()) {
      List<Entry> entries =
          actors(senses, on).stream()
              .map(actor -> entry(actor, held(register.tenuresOf(actor.id()), on)))
              .toList();
      return new Answer<>(entries, List.of());
    }
    List<Tenure> tenures = offices.find(nameOrOffice);
    if (!tenures.isEmpty()) {
      return new Answer<>(holders(held(tenures, on)), List.of());
    }
    List<Entry> bearers = bearersOfSurname(nameOrOffice, on);
    if (!bearers.isEmpty()) {
      return new Answer<>(bearers, List.of());
    }
    Set<String> known = new NameList(register).ofActorsAndOffices();
    return new Answer<>(List.of(), nearest(nameOrOffice, known));
  }

  /**
   * The members of the bodies of an id or name.
   *
   * @param on the day on which they belonged to it; any day where absent
   */
  public Answer<Body> members(String bodyIdOrName, @Nullable LocalDate on) {
    Predicate<Actor> hasMembers = actor -> !register.membersOf(actor.id()).isEmpty();
    List<Actor> bodies = actors(senses(bodyIdOrName), null).stream().filter(hasMembers).toList();
    if (!bodies.isEmpty()) {
      return new Answer<>(bodies.stream().map(body -> body(body, on)).toList(), List.of());
    }
    Set<String> known = new NameList(register).of(hasMembers);
    return new Answer<>(List.of(), nearest(bodyIdOrName, known));
  }

  /** All that is known of the actor of an id, or of those of a name. */
  public Answer<Entry> show(String idOrName) {
    List<Entry> entries =
        actors(senses(idOrName), null).stream()
            .map(
                actor ->
                    new Entry(
                        actor,
                        register.tenuresOf(actor.id()),
                        register.officesOf(actor.id()),
                        register.membershipsOf(actor.id())))
            .toList();
    if (!entries.isEmpty()) {
      return new Answer<>(entries, List.of());
    }
    Set<String> known = new LinkedHashSet<>(new NameList(register).ids());
    known.addAll(new NameList(register).of(actor -> true));
    return new Answer<>(List.of(), nearest(idOrName, known));
  }

  /** What an id or a name means; demonyms and metonyms only where nothing bears the name itself. */
  private List<NameSense> senses(String idOrName) {
    Optional<Actor> byId = register.actor(idOrName.strip());
    if (byId.isPresent()) {
      return List.of(new NameSense(NameSense.Kind.NAME, byId.get(), Period.ALWAYS));
    }
    List<NameSense> all = register.named(idOrName);
    List<NameSense> names =
        all.stream().filter(sense -> sense.kind() == NameSense.Kind.NAME).toList();
    return names.isEmpty() ? all : names;
  }

  /** The actors of senses in their order, those that bore the name and existed on a day. */
  private static List<Actor> actors(List<NameSense> senses, @Nullable LocalDate on) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (NameSense sense : senses) {
      boolean then =
          on == null || (sense.period().holds(on) && sense.actor().existence().holds(on));
      if (then) {
        actors.putIfAbsent(sense.actor().id(), sense.actor());
      }
    }
    return List.copyOf(actors.values());
  }

  /** The holders of tenures, in the order of their first one. */
  private List<Entry> holders(List<Tenure> tenures) {
    Map<String, List<Tenure>> byPerson = new LinkedHashMap<>();
    for (Tenure tenure : tenures) {
      byPerson.computeIfAbsent(tenure.person(), person -> new ArrayList<>()).add(tenure);
    }
    List<Entry> entries = new ArrayList<>();
    byPerson.forEach(
        (person, held) ->
            register.actor(person).ifPresent(actor -> entries.add(entry(actor, held))));
    return entries;
  }

  /** People of a surname, or of a one-word name that isn't found alone in texts. */
  private List<Entry> bearersOfSurname(String surname, @Nullable LocalDate on) {
    String folded = Spelling.fold(surname.strip());
    return register.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON)
        .filter(actor -> (" " + Spelling.fold(actor.name())).endsWith(" " + folded))
        .map(actor -> entry(actor, register.tenuresOf(actor.id())))
        .sorted(Comparator.comparing(RegisterQuery::lastDay).reversed())
        .map(entry -> entry(entry.actor(), held(entry.tenures(), on)))
        .toList();
  }

  private static LocalDate lastDay(Entry entry) {
    return entry.tenures().stream()
        .map(tenure -> Tenures.end(tenure.period()))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private Body body(Actor body, @Nullable LocalDate on) {
    List<Membership> members = new ArrayList<>();
    List<Membership> suspended = new ArrayList<>();
    List<Membership> presidencies = new ArrayList<>();
    for (Membership row : register.membersOf(body.id())) {
      if (on != null && !row.period().holds(on)) {
        continue;
      }
      switch (row.role()) {
        case SUSPENDED -> suspended.add(row);
        case PRESIDENCY -> presidencies.add(row);
        default -> members.add(row);
      }
    }
    return new Body(body, members, suspended, presidencies, register.ruleOf(body.id()));
  }

  private static Entry entry(Actor actor, List<Tenure> tenures) {
    return new Entry(actor, tenures, List.of(), List.of());
  }

  private static List<Tenure> held(List<Tenure> tenures, @Nullable LocalDate on) {
    return on == null
        ? tenures
        : tenures.stream().filter(tenure -> tenure.period().holds(on)).toList();
  }

  private static List<String> nearest(String asked, Set<String> known) {
    return NameList.nearest(asked, known, NEAR_MISSES);
  }
}
