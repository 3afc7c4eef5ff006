package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds what a verb is done to, where it stands and where the sentence leaves it out. */
final class VerbObjects {

  private final Syntax syntax;
  private final ParsedSentence sentence;

  VerbObjects(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /** The objects, the dative first; of a passive verb its surface subject first. */
  List<Token> of(Token verb) {
    List<Token> objects = new ArrayList<>();
    if (syntax.passive(verb)) {
      syntax.subject(verb).ifPresent(objects::add);
    }
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("dative")
          && !child.tag().equals("IN")
          && !child.tag().equals("TO")) {
        objects.add(child);
      }
    }
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("dobj") || child.relation().equals("attr")) {
        objects.add(Syntax.isRelative(child) ? syntax.antecedent(verb).orElse(child) : child);
      }
    }
    if (objects.isEmpty() && verb.relation().equals("relcl") && hasOwnSubject(verb)) {
      syntax.antecedent(verb).ifPresent(objects::add);
    }
    if (objects.isEmpty()) {
      smallClause(verb).ifPresent(objects::add);
    }
    if (objects.isEmpty()) {
      sharedObject(verb).ifPresent(objects::add);
    }
    return objects;
  }

  /** "held Kestria responsible", "wants Kestria to leave", "called Kestria a friend". */
  private Optional<Token> smallClause(Token verb) {
    for (Token child : sentence.children(verb)) {
      boolean finite =
          child.tag().equals("VBD")
              || child.tag().equals("VBZ")
              || sentence.child(child, "mark").isPresent();
      if (child.relation().equals("ccomp") && !finite) {
        Optional<Token> subject = sentence.child(child, "nsubj");
        if (subject.isPresent()) {
          return subject;
        }
      }
      if (child.relation().equals("oprd") && child.isNoun()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private boolean hasOwnSubject(Token verb) {
    return sentence.child(verb, "nsubj").filter(s -> !Syntax.isRelative(s)).isPresent();
  }

  /** "invaded and occupied Kestria": the object hangs on the last verb. */
  private Optional<Token> sharedObject(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("conj")
          && child.isVerb()
          && child.index() - verb.index() <= 3
          && sentence.child(child, "nsubj", "nsubjpass").isEmpty()) {
        Optional<Token> object = sentence.child(child, "dobj");
        return object.isPresent() ? object : sharedObject(child);
      }
    }
    return Optional.empty();
  }
}
