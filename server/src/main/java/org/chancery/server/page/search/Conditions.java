package org.chancery.server.page.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.register.Register;
import org.chancery.store.Store;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.ask.Parameters;
import org.chancery.store.ask.QuestionReader;
import org.chancery.store.query.ArticleSearch;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes questions of terms as the API makes them of parameters. What it would refuse is left out
 * here and told, and the rest asked. Confined to one thread.
 */
final class Conditions {

  /** Terms whose values are right or wrong whatever else is asked. */
  private static final Set<String> OF_PARTIES = Set.of("actor", "recipient", "country");

  private final QuestionReader reader;

  /** Names of parties that nobody bears, which would be sought again for each question. */
  private final Map<Term, ParameterFault> nobody = new HashMap<>();

  private record Term(String name, String value) {}

  /** What was made of terms, and why some of them were left out. */
  private record Reading<T>(T asked, List<ParameterFault> faults) {}

  Conditions(Register register, Store store) {
    this.reader = new QuestionReader(register, new Questions(store)::knows);
  }

  /** What is wrong with terms, in words; empty where nothing is. */
  List<String> problems(Terms terms, Kind kind) {
    Asked asked = kind.asked();
    List<ParameterFault> faults =
        asked == null ? articles(terms).faults() : records(terms, kind, asked).faults();
    Set<String> problems = new LinkedHashSet<>();
    faults.forEach(fault -> problems.add(fault.message(Labels::heading) + ". It was left out."));
    return List.copyOf(problems);
  }

  /** The question for records of a kind that has them; terms that it does not know are left out. */
  RecordQuery query(Terms terms, Kind kind, Asked asked) {
    return records(terms, kind, asked).asked();
  }

  private Reading<RecordQuery> records(Terms terms, Kind kind, Asked asked) {
    Map<String, List<String>> given = given(terms, kind);
    Order order = Order.of(terms, kind);
    if (order != Order.RELEVANCE) {
      given.put(Terms.SORT, List.of(order.value()));
    }
    return read(given, parameters -> reader.read(asked, parameters).query());
  }

  /** The question for articles. */
  ArticleSearch.Asking asking(Terms terms) {
    return articles(terms).asked();
  }

  private Reading<ArticleSearch.Asking> articles(Terms terms) {
    return read(
        given(terms, Kind.ARTICLES),
        parameters ->
            new ArticleSearch.Asking(
                Optional.ofNullable(parameters.one(Terms.TEXT)),
                new HashSet<>(parameters.all("outlet")),
                Optional.ofNullable(parameters.day(Terms.SINCE)),
                Optional.ofNullable(parameters.day(Terms.UNTIL))));
  }

  private static Map<String, List<String>> given(Terms terms, Kind kind) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String name : Terms.CONDITIONS) {
      if ((name.equals(Terms.TEXT) || kind.knows(name)) && !terms.all(name).isEmpty()) {
        given.put(name, terms.all(name));
      }
    }
    return given;
  }

  private <T> Reading<T> read(Map<String, List<String>> given, Function<Parameters, T> reading) {
    List<ParameterFault> faults = new ArrayList<>();
    for (Map.Entry<Term, ParameterFault> known : nobody.entrySet()) {
      if (leave(given, known.getKey().name(), known.getKey().value())) {
        faults.add(known.getValue());
      }
    }
    while (true) {
      try {
        return new Reading<>(reading.apply(new Parameters(given)), faults);
      } catch (ParameterFault fault) {
        faults.add(fault);
        if (leave(given, fault.name(), fault.found())) {
          remember(fault);
        } else if (given.remove(fault.name()) == null) {
          throw fault;
        }
      }
    }
  }

  private void remember(ParameterFault fault) {
    String found = fault.found();
    if (found != null && OF_PARTIES.contains(fault.name())) {
      nobody.put(new Term(fault.name(), found), fault);
    }
  }

  /** Leaves out one value; false where there is none like it. */
  private static boolean leave(
      Map<String, List<String>> given, String name, @Nullable String value) {
    List<String> all = given.getOrDefault(name, List.of());
    List<String> others = all.stream().filter(one -> !one.equals(value)).toList();
    if (others.isEmpty()) {
      given.remove(name);
    } else {
      given.put(name, others);
    }
    return others.size() < all.size();
  }
}
