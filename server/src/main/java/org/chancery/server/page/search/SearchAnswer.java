package org.chancery.server.page.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.server.Knowledge;
import org.chancery.server.page.part.ChartData;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Turn;
import org.chancery.server.page.part.WorldMap;
import org.chancery.server.page.search.SearchView.Choice;
import org.chancery.server.page.search.SearchView.Group;
import org.chancery.store.Store;
import org.chancery.store.index.Highlights;
import org.chancery.store.query.ArticleSearch;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Facet;
import org.chancery.store.query.ListedArticles;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Search;
import org.jspecify.annotations.Nullable;

/** Answers one search with one view of the store. */
final class SearchAnswer {

  private static final int PAGE = 25;
  private static final int MOST_PAGES = 400;
  private static final int MOST_PLACES = 5_000;
  private static final int MOST_PERIODS = 400;

  /** More than that many years are told by year, fewer by month. */
  private static final int MOST_YEARS_BY_MONTH = 3;

  private final Terms terms;
  private final Knowledge knowledge;
  private final Conditions conditions;
  private final Labels labels;
  private final Search search;
  private final FacetCounts counts;
  private final ArticleSearch articles;
  private final ListedArticles listed;

  SearchAnswer(Terms terms, Knowledge knowledge, Store store) {
    this.terms = terms;
    this.knowledge = knowledge;
    this.conditions = new Conditions(knowledge.register(), store);
    this.labels = new Labels(knowledge);
    this.search = new Search(store);
    this.counts = new FacetCounts(search);
    this.articles = new ArticleSearch(store);
    this.listed = new ListedArticles(store);
  }

  /** What stands around the hits: the same on every page of them. */
  record Surroundings(
      Map<Kind, Long> totals,
      Kind kind,
      List<Group> groups,
      @Nullable ChartData overTime,
      boolean isPlaced) {}

  Surroundings surroundings() {
    Map<Kind, Long> totals = totals();
    Kind kind = kind(totals);
    long total = totals.getOrDefault(kind, 0L);
    Asked asked = kind.asked();
    FacetGroups facets = new FacetGroups(terms, kind, conditions, labels);
    List<Group> groups = asked == null ? facets.of(articles) : groups(facets, kind, asked);
    boolean placed =
        asked == Asked.EVENT
            && !counts.of(conditions.query(terms, kind, asked), Facet.PLACED).isEmpty();
    return new Surroundings(totals, kind, groups, overTime(kind, total), placed);
  }

  SearchView view(Surroundings around) {
    Kind kind = around.kind();
    long total = around.totals().getOrDefault(kind, 0L);
    long from = Math.min(page() * PAGE, Math.max(0, (total - 1) / PAGE * PAGE));
    return new SearchView(
        terms.field(Terms.TEXT),
        terms.field(Terms.SINCE),
        terms.field(Terms.UNTIL),
        terms.but(List.of(Terms.TEXT, Terms.SINCE, Terms.UNTIL, Terms.SORT, Terms.PAGE)),
        kinds(kind, around.totals()),
        orders(kind),
        terms.field(Terms.SORT),
        told(kind, total, asksNothing()),
        chosen(kind),
        cleared().address(),
        around.groups(),
        hits(kind, from),
        turn(total, from),
        total == 0 ? loosened(kind) : List.of(),
        around.overTime(),
        undrawn(around.overTime(), total),
        around.isPlaced() ? terms.on("/map") : "",
        total == 0 ? List.of() : exports(kind),
        conditions.problems(terms, kind));
  }

  private List<Group> groups(FacetGroups facets, Kind kind, Asked asked) {
    facets.want(counts, asked);
    RecordQuery query = conditions.query(terms, kind, asked);
    counts.want(query, Facet.YEAR);
    counts.want(query, Facet.MONTH);
    if (asked == Asked.EVENT) {
      counts.want(query, Facet.PLACED);
    }
    return facets.of(counts, asked);
  }

