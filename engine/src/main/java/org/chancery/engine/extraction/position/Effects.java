package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Which words of a sentence say that something comes, stays or ends. Made for one sentence. */
final class Effects {

  private final int[] onObject;
  private final int[] onSubject;
  private final boolean[] less;

  Effects(ConceptLexicon concepts, ParsedSentence sentence) {
    onObject = new int[sentence.size()];
    onSubject = new int[sentence.size()];
    less = new boolean[sentence.size()];
    List<String> lemmas = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      lemmas.add(token.lemma());
    }
    for (ConceptHit hit : concepts.hits(lemmas)) {
      int at = hit.index();
      Token token = sentence.token(at);
      boolean doing = token.isVerb() || token.isNoun();
      if (!doing && !hit.concept().equals(ConceptHit.LESS)) {
        continue;
      }
      switch (hit.concept()) {
        case ConceptHit.COURSE -> onSubject[at] = hit.direction();
        case ConceptHit.LESS ->
            less[at] = token.tag().equals("JJR") || token.lemma().endsWith("er");
        case ConceptHit.EFFECT -> onObject[at] = hit.direction();
        default -> {
          if (hit.act() && onObject[at] == 0) {
            onObject[at] = hit.direction();
          }
        }
      }
    }
  }

  /** -1 where the word ends or lessens its object, +1 where it brings it about, else 0. */
  int of(Token token) {
    return onObject[token.index()];
  }

  /** -1 where the word's subject ends or leaves, +1 where it stays or comes, else 0. */
  int onSubject(Token token) {
    return onSubject[token.index()];
  }

  /** Whether the word is a comparative that makes its noun less. */
  boolean lessens(Token token) {
    return less[token.index()];
  }
}
