package org.chancery.server.page.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order what was found comes. */
enum Order {
  RELEVANCE("relevance", "Best match"),
  NEWEST("-date", "Newest"),
  OLDEST("date", "Oldest"),
  SUREST("-confidence", "Surest");

  private final String value;
  private final String label;

  Order(String value, String label) {
    this.value = value;
    this.label = label;
  }

  /** As addresses have it, here and on the API. */
  String value() {
    return value;
  }

  String label() {
    return label;
  }

  /** What makes sense for a search. */
  static List<Order> of(Kind kind, boolean hasWords) {
    List<Order> some =
        kind == Kind.ARTICLES || kind == Kind.STORIES
            ? List.of(NEWEST, OLDEST)
            : List.of(NEWEST, OLDEST, SUREST);
    return hasWords ? Stream.concat(Stream.of(RELEVANCE), some.stream()).toList() : some;
  }

  /** The one that is asked for; else the best match first where there are words, or the newest. */
  static Order of(Terms terms, Kind kind) {
    List<Order> possible = of(kind, terms.one(Terms.TEXT).isPresent());
    Optional<Order> asked =
        possible.stream().filter(order -> terms.has(Terms.SORT, order.value)).findFirst();
    return asked.orElse(possible.get(0));
  }
}
