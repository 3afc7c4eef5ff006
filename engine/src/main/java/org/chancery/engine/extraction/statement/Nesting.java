package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.sentence.Token;

/**
 * Leaves out what is said within what is said: the words of a quotation and of a report are their
 * source's, and the attitudes that they word are part of them. Kept is speech that a report
 * reports. Stateless.
 */
final class Nesting {

  private static final Set<Pattern> SPEECH =
      EnumSet.of(Pattern.CLAUSE, Pattern.QUOTATION, Pattern.COLON);

  private Nesting() {}

  static List<Draft> outermost(List<Draft> drafts, Quotations quotations, SentencePlaces places) {
    OuterDrafts outer = new OuterDrafts(drafts, places);
    List<Draft> kept = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (draft.pattern() == Pattern.CREDIT
          || quotations.at(draft.cueSpan().begin()).isEmpty()
              && (draft.pattern() == Pattern.PHRASE
                  || isSpoken(draft, quotations)
                  || outer.around(draft).stream().allMatch(other -> relays(other, draft)))) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /** All that is said stands in quotation marks of its own: nobody else says it. */
  private static boolean isSpoken(Draft draft, Quotations quotations) {
    return draft.attitude() == Attitude.ASSERTION
        && draft.source() != null
        && (!draft.cue().tag().equals("VBG") || hasSubject(draft))
        && !draft.source().tag().startsWith("W")
        && (SPEECH.contains(draft.pattern()) || namesWhat(draft))
        && draft.content().stream()
            .allMatch(
                span ->
                    quotations
                        .at(span.begin())
                        .filter(quotation -> quotation.span().contains(span))
                        .isPresent());
  }

  /** "what Dorn called 'a last offer'": the words are Dorn's, whoever reports them. */
  private static boolean namesWhat(Draft draft) {
    Token object = draft.sentence().child(draft.cue(), "dobj").orElse(null);
    return draft.pattern() == Pattern.OBJECT
        && object != null
        && object.tag().equals("WP")
        && object.index() < draft.cue().index();
  }

  /** "with Dorn yelling, 'Out!'": who speaks is not the one who reports. */
  private static boolean hasSubject(Draft draft) {
    return draft.sentence().child(draft.cue(), "nsubj").isPresent();
  }

  private static boolean relays(Draft outer, Draft inner) {
    if (inner.pattern() != Pattern.CLAUSE || inner.attitude() != Attitude.ASSERTION) {
      return false;
    }
    return outer.pattern() == Pattern.PHRASE
        || inner.sentence() == outer.sentence()
            && Subjects.isQuotedBy(inner.sentence(), inner.cue(), outer.cue())
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
}
