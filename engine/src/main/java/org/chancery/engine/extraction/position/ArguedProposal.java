package org.chancery.engine.extraction.position;

import java.util.Set;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.text.Span;

/**
 * A side that somebody takes on something that no issue in use covers.
 *
 * @param wording what the side is taken on, in the article's own words
 * @param concepts what the wording is about: stems of its words, names as they stand
 * @param direction -1 where the words end or lessen what they are about, else +1
 * @param supports whether the side is for it
 * @param evidence the words that take the side with what it is taken on
 */
public record ArguedProposal(
    String wording,
    Set<String> concepts,
    int direction,
    CodedActor holder,
    boolean supports,
    Span evidence) {
  public ArguedProposal {
    concepts = Set.copyOf(concepts);
  }
}
