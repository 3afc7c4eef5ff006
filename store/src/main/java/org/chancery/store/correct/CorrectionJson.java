package org.chancery.store.correct;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Writes corrections as JSON trees. Stateless. */
public final class CorrectionJson {

  /** All keys that a correction may have, {@code record} left out: the columns of a table. */
  public static final List<String> KEYS =
      List.of(
          "id", "kind", "of", "now", "orphan", "undone", "action", "edits", "by", "when", "why",
          "article", "exact", "begin", "end");

  private CorrectionJson() {}

  /**
   * A correction.
   *
   * @param holds whether it was not taken back
   */
  public static ObjectNode record(Correction correction, boolean holds) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "correction").put("id", correction.id());
    node.put("kind", correction.kind()).put("of", correction.record());
    if (correction.target() == null) {
      node.put("orphan", true);
    } else if (!correction.target().equals(correction.record())) {
      node.put("now", correction.target());
    }
    node.setAll(judgement(correction));
    if (!holds && correction.action() != Correction.Action.UNDO) {
      node.put("undone", true);
    }
    node.put("article", correction.anchor().article());
    node.put("exact", correction.anchor().exact());
    node.put("begin", correction.anchor().begin()).put("end", correction.anchor().end());
    return node;
  }

  /** Who said what, when, why. */
  public static ObjectNode judgement(Correction correction) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("action", correction.action().name().toLowerCase(Locale.ROOT));
    if (correction.edits() != null) {
      node.set("edits", correction.edits());
    }
    node.put("by", correction.who()).put("when", correction.when());
    if (correction.why() != null) {
      node.put("why", correction.why());
    }
    return node;
  }

  /** A correction in a line for a person. */
  public static String line(ObjectNode correction) {
    StringBuilder line = new StringBuilder();
    for (String key : new String[] {"when", "by", "action", "of"}) {
      line.append(correction.path(key).asText()).append("  ");
    }
    for (String state : new String[] {"orphan", "undone"}) {
      if (correction.has(state)) {
        line.append('(').append(state).append(")  ");
      }
    }
    if (correction.has("edits") && !correction.path("action").asText().equals("add")) {
      line.append(correction.path("edits")).append("  ");
    }
    line.append('“').append(correction.path("exact").asText()).append('”');
    if (correction.has("why")) {
      line.append("  ").append(correction.path("why").asText());
    }
    return line.toString();
  }
}
