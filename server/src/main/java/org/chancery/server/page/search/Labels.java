package org.chancery.server.page.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Actor;
import org.chancery.server.Knowledge;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.EventLabel;
import org.chancery.server.page.part.Quad;
import org.chancery.store.query.ActorKey;

/** What people read for the values of terms. */
final class Labels {

  private final Knowledge knowledge;

  Labels(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The heading above the choices of a term. */
  static String heading(String name) {
    return switch (name) {
      case "quad" -> "Class";
      case "factuality" -> "Happened?";
      case "min_confidence" -> "Confidence";
      case "min_sources" -> "Independent sources";
      case "since" -> "From";
      case "until" -> "To";
      case "dyad" -> "Between two";
      case "place_country" -> "Country of the place";
      case "actor" -> "Who acts or speaks";
      case "recipient" -> "On whom, to whom";
      case "country" -> "Country of any party";
      default -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    };
  }

  /** A value. */
  String value(String name, String value) {
    return switch (name) {
      case "type" -> EventLabel.of(value, 0).name();
      case "quad" -> quad(value).map(Quad::label).orElse(value);
      case "actor", "recipient" -> actor(value);
      case "dyad" -> pair(value);
      case "country", "place_country" -> actor("country:" + value.toUpperCase(Locale.ROOT));
      case "issue" -> issue(value);
      case "min_confidence" -> confidence(value);
      case "min_sources" -> value + " or more";
      case "since", "until" -> PlainDate.parsed(value).map(PlainDate::day).orElse(value);
      default -> value.replace('_', ' ');
    };
  }

  /** A value with the term that it is of, for what stands alone. */
  String whole(String name, String value) {
    String label = value(name, value);
    return switch (name) {
      case "since" -> "from " + label;
      case "until" -> "until " + label;
      case "min_confidence" -> "confidence " + label;
      case "min_sources" -> label + " sources";
      case "place", "place_country" -> "in " + label;
      case "recipient" -> "to " + label;
      case "outlet" -> "Outlet: " + label;
      case "country" -> "with " + label;
      case "dyad" -> "between " + label;
      case "text" -> "“" + value + "”";
      default -> label;
    };
  }

  /** A month, as counts have it. */
  static String month(String value) {
    LocalDate first = LocalDate.parse(value + "-01");
    return PlainDate.day(first).substring(2);
  }

  private static Optional<Quad> quad(String value) {
    return value.matches("[1-4]") ? Quad.of(Integer.parseInt(value)) : Optional.empty();
  }

  private static String confidence(String value) {
    try {
      return Math.round(Double.parseDouble(value) * 100) + " or more";
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private String pair(String value) {
    return Stream.of(value.split(","))
        .map(String::strip)
        .map(this::actor)
        .collect(Collectors.joining(" and "));
  }

  private String actor(String value) {
    ActorKey key = new ActorKey(value);
    if (key.isName()) {
      return key.name();
    }
    return knowledge
        .register()
        .actor(value)
        .map(Actor::name)
        .orElse(value.startsWith("country:") ? value.substring("country:".length()) : value);
  }

  private String issue(String id) {
    return knowledge.issues().stream()
        .filter(issue -> issue.id().equals(id))
        .findFirst()
        .map(Issue::name)
        .orElse(id);
  }
}
