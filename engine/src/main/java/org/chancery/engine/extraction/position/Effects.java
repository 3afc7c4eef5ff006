package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Which words of a sentence say that something comes, stays or ends. Made for one sentence. */
final class Effects {

  private final int[] directions;

  Effects(ConceptLexicon concepts, ParsedSentence sentence) {
    directions = new int[sentence.size()];
    List<String> lemmas = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      lemmas.add(token.lemma());
    }
    for (ConceptHit hit : concepts.hits(lemmas)) {
      if (hit.isEffect()) {
        directions[hit.index()] = hit.direction();
      }
    }
  }

  /** -1 where the word ends or lessens something, +1 where it brings it about, else 0. */
  int of(Token token) {
    return directions[token.index()];
  }
}
