package org.chancery.engine.extraction.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Token;

/** What a modal verb makes of the act that it stands before. Confined to one sentence. */
final class ModalVerbs {

  static final Set<String> DUTY = Set.of("should", "must", "ought");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");

  private final Syntax syntax;

  ModalVerbs(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The effect; empty where the auxiliary only makes a tense. */
  Optional<StageEffect> effect(Token auxiliary, Token verb) {
    String word = auxiliary.lemma();
    String form = auxiliary.form().toLowerCase(Locale.ROOT);
    if (FUTURE.contains(word) || FUTURE.contains(form)) {
      return Optional.of(StageEffect.FUTURE);
    }
    if (POSSIBLE.contains(word)) {
      return Optional.of(StageEffect.POSSIBLE);
    }
    if (DUTY.contains(word)) {
      return Optional.of(StageEffect.REQUEST);
    }
    // "they'd bombed it" has "'d" for "had": only the base form tells.
    if (word.equals("would")) {
      // Reported future ("said it would free them"); elsewhere it is conditional.
      Token first = syntax.first(verb);
      boolean reported = first.relation().equals("ccomp") || first.relation().equals("relcl");
      return Optional.of(reported ? StageEffect.FUTURE : StageEffect.POSSIBLE);
    }
    return Optional.empty();
  }
}
