package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.pair.Fields;

/** Counts what no event format holds, or not whole. */
final class Unheld {

  private Unheld() {}

  /** What neither POLECAT nor ICEWS nor GDELT has a column for. */
  static void everywhere(ObjectNode event, LossCount losses) {
    String factuality = Fields.text(event, "factuality");
    if (!factuality.isEmpty() && !factuality.equals("fact")) {
      losses.add("factuality of events that are no fact: " + factuality);
    }
    keys(event, losses, "evidence", "sentence", "statement", "confidence");
    JsonNode when = event.path("when");
    if (!Fields.text(when, "start").equals(Fields.text(when, "end"))) {
      losses.add("end of when: a period is written as its first day");
    }
    if (event.path("symmetric").asBoolean()
        && event.path("actors").size() + event.path("recipients").size() < 2) {
      losses.add("symmetric of events with one side");
    }
  }

  /** Counts keys that an event has and the format has not. */
  static void keys(ObjectNode event, LossCount losses, String... keys) {
    for (String key : keys) {
      if (event.has(key)) {
        losses.add(key + " of events");
      }
    }
  }

  /** Counts keys of actors and recipients, once an event. */
  static void actorKeys(ObjectNode event, LossCount losses, String... keys) {
    for (String key : keys) {
      boolean any = false;
      for (String side : new String[] {"actors", "recipients"}) {
        for (JsonNode actor : event.path(side)) {
          any |= actor.has(key);
        }
      }
      if (any) {
        losses.add(key + " of actors");
      }
    }
  }
}
