package org.chancery.engine.extraction.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * What hangs on an event's verb or noun itself and says whether it came about: modal verbs, "if",
 * "allegedly", "no longer", "nobody", "any". Confined to one sentence.
 */
final class Hedges {

  private static final Set<String> TAKING_PART = Set.of("dobj", "nsubj", "nsubjpass");
  private static final Set<String> NOBODY = Set.of("nothing", "nobody", "none");
  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> ALL =
      Set.of("all", "every", "everyone", "everybody", "everything");

  private final ParsedSentence sentence;
  private final ModalVerbs modals;
  private final Stages stages;

  Hedges(ParsedSentence sentence, ModalVerbs modals, Stages stages) {
    this.sentence = sentence;
    this.modals = modals;
    this.stages = stages;
  }

  /** Applies all that hangs on a word. */
  void apply(Token word, Stage stage) {
    if (word.isVerb()) {
      verb(word, stage);
    } else {
      noun(word, stage);
    }
  }

  private void noun(Token noun, Stage stage) {
    for (Token child : sentence.children(noun)) {
      if (child.relation().equals("det") && child.lemma().equals("no")) {
        stage.apply(StageEffect.DENIAL, child);
      } else if (child.relation().equals("det") && child.lemma().equals("any")) {
        stage.apply(StageEffect.POSSIBLE, child);
      } else if (child.relation().equals("nmod") || child.relation().equals("amod")) {
        String word = child.form().toLowerCase(Locale.ROOT);
        stages.effect("a " + word + " N").ifPresent(e -> stage.apply(e, child));
      }
    }
  }

  private void verb(Token verb, Stage stage) {
    modals.apply(verb, verb, stage);
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("mark") && IF.contains(child.lemma())) {
        stage.apply(StageEffect.POSSIBLE, child);
      } else if (child.relation().equals("preconj") && NO.contains(child.lemma())) {
        stage.apply(StageEffect.DENIAL, child);
      } else if (child.relation().equals("advmod")) {
        adverb(child, verb, stage);
      } else if (TAKING_PART.contains(child.relation())) {
        nobody(child).ifPresent(no -> stage.apply(StageEffect.DENIAL, no));
      }
    }
  }

  /** "allegedly bombed", "no longer supports"; "will probably meet" is still a plan. */
  private void adverb(Token adverb, Token verb, Stage stage) {
    String word = adverb.form().toLowerCase(Locale.ROOT);
    Optional<Token> not = sentence.child(adverb, "neg");
    String key = not.isPresent() ? "no+" + word : word;
    stages
        .effect(key + " V")
        .filter(e -> e != StageEffect.POSSIBLE || !hasModal(verb))
        .filter(e -> e != StageEffect.HABIT || isPresent(verb))
        .filter(e -> e != StageEffect.DENIAL || adverb.index() == verb.index() - 1)
        .ifPresent(
            e -> {
              stage.apply(e, adverb);
              not.ifPresent(stage::restsOn);
            });
  }

  private boolean hasModal(Token verb) {
    return sentence.children(verb).stream().anyMatch(c -> modals.effect(c, verb).isPresent());
  }

  /** "attacks", "is attacking"; not "has attacked". */
  private boolean isPresent(Token verb) {
    Optional<Token> auxiliary = sentence.child(verb, "aux", "auxpass");
    String tag = auxiliary.map(Token::tag).orElse(verb.tag());
    boolean perfect = auxiliary.filter(a -> a.lemma().equals("have")).isPresent();
    return !perfect && (tag.equals("VBZ") || tag.equals("VBP"));
  }

  /** "held no talks", "nobody was hurt", "not all states"; not "no fewer than ten". */
  private Optional<Token> nobody(Token noun) {
    if (NOBODY.contains(noun.lemma())) {
      return Optional.of(noun);
    }
    return Stream.concat(Stream.of(noun), sentence.children(noun).stream())
        .flatMap(word -> no(word).stream())
        .findFirst();
  }

  /** "no" itself, or "not" before "all". */
  private Optional<Token> no(Token word) {
    if (word.relation().equals("det") && NO.contains(word.lemma())) {
      int next = word.index() + 1;
      boolean counted = next < sentence.size() && sentence.token(next).tag().endsWith("R");
      return Optional.of(word).filter(w -> !counted);
    }
    return ALL.contains(word.lemma()) && word.index() > 0
        ? Optional.of(sentence.token(word.index() - 1)).filter(w -> w.lemma().equals("not"))
        : Optional.empty();
  }
}
