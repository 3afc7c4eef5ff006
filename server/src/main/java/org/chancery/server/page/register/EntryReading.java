package org.chancery.server.page.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.register.Actor;
import org.chancery.register.MemberRole;
import org.chancery.register.Membership;
import org.chancery.register.Period;
import org.chancery.register.Register;
import org.chancery.register.Tenure;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.register.EntryView.Group;
import org.jspecify.annotations.Nullable;

/** Tells all of one actor. Used by all threads. */
final class EntryReading {

  private static final Comparator<Tenure> LATEST_FIRST =
      Comparator.comparing((Tenure tenure) -> start(tenure.period())).reversed();

  /** The last presidency first; members stay in their order, since the sorting is stable. */
  private static final Comparator<Membership> LATEST_PRESIDENCY =
      Comparator.comparing(
              (Membership membership) ->
                  membership.role() == MemberRole.PRESIDENCY
                      ? start(membership.period())
                      : LocalDate.MIN)
          .reversed();

  /** The latest; who wants more asks for them. */
  private static final int PRESIDENCIES = 10;

  private final Register register;

  EntryReading(Register register) {
    this.register = register;
  }

  /**
   * All of an actor.
   *
   * @param on what holds on that day alone; everything where it is empty or no date
   * @param inStore what the store has of it
   */
  EntryView view(Actor actor, String on, List<RegisterView.Link> inStore) {
    @Nullable LocalDate day = PlainDate.parsed(on).orElse(null);
    Predicate<Period> holds = period -> day == null || period.holds(day);
    String country = Optional.ofNullable(actor.country()).orElse("");
    boolean own = country.isEmpty() || country.equals(actor.id());
    return new EntryView(
        actor.id(),
        actor.nameOn(day),
        words(actor.kind()),
        own ? "" : name(country, day),
        own ? "" : address(country, on),
        Fact.told(actor.existence()),
        actor.existence() == null || actor.existence().end() == null,
        on,
        day == null ? "" : PlainDate.day(day),
        Address.register(actor.id()),
        names(actor, holds),
        groups(actor, on, day, holds),
        inStore,
        inStore.isEmpty() ? "" : Address.actor(actor.id()),
        PlainDate.problem(on));
  }

  private static List<Fact> names(Actor actor, Predicate<Period> holds) {
    return actor.names().stream()
        .filter(name -> holds.test(name.period()))
        .map(name -> new Fact(name.text(), "", "", Fact.told(name.period()), ""))
        .toList();
  }

  private List<Group> groups(
      Actor actor, String on, @Nullable LocalDate day, Predicate<Period> holds) {
    List<Group> groups = new ArrayList<>();
    add(
        groups,
        "Offices held",
        "Office",
        "",
        register.tenuresOf(actor.id()).stream()
            .filter(tenure -> holds.test(tenure.period()))
            .map(tenure -> tenure(tenure, tenure.office(), address(tenure.of(), on)))
            .toList());
    add(
        groups,
        "Who held its offices",
        "Holder",
        "",
        register.officesOf(actor.id()).stream()
            .filter(tenure -> holds.test(tenure.period()))
            .sorted(LATEST_FIRST)
            .map(tenure -> holder(tenure, on, day))
            .toList());
    List<Membership> members =
        register.membersOf(actor.id()).stream().filter(m -> holds.test(m.period())).toList();
    String rule =
        register.ruleOf(actor.id()).map(r -> "It decides by " + words(r) + ".").orElse("");
    for (MemberRole role : MemberRole.values()) {
      add(
          groups,
          heading(role),
          member(role),
          role == MemberRole.MEMBER || role == MemberRole.PERMANENT ? rule : "",
          members.stream()
              .filter(member -> member.role() == role)
              .sorted(LATEST_PRESIDENCY)
              .map(m -> membership(m, m.actor(), "", on, day))
              .toList());
    }
    add(
        groups,
        "What it belongs to",
        "Body",
        "",
        register.membershipsOf(actor.id()).stream()
            .filter(member -> holds.test(member.period()))
            .map(m -> membership(m, m.body(), words(m.role()), on, day))
            .toList());
    return groups;
  }

  private static LocalDate start(Period period) {
    return period.start() == null ? LocalDate.MIN : period.start().earliest();
  }

  private static void add(
      List<Group> groups, String title, String what, String note, List<Fact> facts) {
    if (!facts.isEmpty()) {
      int shown = title.equals(heading(MemberRole.PRESIDENCY)) ? PRESIDENCIES : facts.size();
      groups.add(new Group(title + " (" + facts.size() + ")", what, note, facts, shown));
    }
  }

  private static String heading(MemberRole role) {
    return switch (role) {
      case MEMBER -> "Members";
      case PERMANENT -> "Permanent members";
      case ELECTED -> "Elected members";
      case SUSPENDED -> "Suspended";
      case PRESIDENCY -> "Presidencies";
      case OBSERVER -> "Observers";
      case GUEST -> "Guests";
      case ASSOCIATE -> "Associates";
      case PARTY -> "Parties";
    };
  }

  private static String member(MemberRole role) {
    return switch (role) {
      case OBSERVER -> "Observer";
      case GUEST -> "Guest";
      case ASSOCIATE -> "Associate";
      case PARTY -> "Party";
      default -> "Member";
    };
  }

  private static Fact tenure(Tenure tenure, String what, String address) {
    return Fact.of(
        what, address, tenure.acting() ? "acting" : "", tenure.period(), tenure.source());
  }

  private Fact holder(Tenure tenure, String on, @Nullable LocalDate day) {
    String note = tenure.acting() ? tenure.office() + ", acting" : tenure.office();
    return Fact.of(
        name(tenure.person(), day),
        address(tenure.person(), on),
        note,
        tenure.period(),
        tenure.source());
  }

  private Fact membership(
      Membership membership, String other, String note, String on, @Nullable LocalDate day) {
    return Fact.of(
        name(other, day), address(other, on), note, membership.period(), membership.source());
  }

  private String name(String id, @Nullable LocalDate day) {
    Optional<Actor> actor = register.actor(id);
    return actor.map(one -> one.nameOn(day)).orElse(id);
  }

  private static String address(String id, String on) {
    return Address.with(Address.register(id), Address.parameters("on", on));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
