package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds the words of a sentence under which a wording's other words stand. Stateless. */
final class Tops {

  private Tops() {}

  /**
   * The words at the top of a wording's words; words that only say what becomes of it come last.
   */
  static List<Token> of(
      ParsedSentence sentence,
      Set<String> concepts,
      List<ConceptHit> hits,
      Predicate<Token> isOfSomethingElse) {
    BitSet effects = new BitSet();
    BitSet things = new BitSet();
    for (ConceptHit hit : hits) {
      if (hit.isEffect()) {
        effects.set(hit.index());
      }
      boolean said = concepts.contains(hit.concept());
      if (said && !isOfSomethingElse.test(sentence.token(hit.index()))) {
        things.set(hit.index());
      }
    }
    BitSet firm = (BitSet) things.clone();
    firm.andNot(effects);
    List<Token> tops = new ArrayList<>();
    for (int i = things.nextSetBit(0); i >= 0; i = things.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      boolean under = false;
      for (int j = things.nextSetBit(0); j >= 0; j = things.nextSetBit(j + 1)) {
        Token other = sentence.token(j);
        if (i == j) {
          continue;
        }
        boolean otherCounts = firm.get(j) || !firm.get(i);
        under |= otherCounts && sentence.dominates(other, token);
        under |= !firm.get(i) && firm.get(j) && sentence.dominates(token, other);
      }
      if (!under) {
        tops.add(token);
      }
    }
    return tops;
  }
}
