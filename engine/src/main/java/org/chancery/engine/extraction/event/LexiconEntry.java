package org.chancery.engine.extraction.event;

import java.util.List;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * A frame with the event that it words.
 *
 * @param pattern where the sides stand
 * @param type absent for a frame that words no event, and keeps others from being read there
 * @param code CAMEO code with what follows from it; absent where {@code type} is
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts
 * @param mutual whether the recipient does to the actor what the actor does: "met with Kestria"
 * @param examples sentences with their sides marked, which must be coded so
 * @param counterexamples sentences with their sides marked, in which this type must not be coded
 * @param place file and line
 */
record LexiconEntry(
    Pattern pattern,
    @Nullable PloverType type,
    @Nullable CameoCode code,
    @Nullable String mode,
    List<String> contexts,
    boolean mutual,
    List<String> examples,
    List<String> counterexamples,
    String place) {

  LexiconEntry {
    contexts = List.copyOf(contexts);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** The rule that a record names. */
  String rule() {
    return "event/" + (type == null ? "NONE" : type.name()) + "/" + pattern.source();
  }
}
