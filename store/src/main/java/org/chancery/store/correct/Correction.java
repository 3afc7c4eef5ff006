package org.chancery.store.correct;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a record.
 *
 * @param number rises with each
 * @param kind {@code event}, {@code statement}, {@code position}
 * @param record the id that the record had then
 * @param edits of an edit, the keys that it sets, with null for what it takes away; of an addition
 *     the whole record
 * @param who as they named themselves
 * @param made when, in UTC
 * @param anchor where the record stands
 * @param target the id that the record has now; absent where none is found
 */
public record Correction(
    String id,
    long number,
    String kind,
    String record,
    Action action,
    @Nullable ObjectNode edits,
    String who,
    LocalDateTime made,
    @Nullable String why,
    Anchor anchor,
    @Nullable String target) {

  /** What is said. */
  public enum Action {
    CONFIRM,
    REJECT,
    EDIT,
    ADD,
    /** Takes back the same person's last word on the record. */
    UNDO
  }

  /** When it was made, always with its seconds: ISO 8601 in UTC, as records write it. */
  String when() {
    return made.toInstant(ZoneOffset.UTC).toString();
  }

  /** The record that it is about, by the id of now where it has one. */
  String about() {
    return target == null ? record : target;
  }
}
