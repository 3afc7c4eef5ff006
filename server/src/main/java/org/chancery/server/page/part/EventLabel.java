package org.chancery.server.page.part;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What kind of event it is.
 *
 * @param name the type's name as people read it: {@code Consult}
 * @param quad absent where the record has none
 */
public record EventLabel(String name, @Nullable Quad quad) {

  /** As it stands behind who does it: {@code Velmaria: reject}. */
  public String deed() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Of an event's record. */
  public static EventLabel of(JsonNode event) {
    return of(event.path("type").asText(), event.path("quad").asInt());
  }

  /**
   * @param type as records have it: {@code CONSULT}
   * @param quad from 1 to 4; any other number for none
   */
  public static EventLabel of(String type, int quad) {
    String name =
        type.isEmpty()
            ? "Event"
            : type.substring(0, 1).toUpperCase(Locale.ROOT)
                + type.substring(1).toLowerCase(Locale.ROOT);
    return new EventLabel(name, Quad.of(quad).orElse(null));
  }
}
