package org.chancery.engine.extraction.event;

import java.util.List;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** In which form a word stands under another, as the lines of stage words say it. Immutable. */
final class GovernedForms {

  private final ParsedSentence sentence;

  GovernedForms(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** How a word is governed, the closest description first. */
  List<String> of(Token at, Token governor) {
    if (at.isNoun() || at.tag().equals("CD")) {
      return switch (at.relation()) {
        case "dobj", "nsubjpass" -> List.of("N");
        case "nsubj" -> List.of("S");
        default -> List.of();
      };
    }
    if (governor.lemma().equals("be") && !isToBeDone(at, governor)) {
      return List.of();
    }
    boolean ing = at.tag().equals("VBG") || isPerfect(at);
    if (ing && isAside(at)) {
      return List.of();
    }
    if (at.relation().equals("acl") && isReported(at)) {
      return List.of("that", "R DO", "DO");
    }
    // "a deal brokered by Morvia": it is brokered
    if (at.relation().equals("acl") && at.tag().equals("VBN") && !ing) {
      return List.of();
    }
    return switch (at.relation()) {
      case "xcomp", "acl", "advcl", "oprd", "dep" ->
          ing ? List.of("DOING") : somebody(at, governor) ? List.of("R DO", "DO") : List.of("DO");
      case "ccomp" -> ing ? List.of("DOING") : List.of("that", "R DO", "DO");
      default -> List.of();
    };
  }

  /** "denied having sent them". */
  private boolean isPerfect(Token verb) {
    return verb.tag().equals("VBN")
        && sentence.children(verb).stream()
            .anyMatch(c -> c.relation().equals("aux") && c.tag().equals("VBG"));
  }

  /** "a report that it sent them"; parsed as if "that" were sent too, now and then. */
  boolean isReported(Token verb) {
    List<Token> children = sentence.children(verb);
    return children.stream()
        .filter(child -> child.lemma().equals("that"))
        .anyMatch(
            that ->
                that.relation().equals("mark")
                    || (that.relation().equals("dobj")
                        && children.stream().filter(c -> c.relation().equals("dobj")).count() > 1));
  }

  /** "stopped the flights, saying why": what stands behind a comma is not what was stopped. */
  private boolean isAside(Token participle) {
    return participle.relation().equals("advcl")
        && participle.index() > 0
        && sentence.token(participle.index() - 1).lemma().equals(",");
  }

  /** "is to visit"; "was the first to visit" has been done. */
  private boolean isToBeDone(Token verb, Token copula) {
    return verb.relation().equals("xcomp")
        && hasTo(verb)
        && sentence.child(copula, "acomp", "attr").isEmpty();
  }

  /** "to meet". */
  boolean hasTo(Token verb) {
    return sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO"));
  }

  /** Whether somebody else is to do it: "wants Kestria to leave", "was asked to leave". */
  private boolean somebody(Token at, Token governor) {
    return governor.isVerb()
        && (sentence.child(governor, "dobj", "dative").isPresent()
            || sentence.child(at, "nsubj").isPresent());
  }
}
