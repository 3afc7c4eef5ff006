package org.chancery.engine.extraction.position;

import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** In which frame of its head a word stands, as the lexicon names them. One for each sentence. */
final class Frames {

  private final ParsedSentence s;

  Frames(ParsedSentence sentence) {
    this.s = sentence;
  }

  @Nullable String frame(Token at, Token head, String relation) {
    return switch (relation) {
      case "dobj", "nsubjpass", "dative" -> "obj";
      case "attr", "oprd", "acomp" -> "attr";
      case "nsubj", "csubj", "csubjpass" -> "subj";
      case "compound", "nmod", "amod", "poss" -> head.isNoun() ? "of" : null;
      case "relcl" -> Syntax.isInfinitive(s, at) ? "to-do" : null;
      case "xcomp", "ccomp", "advcl", "acl" -> clauseFrame(at, head, relation);
      default -> null;
    };
  }

  /** "no question of Lesk coming back": who does it stands between the noun and its verb. */
  private boolean isOfSomebody(Token verb, Token noun) {
    return s.children(noun).stream()
        .anyMatch(
            c ->
                c.lemma().equals("of")
                    && c.index() == noun.index() + 1
                    && s.child(c, "pobj").filter(o -> o.index() == verb.index() - 1).isPresent());
  }

  /** Whether a relative clause's own subject is its noun: "a law that grants an amnesty". */
  boolean isItsNoun(Token verb) {
    return s.child(verb, "nsubj").map(subject -> subject.tag().startsWith("W")).orElse(false);
  }

  private @Nullable String clauseFrame(Token at, Token head, String relation) {
    String mark = Syntax.mark(s, at);
    if (mark.equals("whether") || mark.equals("if") && relation.equals("ccomp")) {
      return "whether";
    }
    if (Syntax.isInfinitive(s, at)) {
      Token object = s.child(head, "dobj").orElse(null);
      boolean own = s.child(at, "nsubj", "nsubjpass").isPresent();
      boolean other = object != null && object.index() < at.index() && head.isVerb();
      return own || other ? "obj-to-do" : "to-do";
    }
    if (relation.equals("acl") && at.tag().equals("VBG") && isOfSomebody(at, head)) {
      return "of";
    }
    if (relation.equals("advcl") || relation.equals("acl")) {
      return null;
    }
    if (relation.equals("xcomp") || relation.equals("ccomp") && !Syntax.isFinite(s, at)) {
      return at.tag().equals("VBG")
          ? "doing"
          : s.child(at, "nsubj", "nsubjpass").isPresent() && mark.isEmpty() ? "obj-to-do" : "that";
    }
    return "that";
  }
}
