package org.chancery.formats.exchange.codes;

import java.util.List;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO code of an event and what it is in PLOVER.
 *
 * @param code three or four digits
 * @param meaning CAMEO's words for it
 */
public record CameoEvent(
    String code, PloverType type, @Nullable String mode, List<String> contexts, String meaning) {

  public CameoEvent {
    contexts = List.copyOf(contexts);
  }
}
