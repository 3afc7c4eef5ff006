package org.chancery.server.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.store.ask.ParameterFault;

/** The forms in which lists are given: by {@code format}, else by what the caller accepts. */
enum ListFormat {
  JSON("application/json", 100, 1_000),
  JSONL("application/x-ndjson", 100_000, 100_000),
  CSV("text/csv; charset=utf-8", 100_000, 100_000);

  private final String type;
  private final int usual;
  private final int most;

  ListFormat(String type, int usual, int most) {
    this.type = type;
    this.usual = usual;
    this.most = most;
  }

  String type() {
    return type;
  }

  /** Records in a page when the caller doesn't say. */
  int usual() {
    return usual;
  }

  /** Most records in a page. */
  int most() {
    return most;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> labels() {
    return Stream.of(values()).map(ListFormat::label).toList();
  }

  /**
   * The form of an answer.
   *
   * @throws ParameterFault where the one asked for is unknown
   */
  static ListFormat of(Call call) {
    String named = call.parameters().one("format");
    if (named != null) {
      for (ListFormat format : values()) {
        if (format.label().equalsIgnoreCase(named)) {
          return format;
        }
      }
      throw ParameterFault.of("format", named, "one of " + String.join(", ", labels()));
    }
    String accepted = call.context().header("Accept");
    if (accepted != null && !accepted.contains("application/json")) {
      if (accepted.contains("text/csv")) {
        return CSV;
      }
      if (accepted.contains("ndjson") || accepted.contains("jsonl")) {
        return JSONL;
      }
    }
    return JSON;
  }
}
