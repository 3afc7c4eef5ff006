package org.chancery.server.page.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.register.Actor;
import org.chancery.register.MemberRole;
import org.chancery.register.Membership;
import org.chancery.register.OfficeRole;
import org.chancery.register.PartialDate;
import org.chancery.register.Period;
import org.chancery.register.Register;
import org.chancery.register.Source;
import org.chancery.register.Tenure;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.store.query.ActorKey;
import org.jspecify.annotations.Nullable;

/** Lays out what the register knows of an actor's offices and memberships. For one request. */
final class ActorLife {

  /** Where the register of holders begins to be whole. */
  private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);

  private static final int SHOWN = 8;

  /** In this order. */
  private static final List<OfficeRole> LEADING =
      List.of(
          OfficeRole.HEAD_OF_STATE,
          OfficeRole.MONARCH,
          OfficeRole.SUPREME_LEADER,
          OfficeRole.HEAD_OF_GOVERNMENT,
          OfficeRole.FOREIGN_MINISTER,
          OfficeRole.DEFENCE_MINISTER);

  private final Register register;
  private final Actor actor;
  private final LocalDate today;
  private final Map<ActorKey, Integer> named;
  private final @Nullable LocalDate toldFirst;
  private final @Nullable LocalDate toldLast;

  /**
   * @param today where open periods end
   * @param named in how many records each body is; those in none are left out
   * @param toldFirst first day of the store's articles; absent where none has a date
   * @param toldLast last day of the store's articles
   */
  ActorLife(
      Register register,
      Actor actor,
      LocalDate today,
      Map<ActorKey, Integer> named,
      @Nullable LocalDate toldFirst,
      @Nullable LocalDate toldLast) {
    this.register = register;
    this.actor = actor;
    this.today = today;
    this.named = Map.copyOf(named);
    this.toldFirst = toldFirst;
    this.toldLast = toldLast;
  }

  /**
   * A stretch of a lane.
   *
   * @param records in which its body is; of an office none
   * @param rank of its office, the highest first
   */
  private record Stretch(
      String lane,
      String laneAddress,
      Period period,
      String kind,
      int records,
      int rank,
      ActorView.Fact fact) {}

  /** The time line; absent where nothing is known. */
  ActorView.@Nullable Life life() {
    Map<String, List<Stretch>> groups = new LinkedHashMap<>();
    groups.put("Offices held", register.tenuresOf(actor.id()).stream().map(this::held).toList());
    List<Tenure> offices = register.officesOf(actor.id());
    groups.put("Its leading offices", own(offices, true));
    groups.put("Belongs to", register.membershipsOf(actor.id()).stream().map(this::in).toList());
    groups.put("Members", register.membersOf(actor.id()).stream().map(this::member).toList());
    groups.put("Its other offices", own(offices, false));
    YearScale scale = scale(groups);
    List<ActorView.Group> drawn = new ArrayList<>();
    groups.forEach(
        (heading, stretches) -> {
          List<ActorView.Lane> lanes = lanes(stretches, scale);
          if (!lanes.isEmpty()) {
            boolean folded = heading.equals("Its other offices");
            int cut = folded ? 0 : Math.min(SHOWN, lanes.size());
            drawn.add(
                new ActorView.Group(
                    heading, lanes.subList(0, cut), lanes.subList(cut, lanes.size())));
          }
        });
    if (drawn.isEmpty()) {
      return null;
    }
    ActorView.Bar told =
        toldFirst == null || toldLast == null ? null : scale.bar(toldFirst, toldLast, "told");
    return new ActorView.Life(scale.ticks(), told, drawn);
  }

  private List<Stretch> own(List<Tenure> offices, boolean leading) {
    return offices.stream()
        .filter(tenure -> LEADING.contains(tenure.role()) == leading)
        .map(this::holder)
        .toList();
  }

  private YearScale scale(Map<String, List<Stretch>> groups) {
    LocalDate first = toldFirst == null ? today.minusYears(1) : toldFirst;
    for (List<Stretch> stretches : groups.values()) {
      for (Stretch stretch : stretches) {
        PartialDate start = stretch.period().start();
        if (start != null && start.earliest().isBefore(first)) {
          first = start.earliest();
        }
      }
    }
    return new YearScale(first.isBefore(EARLIEST) ? EARLIEST : first.withDayOfYear(1), today);
  }

  private List<ActorView.Lane> lanes(List<Stretch> stretches, YearScale scale) {
    Map<String, List<Stretch>> byLane = new LinkedHashMap<>();
    stretches.stream()
        .filter(stretch -> scale.shows(stretch.period()))
        .forEach(
            stretch ->
                byLane.computeIfAbsent(stretch.lane(), lane -> new ArrayList<>()).add(stretch));
    return byLane.values().stream()
        .sorted(
            Comparator.comparing((List<Stretch> lane) -> lane.get(0).records() == 0)
                .thenComparing(ActorLife::isOver)
                .thenComparing(lane -> lane.get(0).records(), Comparator.reverseOrder())
                .thenComparing(ActorLife::highest)
                .thenComparing(ActorLife::latest, Comparator.reverseOrder()))
        .map(lane -> lane(lane, scale))
        .toList();
  }

  private static boolean isOver(List<Stretch> lane) {
    return lane.stream().allMatch(stretch -> stretch.period().end() != null);
  }

  private static int highest(List<Stretch> lane) {
    return lane.stream().mapToInt(Stretch::rank).min().orElse(LEADING.size());
  }

  private static LocalDate latest(List<Stretch> lane) {
    return lane.stream()
        .map(stretch -> stretch.period().start())
        .map(start -> start == null ? LocalDate.MIN : start.earliest())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static ActorView.Lane lane(List<Stretch> stretches, YearScale scale) {
    List<ActorView.Bar> bars = new ArrayList<>();
    List<ActorView.Fact> facts = new ArrayList<>();
    for (Stretch stretch : stretches) {
      bars.add(scale.bar(stretch.period(), stretch.kind()));
      facts.add(stretch.fact());
    }
    Stretch one = stretches.get(0);
    String summary = stretches.size() == 1 ? words(one.period()) : stretches.size() + " periods";
    return new ActorView.Lane(one.lane(), one.laneAddress(), summary, bars, facts);
  }

  private Stretch held(Tenure tenure) {
    String text = words(tenure.period()) + (tenure.acting() ? ", acting" : "");
    return new Stretch(
        tenure.office(),
        Address.actor(tenure.of()),
        tenure.period(),
        tenure.acting() ? "acting" : "office",
        0,
        rank(tenure.role()),
        new ActorView.Fact(text, "", source(tenure.source(), tenure.asOf())));
  }

  private Stretch holder(Tenure tenure) {
    String text =
        name(tenure.person()) + ", " + words(tenure.period()) + (tenure.acting() ? ", acting" : "");
    return new Stretch(
        tenure.office(),
        "",
        tenure.period(),
        tenure.acting() ? "acting" : "office",
        0,
        rank(tenure.role()),
        new ActorView.Fact(
            text, Address.actor(tenure.person()), source(tenure.source(), tenure.asOf())));
  }

  private Stretch in(Membership row) {
    return membership(row, row.body(), named.getOrDefault(new ActorKey(row.body()), 0));
  }

  private Stretch member(Membership row) {
    return membership(row, row.actor(), 0);
  }

  private static int rank(OfficeRole role) {
    int place = LEADING.indexOf(role);
    return place < 0 ? LEADING.size() : place;
  }

  private Stretch membership(Membership row, String other, int records) {
    String role = row.role().name().toLowerCase(Locale.ROOT);
    return new Stretch(
        name(other),
        Address.actor(other),
        row.period(),
        row.role() == MemberRole.PRESIDENCY || row.role() == MemberRole.SUSPENDED ? role : "member",
        records,
        LEADING.size(),
        new ActorView.Fact(
            role + ", " + words(row.period()), "", source(row.source(), row.asOf())));
  }

  private String name(String id) {
    return register.actor(id).map(Actor::name).orElse(id);
  }

  private static String source(Source source, @Nullable LocalDate asOf) {
    String sure = source.sure() == null ? "" : ", sureness " + source.sure();
    return source.item() + sure + (asOf == null ? "" : ", checked up to " + asOf);
  }

  /** A period in words. */
  static String words(Period period) {
    PartialDate start = period.start();
    PartialDate end = period.end();
    if (start == null) {
      return end == null ? "for as long as the register tells" : "until " + PlainDate.partial(end);
    }
    String from = PlainDate.partial(start);
    return end == null ? "since " + from : from + " to " + PlainDate.partial(end);
  }
}
