package org.chancery.engine.extraction.position;

import java.util.List;
import java.util.Set;

/**
 * One wording of an issue's proposal, taken apart.
 *
 * @param concepts what it is about; never empty
 * @param participants who it is about
 * @param changes base forms of the words that say what should become of it
 * @param direction -1 where it wants something to end or not to be; else +1
 */
record Phrasing(
    Set<String> concepts, List<Participant> participants, Set<String> changes, int direction) {

  /** Words for what was before and should be once more. */
  private static final Set<String> AGAIN =
      Set.of(
          "revive",
          "revival",
          "return",
          "restore",
          "restoration",
          "rejoin",
          "resume",
          "resumption",
          "reopen",
          "reopening",
          "come");

  Phrasing {
    concepts = Set.copyOf(concepts);
    participants = List.copyOf(participants);
    changes = Set.copyOf(changes);
  }

  /**
   * Whether it wants a thing to end or to be once more, which who only speaks of the thing need not
   * mean.
   */
  boolean isTurn() {
    return direction < 0 || !changes.isEmpty() && AGAIN.containsAll(changes);
  }
}
