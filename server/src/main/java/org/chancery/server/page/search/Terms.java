package org.chancery.server.page.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What a search asks, as its address has it: names as on the command line, with their values.
 * Immutable.
 */
final class Terms {

  static final String KIND = "kind";
  static final String TEXT = "text";
  static final String SORT = "sort";
  static final String PAGE = "page";
  static final String SINCE = "since";
  static final String UNTIL = "until";
  static final String MIN_CONFIDENCE = "min_confidence";
  static final String MIN_SOURCES = "min_sources";

  /** Names that narrow down, in the order in which pages show them; all may have several values. */
  static final List<String> NARROWING =
      List.of(
          "type",
          "quad",
          "factuality",
          "issue",
          "stance",
          "basis",
          "attitude",
          "actor",
          "recipient",
          "dyad",
          "country",
          "outlet",
          "place_country",
          "place");

  /** Names with one value each. */
  private static final List<String> SINGLE =
      List.of(KIND, TEXT, SINCE, UNTIL, MIN_CONFIDENCE, MIN_SOURCES, SORT, PAGE);

  /** All that narrows down, and the words. */
  static final List<String> CONDITIONS =
      Stream.concat(NARROWING.stream(), Stream.of(SINCE, UNTIL, MIN_CONFIDENCE, MIN_SOURCES, TEXT))
          .toList();

  private static final int MOST_VALUES = 20;

  private final Map<String, List<String>> values;

  private Terms(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Of an address' parameters; those that are unknown or empty are passed over. */
  static Terms of(Map<String, List<String>> parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : SINGLE) {
      parameters.getOrDefault(name, List.of()).stream()
          .filter(value -> !value.isBlank())
          .findFirst()
          .ifPresent(value -> values.put(name, List.of(value.strip())));
    }
    for (String name : NARROWING) {
      List<String> given =
          parameters.getOrDefault(name, List.of()).stream()
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .distinct()
              .limit(MOST_VALUES)
              .toList();
      if (!given.isEmpty()) {
        values.put(name, given);
      }
    }
    return new Terms(values);
  }

  /** The value of a name that has one. */
  Optional<String> one(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The value, or nothing: for a field of a form. */
  String field(String name) {
    return one(name).orElse("");
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /** With this value alone; without the name where it is empty. Begins at the first page again. */
  Terms with(String name, String value) {
    return changed(name, value.isEmpty() ? List.of() : List.of(value));
  }

  /** With one more value. */
  Terms and(String name, String value) {
    List<String> more = new ArrayList<>(all(name));
    more.add(value);
    return changed(name, more);
  }

  /** Without one of the values. */
  Terms without(String name, String value) {
    return changed(name, all(name).stream().filter(one -> !one.equals(value)).toList());
  }

  /** Without any of the values. */
  Terms without(String name) {
    return changed(name, List.of());
  }

  private Terms changed(String name, List<String> now) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    if (!name.equals(PAGE)) {
      changed.remove(PAGE);
    }
    if (now.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, List.copyOf(now));
    }
    return new Terms(changed);
  }

  /** The address of this search on a path. */
  String on(String path) {
    StringJoiner query = new StringJoiner("&", path + "?", "");
    query.setEmptyValue(path);
    values.forEach(
        (name, all) ->
            all.forEach(
                value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return query.toString();
  }

  /** The address of this search. */
  String address() {
    return on("/search");
  }

  /** Names and values but of these, for the hidden fields of the form. */
  List<Map.Entry<String, String>> but(List<String> names) {
    return values.entrySet().stream()
        .filter(entry -> !names.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
        .toList();
  }
}
