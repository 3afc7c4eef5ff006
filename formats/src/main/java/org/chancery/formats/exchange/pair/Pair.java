package org.chancery.formats.exchange.pair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor and a recipient of an event, as one row of an event format.
 *
 * @param actor null where the event has none
 * @param recipient likewise
 */
public record Pair(@Nullable JsonNode actor, @Nullable JsonNode recipient) {

  /** All pairs of an event in a fixed order; of a symmetric one each ordered pair of its sides. */
  public static List<Pair> of(ObjectNode event) {
    List<JsonNode> actors = list(event, "actors");
    List<JsonNode> recipients = list(event, "recipients");
    if (event.path("symmetric").asBoolean() && actors.size() + recipients.size() > 1) {
      List<JsonNode> sides = new ArrayList<>(actors);
      sides.addAll(recipients);
      return ordered(sides);
    }
    List<Pair> pairs = new ArrayList<>();
    if (recipients.isEmpty()) {
      actors.forEach(actor -> pairs.add(new Pair(actor, null)));
    } else if (actors.isEmpty()) {
      recipients.forEach(recipient -> pairs.add(new Pair(null, recipient)));
    }
    for (JsonNode actor : actors) {
      recipients.forEach(recipient -> pairs.add(new Pair(actor, recipient)));
    }
    return pairs;
  }

  private static List<Pair> ordered(List<JsonNode> sides) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      for (int j = 0; j < sides.size(); j++) {
        if (i != j) {
          pairs.add(new Pair(sides.get(i), sides.get(j)));
        }
      }
    }
    return pairs;
  }

  private static List<JsonNode> list(ObjectNode event, String key) {
    List<JsonNode> list = new ArrayList<>();
    event.path(key).forEach(list::add);
    return list;
  }
}