  private Map<Kind, Long> totals() {
    Map<Kind, Long> totals = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      totals.put(kind, total(terms, kind));
    }
    return totals;
  }

  private long total(Terms some, Kind kind) {
    Asked asked = kind.asked();
    return asked == null
        ? articles.total(conditions.asking(some))
        : search.total(conditions.query(some, kind, asked));
  }

  /** The one that is asked for; else the first with something in it. */
  private Kind kind(Map<Kind, Long> totals) {
    return terms
        .one(Terms.KIND)
        .flatMap(Kind::named)
        .orElseGet(
            () ->
                totals.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Kind.EVENTS));
  }

  private long page() {
    String page = terms.field(Terms.PAGE);
    return page.matches("[1-9]\\d{0,3}") ? Math.min(MOST_PAGES, Long.parseLong(page)) - 1 : 0;
  }

  private List<Hit> hits(Kind kind, long from) {
    Hits hits = new Hits(knowledge.register(), new Highlights(terms.field(Terms.TEXT)), listed);
    Asked asked = kind.asked();
    if (asked == null) {
      Order order = Order.of(terms, kind);
      return hits.articles(
          articles.page(
              conditions.asking(terms),
              switch (order) {
                case RELEVANCE -> ArticleSearch.Order.RELEVANCE;
                case OLDEST -> ArticleSearch.Order.OLDEST;
                default -> ArticleSearch.Order.NEWEST;
              },
              PAGE,
              from));
    }
    RecordQuery query = conditions.query(terms, kind, asked).page(PAGE, from);
    var records = search.records(query);
    return kind == Kind.STORIES ? hits.stories(records) : hits.records(records);
  }

  private List<Choice> kinds(Kind now, Map<Kind, Long> totals) {
    List<Choice> kinds = new ArrayList<>();
    totals.forEach(
        (kind, total) ->
            kinds.add(
                new Choice(
                    kind.label(),
                    Figure.grouped(total),
                    terms.without(Terms.SORT).with(Terms.KIND, kind.value()).address(),
                    kind == now)));
    return kinds;
  }

  private List<Choice> orders(Kind kind) {
    Order now = Order.of(terms, kind);
    return Order.of(kind, terms.one(Terms.TEXT).isPresent()).stream()
        .map(
            order ->
                new Choice(
                    order.label(),
                    "",
                    terms.with(Terms.SORT, order.value()).address(),
                    order == now))
        .toList();
  }

  private boolean asksNothing() {
    return Terms.CONDITIONS.stream().allMatch(name -> terms.all(name).isEmpty());
  }

  private static String told(Kind kind, long total, boolean all) {
    if (total == 0) {
      return all ? "Nothing of this kind is kept yet" : "Nothing is found by all of this";
    }
    String one =
        switch (kind) {
          case STORIES -> "story";
          default -> kind.value().substring(0, kind.value().length() - 1);
        };
    return Figure.counted(total, one, kind.value());
  }

  /** What narrows it down, but the words, which stand in their field. */
  List<Choice> chosen(Kind kind) {
    List<Choice> chosen = new ArrayList<>();
    for (String name : narrowing()) {
      for (String value : terms.all(name)) {
        String ignored = kind.knows(name) ? "" : " (not for " + kind.value() + ")";
        chosen.add(
            new Choice(
                labels.whole(name, value) + ignored,
                "",
                terms.without(name, value).address(),
                true));
      }
    }
    return chosen;
  }

  private static List<String> narrowing() {
    List<String> names = new ArrayList<>(Terms.NARROWING);
    names.addAll(List.of(Terms.SINCE, Terms.UNTIL, Terms.MIN_CONFIDENCE, Terms.MIN_SOURCES));
    return names;
  }

  private Terms cleared() {
    Terms cleared = terms;
    for (String name : narrowing()) {
      cleared = cleared.without(name);
    }
    return cleared;
  }

  /** What there would be without one of the terms, the most first. */
  private List<Choice> loosened(Kind kind) {
    record Without(Choice choice, long count) {}
    List<Without> loosened = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(Terms.TEXT));
    names.addAll(narrowing());
    for (String name : names) {
      for (String value : terms.all(name)) {
        Terms without = terms.without(name, value);
        long count = total(without, kind);
        if (count > 0) {
          String label = labels.whole(name, value);
          Choice choice = new Choice(label, Figure.grouped(count), without.address(), false);
          loosened.add(new Without(choice, count));
        }
      }
    }
    loosened.sort((one, other) -> Long.compare(other.count(), one.count()));
    return loosened.stream().map(Without::choice).toList();
  }

  private Turn turn(long total, long from) {
    if (total <= PAGE) {
      return new Turn("", "", "");
    }
    long page = from / PAGE + 1;
    boolean more = from + PAGE < total && page < MOST_PAGES;
    return new Turn(
        page > 1 ? terms.with(Terms.PAGE, Long.toString(page - 1)).address() : "",
        more ? terms.with(Terms.PAGE, Long.toString(page + 1)).address() : "",
        Figure.grouped(from + 1)
            + " to "
            + Figure.grouped(Math.min(from + PAGE, total))
            + " of "
            + Figure.grouped(total));
  }

  private @Nullable ChartData overTime(Kind kind, long total) {
    if (total == 0) {
      return null;
    }
    List<Search.Count> years = periods(kind, false);
    boolean byMonth = !years.isEmpty() && span(years) <= MOST_YEARS_BY_MONTH;
    List<Search.Count> counts = byMonth ? periods(kind, true) : years;
    if (counts.size() < 2) {
      return null;
    }
    Periods periods = Periods.of(counts, byMonth);
    List<String> addresses =
        periods.values().stream()
            .map(
                value ->
                    terms
                        .with(Terms.SINCE, Periods.first(value))
                        .with(Terms.UNTIL, Periods.last(value))
                        .address())
            .toList();
    return new ChartData(
        "bars",
        kind.label() + " found, by " + (byMonth ? "month" : "year"),
        byMonth ? "Month" : "Year",
        periods.labels(),
        List.of(new ChartData.Series(kind.label(), "accent", periods.counts(), addresses)));
  }

  /** What the chart leaves out, in a sentence. */
  private static String undrawn(@Nullable ChartData chart, long total) {
    long left = chart == null ? 0 : total - chart.total();
    return left <= 0
        ? ""
        : Figure.grouped(left)
            + (left == 1 ? " has" : " have")
            + " no date within a single one of these and "
            + (left == 1 ? "is" : "are")
            + " not drawn.";
  }

  private List<Search.Count> periods(Kind kind, boolean byMonth) {
    Asked asked = kind.asked();
    return asked == null
        ? articles.counts(
            conditions.asking(terms),
            byMonth ? ArticleSearch.By.MONTH : ArticleSearch.By.YEAR,
            MOST_PERIODS)
        : counts.of(conditions.query(terms, kind, asked), byMonth ? Facet.MONTH : Facet.YEAR);
  }

  private static int span(List<Search.Count> years) {
    return Integer.parseInt(years.get(years.size() - 1).value())
        - Integer.parseInt(years.get(0).value())
        + 1;
  }

  @Nullable WorldMap map(Kind kind, Asked asked) {
    WorldMap map =
        WorldMap.of(
            search.places(conditions.query(terms, kind, asked), MOST_PLACES),
            knowledge.register(),
            country -> terms.with("place_country", country).address(),
            place -> terms.with("place", place).address());
    return map.isEmpty() ? null : map;
  }

  /** How many of the events found have a place, in a sentence. */
  String placed() {
    long all = total(terms, Kind.EVENTS);
    RecordQuery query = conditions.query(terms, Kind.EVENTS, Asked.EVENT);
    long placed = counts.of(query, Facet.PLACED).stream().mapToLong(Search.Count::count).sum();
    return Figure.grouped(placed)
        + " of "
        + Figure.counted(all, "event", "events")
        + (placed == 1 ? " has" : " have")
        + " a known place.";
  }

  /** What is found, as data. */
  List<Exported> exports(Kind kind) {
    Terms exported = terms.without(Terms.KIND).without(Terms.PAGE);
    if (!terms.has(Terms.SORT, Order.of(terms, kind).value())) {
      // An order that this kind hasn't is passed over here, but would be refused there.
      exported = exported.without(Terms.SORT);
    }
    for (String name : narrowing()) {
      exported = kind.knows(name) ? exported : exported.without(name);
    }
    String address = exported.on(kind.api());
    String joined = address + (address.contains("?") ? "&" : "?");
    return List.of(
        new Exported("CSV", joined + "format=csv"),
        new Exported("JSON Lines", joined + "format=jsonl"));
  }
}
