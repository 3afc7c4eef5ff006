package org.chancery.server.page.search;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.store.query.Search.Count;

/**
 * Periods one after the other with how many there are in each, those without any among them.
 *
 * @param values as counts have them: {@code 2020} or {@code 2020-06}
 */
record Periods(List<String> values, List<String> labels, List<Long> counts) {

  Periods {
    values = List.copyOf(values);
    labels = List.copyOf(labels);
    counts = List.copyOf(counts);
  }

  /**
   * @param counts by time; at least one
   */
  static Periods of(List<Count> counts, boolean byMonth) {
    Map<String, Long> known = new TreeMap<>();
    counts.forEach(count -> known.put(count.value(), count.count()));
    List<String> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Long> all = new ArrayList<>();
    String last = counts.get(counts.size() - 1).value();
    String value = counts.get(0).value();
    while (value.compareTo(last) <= 0) {
      values.add(value);
      labels.add(byMonth ? Labels.month(value) : value);
      all.add(known.getOrDefault(value, 0L));
      value = byMonth ? YearMonth.parse(value).plusMonths(1).toString() : next(value);
    }
    return new Periods(values, labels, all);
  }

  private static String next(String year) {
    return Year.parse(year).plusYears(1).toString();
  }

  static String first(String value) {
    return value.length() == 4 ? value + "-01-01" : value + "-01";
  }

  static String last(String value) {
    return value.length() == 4
        ? value + "-12-31"
        : YearMonth.parse(value).atEndOfMonth().toString();
  }
}
