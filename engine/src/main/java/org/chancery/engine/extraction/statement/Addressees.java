package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.statement.SourceWords.Kind;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/** To whom something is said. Stateless. */
final class Addressees {

  private Addressees() {}

  static List<CodedActor> of(Draft draft, SourceActors actors, SourceWords words) {
    ParsedSentence s = draft.sentence();
    List<CodedActor> found = new ArrayList<>(1);
    for (Token child : s.children(draft.cue())) {
      boolean object = child.relation().equals("dobj") || child.relation().equals("dative");
      Token person = null;
      if (object && ReportedClause.addresses(draft.cue()) && child.isNoun()
          || object && child.tag().equals("PRP") && !child.lemma().equals("it")) {
        person = child;
      } else if (child.lemma().equals("to") && !object) {
        Token to = s.child(child, "pobj").orElse(null);
        boolean hears =
            to != null
                && (to.tag().equals("PRP")
                    || words.is(Kind.ADDRESSEE, to.lemma())
                    || actors.known(s, to) != null);
        person = hears ? to : null;
      }
      if (person != null && !isContent(draft, person) && person != draft.source()) {
        found.addAll(actors.at(s, person, NounPhrase.span(s, person)));
      }
    }
    return found;
  }

  private static boolean isContent(Draft draft, Token token) {
    for (Span span : draft.content()) {
      if (span.overlaps(token.span())) {
        return true;
      }
    }
    return false;
  }
}
