package org.chancery.engine.extraction.event;

import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;

/** Which sides an event must have to be one. */
final class Sides {

  private Sides() {}

  /**
   * Whether a verb with these sides words an event of the type.
   *
   * @param passive whether the sentence may leave out who did it
   * @param toSomebody whether the frame says to whom
   */
  static boolean enough(
      PloverType type,
      List<ActorMention> actors,
      List<ActorMention> recipients,
      boolean passive,
      boolean toSomebody) {
    if (actors.isEmpty()) {
      return !recipients.isEmpty() && passive && leavesOutActor(type);
    }
    // What is done to no actor is figurative more often than not: "attacked loopholes".
    return !recipients.isEmpty() || !toSomebody || !isMaterial(type);
  }

  private static boolean leavesOutActor(PloverType type) {
    return switch (type) {
      case ASSAULT, COERCE, RETREAT, CONCEDE, ACCUSE, SANCTION -> true;
      default -> false;
    };
  }

  private static boolean isMaterial(PloverType type) {
    return switch (type) {
      case ASSAULT, COERCE, AID, MOBILIZE, SANCTION, COOPERATE, CONSULT -> true;
      default -> false;
    };
  }
}
