package org.chancery.engine.extraction.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/** The stage words and what they make of each type of event. Immutable. */
final class Stages {

  /**
   * What an event becomes.
   *
   * @param mode of the new event; absent where it has none
   */
  record Outcome(PloverType type, CameoCode code, @Nullable String mode) {}

  /**
   * A line of stage words with the example that shows it.
   *
   * @param keys words, each with the form of what it governs, as {@link StageWalk} asks for them
   * @param expected type that the example must have
   * @param example sentence with its sides marked
   * @param place file and line
   */
  record Word(
      List<String> keys, StageEffect effect, String expected, String example, String place) {
    Word {
      keys = List.copyOf(keys);
    }
  }

  private final Map<String, StageEffect> effects;
  private final Map<StageEffect, Map<PloverType, Outcome>> outcomes;
  private final List<Word> words;

  Stages(
      Map<String, StageEffect> effects,
      Map<StageEffect, Map<PloverType, Outcome>> outcomes,
      List<Word> words) {
    this.effects = Map.copyOf(effects);
    this.outcomes = new EnumMap<>(StageEffect.class);
    outcomes.forEach((effect, map) -> this.outcomes.put(effect, Map.copyOf(map)));
    this.words = List.copyOf(words);
  }

  Optional<StageEffect> effect(String key) {
    return Optional.ofNullable(effects.get(key));
  }

  Optional<Outcome> outcome(StageEffect effect, PloverType type) {
    return Optional.ofNullable(outcomes.getOrDefault(effect, Map.of()).get(type));
  }

  /** The words that govern: "refuse" of "refuse to DO". */
  Set<String> lemmas() {
    return effects.keySet().stream()
        .map(key -> key.substring(0, key.indexOf(' ')))
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Word> words() {
    return words;
  }
}
