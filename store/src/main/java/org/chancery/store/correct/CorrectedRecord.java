package org.chancery.store.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.correct.Correction.Action;
import org.jspecify.annotations.Nullable;

/** Applies what was said of a record to it. Stateless. */
final class CorrectedRecord {

  private CorrectedRecord() {}

  /**
   * The record as it is with corrections; empty where it is rejected, or nobody adds it any more.
   *
   * @param coded as the program made it; absent for one that was added
   * @param corrections that hold, in the order they were made; the last word counts
   */
  static Optional<ObjectNode> of(@Nullable ObjectNode coded, List<Correction> corrections) {
    ObjectNode record = coded == null ? null : coded.deepCopy();
    Correction verdict = null;
    for (Correction correction : corrections) {
      ObjectNode edits = correction.edits();
      if (correction.action() == Action.ADD && edits != null) {
        record = edits.deepCopy();
      } else if (correction.action() == Action.EDIT && record != null && edits != null) {
        apply(record, edits);
      }
      if (correction.action() == Action.CONFIRM && record != null) {
        record.set("confirmed", word(record, correction));
      } else if (correction.action() != Action.REJECT && record != null) {
        record.set("corrected", word(record, correction));
      }
      verdict = correction;
    }
    boolean rejected = verdict != null && verdict.action() == Action.REJECT;
    return rejected ? Optional.empty() : Optional.ofNullable(record);
  }

  private static void apply(ObjectNode record, ObjectNode edits) {
    for (Map.Entry<String, JsonNode> edit : edits.properties()) {
      if (edit.getValue().isNull()) {
        record.remove(edit.getKey());
      } else {
        record.set(edit.getKey(), edit.getValue().deepCopy());
      }
    }
  }

  private static ObjectNode word(ObjectNode record, Correction correction) {
    ObjectNode word = record.objectNode();
    word.put("by", correction.who()).put("when", correction.when());
    if (correction.why() != null) {
      word.put("why", correction.why());
    }
    if (correction.action() == Action.ADD) {
      word.put("added", true);
    }
    return word;
  }
}
