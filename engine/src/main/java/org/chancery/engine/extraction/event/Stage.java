package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** What has become of an event on the way up the sentence. Confined to one walk. */
final class Stage {

  private final Stages stages;
  private final List<Token> words = new ArrayList<>();
  private final List<StageEffect> effects = new ArrayList<>();
  private @Nullable PloverType type;
  private @Nullable CameoCode code;
  private @Nullable String mode;
  private List<String> contexts;
  private Factuality factuality = Factuality.FACT;
  private boolean changed;

  Stage(Stages stages, LexiconEntry entry, PloverType type) {
    this.stages = stages;
    this.type = type;
    this.code = entry.code();
    this.mode = entry.mode();
    this.contexts = entry.contexts();
  }

  /** For an event whose type holds whatever its stage is. */
  Stage(Stages stages) {
    this.stages = stages;
    this.contexts = List.of();
  }

  /** Whether the word that was applied last only says that there is such an event. */
  boolean isReported() {
    return !effects.isEmpty() && effects.get(effects.size() - 1) == StageEffect.SAID;
  }

  /** Whether it is told as usual, not as something that came about. */
  boolean isHabit() {
    return effects.contains(StageEffect.HABIT);
  }

  /** Applies what {@code word} says of the event. */
  void apply(StageEffect said, Token word) {
    // who tried to kill has attacked
    StageEffect effect =
        said == StageEffect.ATTEMPT && isOf(PloverType.ASSAULT) ? StageEffect.PLAIN : said;
    // "promised that it would": the promise has been made
    boolean pledged =
        (effect == StageEffect.PROMISE || effect == StageEffect.THREAT)
            && effects.equals(List.of(StageEffect.FUTURE));
    if (pledged) {
      factuality = Factuality.FACT;
    }
    effects.add(effect);
    if (effect != StageEffect.SAID) {
      words.add(word);
    }
    // What is asked for stays what it is; the asking is an event of its own.
    Optional<Stages.Outcome> outcome =
        effect == StageEffect.REQUEST || type == null
            ? Optional.empty()
            : stages.outcome(effect, type);
    if (outcome.isPresent()) {
      Stages.Outcome to = outcome.get();
      type = to.type();
      code = to.code();
      mode = to.mode();
      contexts = contexts.isEmpty() ? to.code().contexts() : contexts;
      changed = true;
      if (!effect.alwaysMarks()) {
        // "abandoned its efforts to mediate": that has happened
        factuality = effect.isOver() && isOpen() ? Factuality.FACT : factuality;
        return;
      }
    }
    Factuality otherwise = effect.otherwise();
    if (otherwise != null && !pledged && stronger(otherwise)) {
      factuality = otherwise;
    }
  }

  private boolean isOpen() {
    return factuality == Factuality.PLANNED || factuality == Factuality.POSSIBLE;
  }

  /** Applies the refusal that a promise becomes where it, or what is promised, is denied. */
  void refuse(Token word) {
    if (isDenied()) {
      factuality = Factuality.FACT;
    }
    apply(StageEffect.REFUSAL, word);
  }

  /** Names a word that the event rests on beside those that were applied. */
  void restsOn(Token word) {
    words.add(word);
  }

  /** Denial and request outrank possibility, which outranks a plan. */
  private boolean stronger(Factuality next) {
    return rank(next) >= rank(factuality);
  }

  private static int rank(Factuality factuality) {
    return switch (factuality) {
      case FACT -> 0;
      case PLANNED -> 1;
      case POSSIBLE -> 2;
      case REQUESTED -> 3;
      case DENIED -> 4;
    };
  }

  /** Whether an effect would make another type of it. */
  boolean isChangedBy(StageEffect effect) {
    return type != null && stages.outcome(effect, type).isPresent();
  }

  /** Whether the event has become, or has been, of a type. */
  boolean isOf(PloverType other) {
    return type == other;
  }

  /** What the event has become; only for one that began with a type. */
  PloverType type() {
    return Objects.requireNonNull(type);
  }

  @Nullable CameoCode code() {
    return code;
  }

  @Nullable String mode() {
    return mode;
  }

  List<String> contexts() {
    return contexts;
  }

  Factuality factuality() {
    return factuality;
  }

  /** Whether the event became another than its entry words. */
  boolean changed() {
    return changed;
  }

  /** Whether the last thing said of the event is that it is not. */
  boolean isDenied() {
    return !effects.isEmpty() && effects.get(effects.size() - 1) == StageEffect.DENIAL;
  }

  /** The effects of the stage words, innermost first. */
  List<StageEffect> effects() {
    return effects;
  }

  /** The stage words that the event rests on, innermost first. */
  List<Token> words() {
    return words;
  }
}
