package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.text.Span;

/**
 * Leaves out what is said within what is said: the words of a quotation and of a report are their
 * source's, and the attitudes that they word are part of them. Kept is speech that a report
 * reports. Stateless.
 */
final class Nesting {

  private Nesting() {}

  static List<Draft> outermost(List<Draft> drafts, Quotations quotations) {
    List<Draft> kept = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (quotations.at(draft.cueSpan().begin()).isEmpty() && !isWithinAnother(draft, drafts)) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean isWithinAnother(Draft draft, List<Draft> drafts) {
    if (draft.pattern() == Pattern.PHRASE) {
      return false;
    }
    for (Draft other : drafts) {
      if (other != draft && holds(other, draft.cueSpan()) && !relays(other, draft)) {
        return true;
      }
    }
    return false;
  }

  private static boolean relays(Draft outer, Draft inner) {
    if (inner.pattern() != Pattern.CLAUSE || inner.attitude() != Attitude.ASSERTION) {
      return false;
    }
    return outer.pattern() == Pattern.PHRASE
        || outer.pattern() == Pattern.CLAUSE
            && outer.attitude() == Attitude.ASSERTION
            && inner.sentence() == outer.sentence()
            && inner.cue().head() == outer.cue().index()
            && inner.cue().relation().equals("ccomp")
            && names(inner);
  }

  /** A pronoun there is most often the outer speaker again. */
  private static boolean names(Draft inner) {
    return inner.source() != null && inner.source().isNoun();
  }

  private static boolean holds(Draft outer, Span cue) {
    for (Span span : outer.content()) {
      if (span.contains(cue.begin())) {
        return true;
      }
    }
    return false;
  }
}
