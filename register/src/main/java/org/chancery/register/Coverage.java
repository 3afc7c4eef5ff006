package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in tables what facts cover: how many of each kind, from when to when, how sure. */
final class Coverage {

  private static final LocalDate SINCE = LocalDate.parse("1990-01-01");

  /** How many clashing names are listed by name. */
  private static final int CLASHES = 40;

  private final Facts facts;
  private final Map<String, Set<String>> clashes;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param clashes names that several actors bear, with their ids
   */
  Coverage(Facts facts, Map<String, Set<String>> clashes) {
    this.facts = facts;
    this.clashes = clashes;
  }

  /** The tables, in Markdown; the same facts give the same text. */
  String text() {
    actors();
    offices();
    sources();
    memberships();
    places();
    clashes();
    return text.toString();
  }

  private void actors() {
    head("Actors", "kind", "actors", "with a sector", "with further names");
    Map<String, List<Actor>> byKind = by(facts.actors(), actor -> word(actor.kind()));
    byKind.forEach(
        (kind, actors) ->
            row(
                kind,
                actors.size(),
                actors.stream().filter(actor -> actor.sector() != null).count(),
                actors.stream().filter(actor -> !actor.names().isEmpty()).count()));
    row("all", facts.actors().size(), "", "");
    paragraph(facts.roles().size() + " role words.");
  }

  private void offices() {
    head(
        "Offices and tenures",
        "role",
        "of so many states and bodies",
        "offices",
        "tenures",
        "first start",
        "last start");
    Map<String, List<Office>> offices = by(facts.offices(), office -> word(office.role()));
    Map<String, List<Tenure>> tenures = by(facts.tenures(), tenure -> word(tenure.role()));
    offices.forEach((role, those) -> office(role, those, tenures.getOrDefault(role, List.of())));
    office("all", facts.offices(), facts.tenures());
    long people = facts.tenures().stream().map(Tenure::person).distinct().count();
    long open = facts.tenures().stream().filter(t -> t.period().end() == null).count();
    paragraph(people + " people held them; " + open + " tenures are open on their file's day.");
  }

  private void office(String role, List<Office> offices, List<Tenure> tenures) {
    row(
        role,
        offices.stream().map(Office::of).distinct().count(),
        offices.size(),
        tenures.size(),
        first(tenures.stream().map(Tenure::period)),
        last(tenures.stream().map(Tenure::period)));
  }

  private void sources() {
    List<Source> all = facts.tenures().stream().map(Tenure::source).toList();
    List<Source> recent =
        facts.tenures().stream()
            .filter(tenure -> !Tenures.end(tenure.period()).isBefore(SINCE))
            .map(Tenure::source)
            .toList();
    List<Source> members = facts.memberships().stream().map(Membership::source).toList();
    head(
        "What they rest on",
        "source",
        "tenures",
        "share",
        "tenures since 1990",
        "share",
        "memberships and presidencies",
        "share");
    Set<String> names =
        Stream.of(all, members)
            .flatMap(List::stream)
            .map(Coverage::dataSet)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : names) {
      row(
          name,
          count(name, all),
          share(name, all),
          count(name, recent),
          share(name, recent),
          count(name, members),
          share(name, members));
    }
    row("all", all.size(), "", recent.size(), "", members.size(), "");
  }

  private static long count(String dataSet, List<Source> sources) {
    return sources.stream().filter(source -> dataSet(source).equals(dataSet)).count();
  }

  private static String share(String dataSet, List<Source> sources) {
    return String.format(
        Locale.ROOT, "%.1f %%", 100.0 * count(dataSet, sources) / Math.max(1, sources.size()));
  }

  /** "wikidata" of "wikidata:Q157", "knowledge, sure high". */
  private static String dataSet(Source source) {
    int colon = source.item().indexOf(':');
    String name = colon < 0 ? source.item() : source.item().substring(0, colon);
    return source.sure() == null ? name : name + ", sure " + source.sure();
  }

  private void memberships() {
    Set<String> treaties = new HashSet<>();
    for (Actor actor : facts.actors()) {
      if (actor.kind() == ActorKind.TREATY) {
        treaties.add(actor.id());
      }
    }
    head("Memberships", "role", "bodies and treaties", "rows", "first start", "last start");
    by(facts.memberships(), membership -> word(membership.role()))
        .forEach(
            (role, rows) ->
                row(
                    role,
                    rows.stream().map(Membership::body).distinct().count(),
                    rows.size(),
                    first(rows.stream().map(Membership::period)),
                    last(rows.stream().map(Membership::period))));
    List<String> bodies = facts.memberships().stream().map(Membership::body).distinct().toList();
    long ofTreaties = bodies.stream().filter(treaties::contains).count();
    paragraph(
        (bodies.size() - ofTreaties)
            + " bodies have members, "
            + ofTreaties
            + " treaties have parties; how it decides is known of "
            + facts.rules().size()
            + " bodies.");
    HeadedBodies headed = new HeadedBodies(facts);
    paragraph(
        "Bodies with members and heads since 1990, or since they began: "
            + headed.whole()
            + "; with both, but a month or more without a head: "
            + (headed.gaps().size() - headed.whole())
            + ".");
  }

  private void places() {
    head("Places", "kind", "places");
    long cities = 0;
    Map<String, Integer> own = new TreeMap<>();
    for (NamedPlace named : facts.places()) {
      if (named.place().geonamesId() != null) {
        cities++;
      } else {
        own.merge(named.place().kind(), 1, Integer::sum);
      }
    }
    row("city, with its number in GeoNames", cities);
    own.forEach((kind, count) -> row(kind, count));
    row("all", facts.places().size());
  }

  private void clashes() {
    text.append("\n### Names that several actors bear\n\n");
    List<Map.Entry<String, Set<String>>> sorted = new ArrayList<>(clashes.entrySet());
    sorted.sort(
        Comparator.comparing((Map.Entry<String, Set<String>> clash) -> -clash.getValue().size())
            .thenComparing(Map.Entry::getKey));
    text.append(sorted.size())
        .append(" names are borne by several actors; `RegisterCheck` lists them all. ");
    text.append("Those with the most bearers:\n\n");
    for (Map.Entry<String, Set<String>> clash :
        sorted.subList(0, Math.min(CLASHES, sorted.size()))) {
      text.append("- ")
          .append(clash.getKey())
          .append(": ")
          .append(String.join(", ", clash.getValue()))
          .append('\n');
    }
  }

  private static String first(Stream<Period> periods) {
    return starts(periods)
        .min(Comparator.comparing(PartialDate::earliest))
        .map(PartialDate::text)
        .orElse("");
  }

  private static String last(Stream<Period> periods) {
    return starts(periods)
        .max(Comparator.comparing(PartialDate::earliest))
        .map(PartialDate::text)
        .orElse("");
  }

  private static Stream<PartialDate> starts(Stream<Period> periods) {
    return periods.map(Period::start).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  private static <T> Map<String, List<T>> by(Collection<T> all, Function<T, String> key) {
    return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void head(String title, String... columns) {
    text.append(text.length() == 0 ? "" : "\n").append("### ").append(title).append("\n\n");
    row((Object[]) columns);
    text.append("|").append(" --- |".repeat(columns.length)).append('\n');
  }

  private void row(Object... cells) {
    text.append("|");
    for (Object cell : cells) {
      text.append(' ').append(cell).append(" |");
    }
    text.append('\n');
  }

  private void paragraph(String words) {
    text.append('\n').append(words).append('\n');
  }
}
