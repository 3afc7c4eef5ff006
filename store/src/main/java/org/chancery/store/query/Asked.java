package org.chancery.store.query;

import java.util.List;
import java.util.Map;

/** What can be asked for. */
public enum Asked {
  /** Events, each report by itself. */
  EVENT("event", List.of("actor"), List.of("recipient")),
  /** Real events, each with all its reports. */
  MERGED_EVENT("merged_event", List.of("actor"), List.of("recipient")),
  STATEMENT("statement", List.of("source", "behalf"), List.of("addressee")),
  POSITION("position", List.of("holder"), List.of()),
  /** Stories, by what happens in them. */
  STORYLINE("storyline", List.of("actor"), List.of("recipient"));

  private static final Map<String, String> CORRECTED =
      Map.of(
          "event", "present_event",
          "merged_event", "present_merged_event",
          "statement", "present_statement",
          "position", "present_position");

  private final String kind;
  private final List<String> acting;
  private final List<String> receiving;

  Asked(String kind, List<String> acting, List<String> receiving) {
    this.kind = kind;
    this.acting = acting;
    this.receiving = receiving;
  }

  /** The table, or the view that has corrections in it. */
  String table() {
    return CORRECTED.getOrDefault(kind, kind);
  }

  /** Whether it has the columns of an event. */
  boolean isEvent() {
    return this == EVENT || this == MERGED_EVENT;
  }

  /** The kind of document that the index has of it. */
  String indexed() {
    return switch (this) {
      case STORYLINE -> "article";
      case MERGED_EVENT -> "event";
      default -> kind;
    };
  }

  /** Whether all parties of its kind are parties of what is asked for. */
  boolean hasPartiesOfItsOwn() {
    return this == EVENT || this == STATEMENT || this == POSITION;
  }

  /** Roles of those who act, speak or hold a position. */
  List<String> acting() {
    return acting;
  }

  /** Roles of those who are acted on or spoken to. */
  List<String> receiving() {
    return receiving;
  }
}
