package org.chancery.server.page.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.search.SearchView.Choice;
import org.chancery.server.page.search.SearchView.Group;
import org.chancery.store.query.ActorKey;
import org.chancery.store.query.ArticleSearch;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Facet;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Search.Count;

/**
 * Choices beside what was found, each with how many there are with it. The values of one term are
 * counted as if none of them were chosen, since several widen the search.
 */
final class FacetGroups {

  /** Choices of a sort that are shown before one asks for more. */
  private static final int FIRST = 8;

  private static final int MONTHS = 12;
  private static final int MOST_PERIODS = 400;

  private static final Map<String, Facet> FACETS =
      Map.ofEntries(
          Map.entry("type", Facet.TYPE),
          Map.entry("quad", Facet.QUAD),
          Map.entry("factuality", Facet.FACTUALITY),
          Map.entry("issue", Facet.ISSUE),
          Map.entry("stance", Facet.STANCE),
          Map.entry("basis", Facet.BASIS),
          Map.entry("attitude", Facet.ATTITUDE),
          Map.entry("actor", Facet.ACTOR),
          Map.entry("country", Facet.COUNTRY),
          Map.entry("outlet", Facet.OUTLET));

  private final Terms terms;
  private final Kind kind;
  private final Conditions conditions;
  private final Labels labels;

  FacetGroups(Terms terms, Kind kind, Conditions conditions, Labels labels) {
    this.terms = terms;
    this.kind = kind;
    this.conditions = conditions;
    this.labels = labels;
  }

  /** What will be asked for records. */
  void want(FacetCounts counts, Asked asked) {
    for (String name : Terms.NARROWING) {
      Facet facet = FACETS.get(name);
      if (facet != null && facet.isOf(asked)) {
        counts.want(without(asked, name), facet);
      }
    }
    counts.want(without(asked, Terms.SINCE, Terms.UNTIL), period());
    if (Facet.CONFIDENCE.isOf(asked)) {
      counts.want(without(asked, Terms.MIN_CONFIDENCE), Facet.CONFIDENCE);
    }
    if (Facet.SOURCES.isOf(asked)) {
      counts.want(without(asked, Terms.MIN_SOURCES), Facet.SOURCES);
    }
  }

  private RecordQuery without(Asked asked, String... names) {
    Terms some = terms;
    for (String name : names) {
      some = some.without(name);
    }
    return conditions.query(some, kind, asked);
  }

  /** Of records. */
  List<Group> of(FacetCounts counts, Asked asked) {
    List<Group> groups = new ArrayList<>();
    for (String name : Terms.NARROWING) {
      Facet facet = FACETS.get(name);
      if (facet != null && facet.isOf(asked)) {
        add(groups, name, facet, counts.of(without(asked, name), facet));
      }
    }
    addPeriods(groups, counts.of(without(asked, Terms.SINCE, Terms.UNTIL), period()));
    if (Facet.CONFIDENCE.isOf(asked)) {
      add(
          groups,
          Terms.MIN_CONFIDENCE,
          steps(
              Terms.MIN_CONFIDENCE,
              counts.of(without(asked, Terms.MIN_CONFIDENCE), Facet.CONFIDENCE)),
          FIRST,
          "");
    }
    if (Facet.SOURCES.isOf(asked)) {
      add(
          groups,
          Terms.MIN_SOURCES,
          steps(Terms.MIN_SOURCES, counts.of(without(asked, Terms.MIN_SOURCES), Facet.SOURCES)),
          FIRST,
          "");
    }
    return groups;
  }

  /** Of articles. */
  List<Group> of(ArticleSearch search) {
    List<Group> groups = new ArrayList<>();
    ArticleSearch.Asking anywhere = conditions.asking(terms.without("outlet"));
    add(
        groups,
        "outlet",
        Facet.OUTLET,
        search.counts(anywhere, ArticleSearch.By.OUTLET, FacetCounts.most(Facet.OUTLET)));
    ArticleSearch.Asking any = conditions.asking(terms.without(Terms.SINCE).without(Terms.UNTIL));
    boolean year = isOneYear();
    addPeriods(
        groups,
        search.counts(any, year ? ArticleSearch.By.MONTH : ArticleSearch.By.YEAR, MOST_PERIODS));
    return groups;
  }

