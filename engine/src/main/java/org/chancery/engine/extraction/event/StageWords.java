package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * What the words over an event say of it, by the lines of stage words. Confined to one sentence.
 */
final class StageWords {

  /** What a noun can say of the clause that it names: "a report that". */
  private static final Set<StageEffect> OF_REPORTS =
      Set.of(StageEffect.SAID, StageEffect.PLAIN, StageEffect.POSSIBLE);

  private static final Set<String> CLAUSES = Set.of("acl", "relcl");

  private final ParsedSentence sentence;
  private final GovernedForms forms;
  private final Stages stages;
  private final Set<String> outcomes;

  StageWords(ParsedSentence sentence, GovernedForms forms, Lexicon lexicon) {
    this.sentence = sentence;
    this.forms = forms;
    this.stages = lexicon.stages();
    this.outcomes = lexicon.classes().required("outcome");
  }

  /** "called off talks" is looked for as "call+off N" first. */
  Optional<StageEffect> effect(Token governor, Token at, String form) {
    Optional<StageEffect> effect =
        sentence
            .child(governor, "prt")
            .flatMap(p -> stages.effect(phrase(governor, p) + " " + form))
            .or(() -> form.equals("S") ? behind(governor) : Optional.empty())
            .or(() -> stages.effect(governor.lemma() + " " + form));
    if (form.equals("that") && at.relation().equals("acl")) {
      return effect.filter(OF_REPORTS::contains);
    }
    // Who demands never merely says so, whatever the form of the verb.
    boolean told =
        form.equals("that")
            && !governor.lemma().equals("demand")
            && effect.filter(StageEffect.REQUEST::equals).isPresent();
    return told && !wanted(at) ? Optional.of(StageEffect.SAID) : effect;
  }

  /** "ended without an agreement". */
  private Optional<StageEffect> behind(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.relation().equals("prep"))
        .filter(
            p -> sentence.child(p, "pobj").filter(o -> outcomes.contains(o.lemma())).isPresent())
        .flatMap(p -> stages.effect(verb.lemma() + "+" + p.lemma() + " S").stream())
        .findFirst();
  }

  /** "insisted that it leave" asks for what "insisted that it left" only says. */
  private boolean wanted(Token verb) {
    List<Token> children = sentence.children(verb);
    if (verb.tag().equals("VB") && children.stream().noneMatch(c -> c.tag().equals("MD"))) {
      return true;
    }
    for (Token child : children) {
      boolean auxiliary = child.relation().equals("aux") || child.relation().equals("auxpass");
      boolean bare = child.tag().equals("VB") && child.lemma().equals("be");
      if (auxiliary && (bare || ModalVerbs.DUTY.contains(child.lemma()))) {
        return true;
      }
    }
    return false;
  }

  /** What a copula says of a clause: "it is likely that", "the risk is that", "too weak to". */
  record Predicate(StageEffect effect, Token word, Token copula) {}

  /** What is said so; empty where the words are no stage words. */
  Optional<Predicate> predicate(Token clause, Token governor) {
    Token copula = governor.isVerb() ? governor : sentence.head(governor).orElse(governor);
    if (!copula.lemma().equals("be") || !clause.isVerb()) {
      return Optional.empty();
    }
    Optional<Token> said = sentence.child(copula, "acomp", "attr");
    Optional<Token> word = said.or(() -> sentence.child(copula, "nsubj").filter(Token::isNoun));
    if (word.isEmpty() || (governor != copula && governor != word.get())) {
      return Optional.empty();
    }
    Token at = word.get();
    boolean infinitive = forms.hasTo(clause);
    boolean told =
        clause.relation().equals("ccomp")
            || clause.relation().endsWith("subj")
            || (CLAUSES.contains(clause.relation()) && forms.isReported(clause));
    if (!infinitive && !told) {
      return Optional.empty();
    }
    boolean over =
        infinitive && sentence.children(at).stream().anyMatch(c -> c.form().equals("too"));
    return (over ? stages.effect("too DO") : effect(at, clause, infinitive ? "DO" : "that"))
        .map(effect -> new Predicate(effect, at, copula));
  }

  /** "call+off". */
  static String phrase(Token verb, Token particle) {
    return verb.lemma() + "+" + particle.lemma();
  }
}
