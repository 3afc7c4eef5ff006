package org.chancery.lab.event;

import java.util.List;
import java.util.Locale;
import org.chancery.engine.extraction.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * A short piece of invented news with the events that its writer coded.
 *
 * @param file name of the file without its ending
 * @param number as its file counts it
 * @param events none where nothing in it is an event
 */
record Passage(String file, int number, String text, List<Coded> events) {

  /** CONCEDE and RETREAT are one type to the codebook's earlier version, and to the coders. */
  static final String YIELD = "YIELD";

  Passage {
    events = List.copyOf(events);
  }

  /** Whether nobody who works on the program may see what it makes of this one. */
  boolean isHeldOut() {
    return number % 2 == 0;
  }

  /**
   * An event as coded.
   *
   * @param type PLOVER's name, or {@code YIELD} where the coder left open which of its two it is
   * @param cameo as far as the coder gave it
   * @param actors words of the passage, one entry each where several are joined
   * @param recipients likewise
   * @param word the one that tells it, where the coder gave it
   * @param sure false where a careful coder could leave it out or code otherwise
   */
  record Coded(
      String type,
      Factuality factuality,
      @Nullable String cameo,
      List<String> actors,
      List<String> recipients,
      @Nullable String word,
      boolean sure) {

    Coded {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }

    @Override
    public String toString() {
      return String.join(
          " ",
          type,
          factuality.name().toLowerCase(Locale.ROOT),
          actors.toString(),
          "->",
          recipients.toString(),
          sure ? "" : "~");
    }
  }
}
