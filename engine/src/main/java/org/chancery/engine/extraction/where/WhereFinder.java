package org.chancery.engine.extraction.where;

import java.util.Optional;
import org.chancery.engine.extraction.Where;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Tells the place of what a word of one article says. Made for one article. */
public interface WhereFinder {

  /**
   * Where the act that {@code predicate} words took place, not where its actors are from; empty
   * where not said.
   */
  Optional<Where> of(ParsedSentence sentence, Token predicate);
}
