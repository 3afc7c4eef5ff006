package org.chancery.server.page.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.store.query.Asked;
import org.jspecify.annotations.Nullable;

/** What can be searched for. */
enum Kind {
  EVENTS(
      "Events",
      Asked.EVENT,
      Set.of(
          "type",
          "quad",
          "factuality",
          "issue",
          "actor",
          "recipient",
          "dyad",
          "country",
          "outlet",
          "place_country",
          "place",
          "since",
          "until",
          "min_confidence",
          "min_sources")),
  STATEMENTS(
      "Statements",
      Asked.STATEMENT,
      Set.of(
          "type",
          "issue",
          "basis",
          "attitude",
          "actor",
          "recipient",
          "dyad",
          "country",
          "outlet",
          "since",
          "until",
          "min_confidence")),
  POSITIONS(
      "Positions",
      Asked.POSITION,
      Set.of(
          "type",
          "issue",
          "stance",
          "actor",
          "recipient",
          "country",
          "outlet",
          "since",
          "until",
          "min_confidence")),
  STORIES(
      "Stories",
      Asked.STORYLINE,
      Set.of(
          "type",
          "quad",
          "factuality",
          "issue",
          "actor",
          "recipient",
          "dyad",
          "country",
          "place_country",
          "place",
          "since",
          "until",
          "min_confidence",
          "min_sources")),
  ARTICLES("Articles", null, Set.of("outlet", "since", "until"));

  private final String label;
  private final @Nullable Asked asked;
  private final Set<String> terms;

  Kind(String label, @Nullable Asked asked, Set<String> terms) {
    this.label = label;
    this.asked = asked;
    this.terms = terms;
  }

  /** As its address has it; absent where there is none of this name. */
  static Optional<Kind> named(String name) {
    for (Kind kind : values()) {
      if (kind.value().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** As addresses have it. */
  String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  String label() {
    return label;
  }

  /** Absent for articles. */
  @Nullable Asked asked() {
    return asked;
  }

  /** Whether it can be narrowed down by this term. */
  boolean knows(String term) {
    return terms.contains(term);
  }

  /** Path of the same question on the API. */
  String api() {
    return switch (this) {
      case EVENTS -> "/api/v1/events";
      case STATEMENTS -> "/api/v1/statements";
      case POSITIONS -> "/api/v1/positions";
      case STORIES -> "/api/v1/storylines";
      case ARTICLES -> "/api/v1/articles";
    };
  }
}
