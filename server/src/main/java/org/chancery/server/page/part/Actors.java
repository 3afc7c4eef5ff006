package org.chancery.server.page.part;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.formats.output.words.RecordWords;
import org.chancery.server.page.Address;

/** Makes labels of the actors in records. Stateless. */
public final class Actors {

  /** Stands for whoever is not told. */
  public static final String SOMEONE = "someone";

  private Actors() {}

  /** Who did it to whom: {@code A → B}, {@code someone → B} where it isn't told who acts. */
  public static String parties(JsonNode event) {
    String parties = RecordWords.parties(event);
    return event.path("actors").isEmpty() ? (SOMEONE + " " + parties).strip() : parties;
  }

  /** One actor: by full name where one is known, else as the article words it. */
  public static ActorLabel label(JsonNode actor) {
    String text = actor.path("text").asText();
    String name = actor.path("name").asText(text);
    String office = actor.path("office").asText();
    String country = actor.path("country").asText();
    boolean isCountry = actor.path("id").asText().startsWith("country:");
    String note = !office.isEmpty() ? office : isCountry ? "" : country;
    return new ActorLabel(name.isEmpty() ? SOMEONE : name, note, Address.actor(actor));
  }

  /**
   * Several, each once: one phrase may stand for several countries, which are then told together.
   */
  public static List<ActorLabel> labels(Iterable<JsonNode> actors) {
    Map<String, ActorLabel> labels = new LinkedHashMap<>();
    for (JsonNode actor : actors) {
      ActorLabel label = label(actor);
      labels.merge(label.name() + " " + label.address(), label, Actors::together);
    }
    return new ArrayList<>(labels.values());
  }

  private static ActorLabel together(ActorLabel one, ActorLabel other) {
    String note =
        one.note().isEmpty() || one.note().equals(other.note())
            ? one.note()
            : one.note() + ", " + other.note();
    return new ActorLabel(one.name(), note, one.address());
  }
}
