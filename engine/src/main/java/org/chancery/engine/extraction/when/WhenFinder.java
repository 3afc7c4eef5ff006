package org.chancery.engine.extraction.when;

import java.util.Optional;
import org.chancery.engine.article.When;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Tells the date of what a word of one article says. Made for one article. */
public interface WhenFinder {

  /**
   * The date of the act or speech that {@code predicate} words: from the date words that hang on
   * it, else from what the article says around it, else from the publication date. Empty where
   * neither is known.
   */
  Optional<When> of(ParsedSentence sentence, Token predicate);
}
