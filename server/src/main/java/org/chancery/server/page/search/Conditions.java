package org.chancery.server.page.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.register.NameSense;
import org.chancery.register.Register;
import org.chancery.server.page.PlainDate;
import org.chancery.store.query.ArticleSearch;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Filter;
import org.chancery.store.query.Party;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Sort;

/** Makes questions of terms. What can't be understood is told, and the rest asked. */
final class Conditions {

  private final Register register;

  Conditions(Register register) {
    this.register = register;
  }

  /** What is wrong with terms, in words; empty where nothing is. */
  List<String> problems(Terms terms) {
    List<String> problems = new ArrayList<>();
    for (String name : List.of(Terms.SINCE, Terms.UNTIL)) {
      terms
          .one(name)
          .filter(day -> PlainDate.parsed(day).isEmpty())
          .ifPresent(day -> problems.add("'" + day + "' is no date; write it like 2020-06-02."));
    }
    Optional<LocalDate> since = day(terms, Terms.SINCE);
    Optional<LocalDate> until = day(terms, Terms.UNTIL);
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      problems.add("The first day is after the last one, so nothing can be between them.");
    }
    terms
        .one(Terms.MIN_CONFIDENCE)
        .filter(value -> confidence(value).isEmpty())
        .ifPresent(value -> problems.add("Confidence '" + value + "' is not between 0 and 1."));
    terms
        .one(Terms.MIN_SOURCES)
        .filter(value -> whole(value).isEmpty())
        .ifPresent(value -> problems.add("'" + value + "' is no number of sources."));
    return problems;
  }

  /** The question for records of a kind that has them; terms that it does not know are left out. */
  RecordQuery query(Terms terms, Kind kind, Asked asked) {
    List<Filter> filters = new ArrayList<>();
    for (String name : Terms.NARROWING) {
      if (kind.knows(name) && !terms.all(name).isEmpty()) {
        filters.add(filter(name, terms.all(name)));
      }
    }
    day(terms, Terms.SINCE).ifPresent(day -> filters.add(new Filter.Since(day)));
    day(terms, Terms.UNTIL).ifPresent(day -> filters.add(new Filter.Until(day)));
    if (kind.knows(Terms.MIN_CONFIDENCE)) {
      terms
          .one(Terms.MIN_CONFIDENCE)
          .flatMap(Conditions::confidence)
          .ifPresent(least -> filters.add(new Filter.LeastConfidence(least)));
    }
    if (kind.knows(Terms.MIN_SOURCES)) {
      terms
          .one(Terms.MIN_SOURCES)
          .flatMap(Conditions::whole)
          .ifPresent(least -> filters.add(new Filter.LeastSources(least)));
    }
    terms.one(Terms.TEXT).ifPresent(words -> filters.add(new Filter.Words(words)));
    RecordQuery query = new RecordQuery(asked, filters, null, RecordQuery.ALL, 0);
    Order order = Order.of(terms, kind);
    return order == Order.RELEVANCE ? query : query.sorted(sort(order));
  }

  private static Sort sort(Order order) {
    return switch (order) {
      case OLDEST -> new Sort(Sort.Key.DATE, false);
      case SUREST -> new Sort(Sort.Key.CONFIDENCE, true);
      default -> new Sort(Sort.Key.DATE, true);
    };
  }

  /** The question for articles. */
  ArticleSearch.Asking asking(Terms terms) {
    return new ArticleSearch.Asking(
        terms.one(Terms.TEXT),
        new HashSet<>(terms.all("outlet")),
        day(terms, Terms.SINCE),
        day(terms, Terms.UNTIL));
  }

  private Filter filter(String name, List<String> values) {
    Set<String> set = new HashSet<>(values);
    return switch (name) {
      case "type" -> new Filter.Types(upper(values));
      case "quad" -> new Filter.Among(Filter.Field.QUAD, set);
      case "factuality" -> new Filter.Among(Filter.Field.FACTUALITY, set);
      case "stance" -> new Filter.Among(Filter.Field.STANCE, set);
      case "basis" -> new Filter.Among(Filter.Field.BASIS, set);
      case "attitude" -> new Filter.Among(Filter.Field.ATTITUDE, set);
      case "issue" -> new Filter.Issues(set);
      case "actor" -> parties(Filter.Side.ACTING, values);
      case "recipient" -> parties(Filter.Side.RECEIVING, values);
      case "country" ->
          new Filter.Parties(
              Filter.Side.ANY,
              upper(values).stream().map(code -> new Party(Party.By.COUNTRY, code)).toList());
      case "outlet" -> new Filter.Outlets(set);
      case "place_country" -> new Filter.Among(Filter.Field.PLACE_COUNTRY, upper(values));
      case "place" -> new Filter.Among(Filter.Field.PLACE, set);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Filter parties(Filter.Side side, List<String> values) {
    return new Filter.Parties(side, values.stream().map(this::party).toList());
  }

  /** By id; by a name that the register has; else by the name that records show. */
  private Party party(String value) {
    if (register.actor(value).isPresent()) {
      return new Party(Party.By.ID, value);
    }
    return register.named(value).stream()
        .filter(sense -> sense.kind() == NameSense.Kind.NAME)
        .findFirst()
        .map(sense -> new Party(Party.By.ID, sense.actor().id()))
        .orElse(new Party(Party.By.NAME, value));
  }

  private static Set<String> upper(List<String> values) {
    Set<String> upper = new HashSet<>();
    values.forEach(value -> upper.add(value.toUpperCase(Locale.ROOT)));
    return upper;
  }

  private static Optional<LocalDate> day(Terms terms, String name) {
    return terms.one(name).flatMap(PlainDate::parsed);
  }

  private static Optional<Double> confidence(String value) {
    try {
      return Optional.of(Double.valueOf(value)).filter(number -> number >= 0 && number <= 1);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> whole(String value) {
    try {
      return Optional.of(Integer.valueOf(value)).filter(number -> number >= 1);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