  private void add(List<Group> groups, String name, Facet facet, List<Count> counts) {
    List<Choice> choices = choices(name, counts);
    int most = FacetCounts.most(facet);
    String note = counts.size() < most ? "" : "the " + most + " most frequent";
    add(groups, name, choices, name.equals("type") ? choices.size() : FIRST, note);
  }

  private static void add(
      List<Group> groups, String name, List<Choice> choices, int first, String note) {
    if (!choices.isEmpty()) {
      groups.add(Group.of(Labels.heading(name), choices, first, note));
    }
  }

  private void addPeriods(List<Group> groups, List<Count> counts) {
    add(groups, "when", periods(counts), isOneYear() ? MONTHS : FIRST, "");
  }

  private List<Choice> choices(String name, List<Count> counts) {
    List<Choice> choices = new ArrayList<>();
    for (Count count : counts) {
      String label =
          name.equals("actor") && count.label() != null
              ? count.label()
              : labels.value(name, count.value());
      choices.add(choice(name, value(name, count), label, count.count()));
    }
    for (String chosen : terms.all(name)) {
      if (counts.stream().noneMatch(count -> value(name, count).equals(chosen))) {
        choices.add(
            new Choice(
                labels.value(name, chosen), "", terms.without(name, chosen).address(), true));
      }
    }
    return choices;
  }

  /**
   * What the register hasn't may be called like something that it has, and is asked by its name.
   */
  private static String value(String name, Count count) {
    boolean named = name.equals("actor") && !count.value().matches("[a-z]+:\\S+");
    return named ? ActorKey.named(count.value()).value() : count.value();
  }

  private Choice choice(String name, String value, String label, long count) {
    boolean chosen = terms.has(name, value);
    Terms next = chosen ? terms.without(name, value) : terms.and(name, value);
    return new Choice(label, Figure.grouped(count), next.address(), chosen);
  }

  /** Each step with all that reach it. */
  private List<Choice> steps(String name, List<Count> found) {
    List<Count> counts = new ArrayList<>(found);
    counts.sort((one, other) -> other.value().compareTo(one.value()));
    List<Choice> choices = new ArrayList<>();
    long reached = 0;
    for (Count count : counts) {
      reached += count.count();
      boolean chosen = terms.has(name, count.value());
      Terms next = chosen ? terms.without(name) : terms.with(name, count.value());
      choices.add(
          new Choice(
              labels.value(name, count.value()), Figure.grouped(reached), next.address(), chosen));
    }
    return choices;
  }

  private Facet period() {
    return isOneYear() ? Facet.MONTH : Facet.YEAR;
  }

  /** Months of the year that is chosen, or years; the latest first. */
  private List<Choice> periods(List<Count> counts) {
    String year = terms.field(Terms.SINCE);
    List<Choice> choices = new ArrayList<>();
    for (int i = counts.size() - 1; i >= 0; i--) {
      Count count = counts.get(i);
      String value = count.value();
      boolean month = value.length() > 4;
      if (month && !year.startsWith(value.substring(0, 4))) {
        continue;
      }
      String first = Periods.first(value);
      String last = Periods.last(value);
      boolean chosen = terms.has(Terms.SINCE, first) && terms.has(Terms.UNTIL, last);
      Terms next = terms.without(Terms.SINCE).without(Terms.UNTIL);
      next = chosen ? next : next.with(Terms.SINCE, first).with(Terms.UNTIL, last);
      choices.add(
          new Choice(
              month ? Labels.month(value) : value,
              Figure.grouped(count.count()),
              next.address(),
              chosen));
    }
    return choices;
  }

  /** Whether both days are of one year, so that its months tell more than years. */
  private boolean isOneYear() {
    Optional<LocalDate> since = PlainDate.parsed(terms.field(Terms.SINCE));
    Optional<LocalDate> until = PlainDate.parsed(terms.field(Terms.UNTIL));
    return since.isPresent() && until.isPresent() && since.get().getYear() == until.get().getYear();
  }
}
