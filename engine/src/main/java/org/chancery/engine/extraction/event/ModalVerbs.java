package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** What modal verbs and "not" make of the act that they stand before. Confined to one sentence. */
final class ModalVerbs {

  static final Set<String> DUTY = Set.of("should", "must", "ought");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> UNABLE = Set.of("could", "can", "ca");

  /** "Should it attack", "had it attacked", "were it to attack" open a condition. */
  private static final Set<String> CONDITIONS = Set.of("should", "had", "were");

  private static final Set<String> OPENERS = Set.of("punct", "cc", "mark");

  private final Syntax syntax;
  private final ParsedSentence sentence;

  ModalVerbs(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /** Applies what stands before a verb to an event that it, or a word under it, words. */
  void apply(Token verb, Token event, Stage stage) {
    Optional<Token> condition = condition(verb);
    if (condition.isPresent()) {
      boolean not = condition.get().lemma().equals("have");
      stage.apply(not ? StageEffect.DENIAL : StageEffect.POSSIBLE, condition.get());
      return;
    }
    Optional<Token> not = negation(verb);
    for (Token child : sentence.children(verb)) {
      if (!child.relation().equals("aux") || child.index() > event.index()) {
        continue;
      }
      Optional<StageEffect> effect = effect(child, verb);
      if (effect.isPresent()) {
        boolean negated = not.isPresent() && verb == event;
        stage.apply(negated ? negated(child, verb, effect.get()) : effect.get(), child);
        if (negated) {
          stage.restsOn(not.get());
        }
        return;
      }
    }
    if (not.isPresent() && verb == event) {
      stage.apply(StageEffect.DENIAL, not.get());
    }
  }

  Optional<Token> negation(Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.relation().equals("neg") || c.lemma().equals("never"))
        .findFirst();
  }

  private StageEffect negated(Token auxiliary, Token verb, StageEffect effect) {
    if (isPerfect(auxiliary, verb)) {
      // "should not have gone": they went; "would not have gone": they did not
      return DUTY.contains(auxiliary.lemma()) ? effect.negated() : StageEffect.DENIAL;
    }
    return UNABLE.contains(auxiliary.lemma()) ? StageEffect.FAILURE : effect.negated();
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
    boolean perfect = isPerfect(auxiliary, verb);
    if (DUTY.contains(word)) {
      // "must have gone" is a guess, "should have gone" says that they did not
      return Optional.of(
          !perfect
              ? StageEffect.REQUEST
              : word.equals("must") ? StageEffect.POSSIBLE : StageEffect.DENIAL);
    }
    // "they'd bombed it" has "'d" for "had": only the base form tells.
    if (word.equals("would")) {
      if (perfect) {
        return Optional.of(StageEffect.DENIAL);
      }
      // Reported future ("said it would free them"); elsewhere it is conditional.
      Token first = syntax.first(verb);
      boolean reported = first.relation().equals("ccomp") || first.relation().equals("relcl");
      return Optional.of(reported ? StageEffect.FUTURE : StageEffect.POSSIBLE);
    }
    return Optional.empty();
  }

  private boolean isPerfect(Token auxiliary, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            c ->
                c.relation().equals("aux")
                    && c.index() > auxiliary.index()
                    && c.lemma().equals("have"));
  }

  /** The verb that opens a condition before its subject: "had Kestria known"; no question. */
  Optional<Token> condition(Token verb) {
    if (sentence.token(sentence.size() - 1).form().equals("?")) {
      return Optional.empty();
    }
    List<Token> children = sentence.children(verb);
    Optional<Token> subject =
        children.stream().filter(c -> c.relation().startsWith("nsubj")).findFirst();
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Token first =
        children.stream()
            .filter(c -> !OPENERS.contains(c.relation()) && c.index() < verb.index())
            .findFirst()
            .orElse(verb);
    boolean opens =
        CONDITIONS.contains(first.form().toLowerCase(Locale.ROOT))
            && (first == verb ? verb.lemma().equals("be") : first.relation().startsWith("aux"))
            && first.index() < subject.get().index();
    return opens ? Optional.of(first) : Optional.empty();
  }
}
