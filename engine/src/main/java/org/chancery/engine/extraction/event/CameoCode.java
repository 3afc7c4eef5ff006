package org.chancery.engine.extraction.event;

import java.util.List;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO code with what it means in PLOVER.
 *
 * @param code two to four digits
 * @param intensity Goldstein's scale, -10 to 10
 */
record CameoCode(
    String code, PloverType type, @Nullable String mode, List<String> contexts, double intensity) {
  CameoCode {
    contexts = List.copyOf(contexts);
  }
}
