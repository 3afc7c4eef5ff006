package org.chancery.engine.extraction.event;

import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * Whom behind a noun an act is done to, where the noun is no actor itself.
 *
 * @param places whether who is at a place is whom the act befalls
 * @param judging the act's type where it judges deeds, or helps or hinders them; who suffers the
 *     deed is then not whom it is done to ({@link Victims})
 */
record Reach(boolean places, @Nullable PloverType judging) {

  /** For what is no event. */
  static final Reach PLAIN = new Reach(false, null);

  /** Whoever is there, or has to do with it. */
  static final Reach ANYBODY = new Reach(true, null);

  static Reach of(@Nullable PloverType type) {
    return type == null ? PLAIN : new Reach(places(type), judges(type) ? type : null);
  }

  private static boolean places(PloverType type) {
    return switch (type) {
      case ASSAULT, COERCE, AID, MOBILIZE, RETREAT, CONCEDE, SANCTION, PROTEST -> true;
      default -> false;
    };
  }

  private static boolean judges(PloverType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID, REQUEST, ACCUSE, REJECT, PROTEST -> true;
      default -> false;
    };
  }
}
