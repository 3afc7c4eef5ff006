package org.chancery.engine.extraction.position;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Tells whether words name another thing in the place of one that a wording has: under a headline
 * on smoking in restaurants, music in restaurants is another matter. Stateless.
 */
final class Rivals {

  private static final Set<String> OBJECTS = Set.of("dobj", "nsubj", "nsubjpass");
  private static final Set<String> BEFORE = Set.of("compound", "nmod");
  private static final Set<String> OF = Set.of("of", "on", "for");

  private Rivals() {}

  /**
   * Whether a noun of the scope stands where the wording's missing thing would.
   *
   * @param hits all that the words of the sentence say
   * @param concepts what the wording is about
   * @param ofThingOnly only what qualifies a thing that is there: "the result of the summit"
   * @param akin whether a word is so near to one of some concepts that it may stand for it
   */
  static boolean any(
      ParsedSentence s,
      BitSet scope,
      List<ConceptHit> hits,
      Set<String> concepts,
      boolean ofThingOnly,
      BiPredicate<Token, Set<String>> akin) {
    Set<String> missing = new HashSet<>(concepts);
    hits.stream().filter(hit -> scope.get(hit.index())).forEach(h -> missing.remove(h.concept()));
    Set<Integer> own = new HashSet<>();
    Set<Integer> known = new HashSet<>();
    for (ConceptHit hit : hits) {
      if (concepts.contains(hit.concept())) {
        own.add(hit.index());
      } else if (hit.act()) {
        known.add(hit.index());
      }
    }
    for (ConceptHit hit : hits) {
      Token noun = s.token(hit.index());
      if (scope.get(hit.index())
          && !own.contains(hit.index())
          && !known.contains(hit.index())
          && (noun.isNoun() || noun.tag().equals("VBG"))
          && !noun.isProperNoun()
          && !akin.test(noun, missing)
          && own.stream()
              .filter(scope::get)
              .map(s::token)
              .anyMatch(
                  thing ->
                      qualifies(s, noun, thing) || !ofThingOnly && isInPlace(s, noun, thing))) {
        return true;
      }
    }
    return false;
  }

  private static boolean qualifies(ParsedSentence s, Token noun, Token thing) {
    return BEFORE.contains(noun.relation()) && noun.head() == thing.index()
        || hangsBy(s, noun, thing);
  }

  /** "the wages of judges": the noun behind "of". */
  private static boolean hangsBy(ParsedSentence s, Token noun, Token on) {
    Token preposition = noun.relation().equals("pobj") ? s.head(noun).orElse(null) : null;
    return preposition != null
        && preposition.head() == on.index()
        && OF.contains(preposition.lemma());
  }

  /** Whether something is done to the noun where the thing is: "music in the restaurants". */
  private static boolean isInPlace(ParsedSentence s, Token noun, Token thing) {
    Token place = thing.relation().equals("pobj") ? s.head(thing).orElse(null) : null;
    Token at = place == null ? null : s.head(place).orElse(null);
    if (at == null) {
      return false;
    }
    return at == noun
        || OBJECTS.contains(noun.relation()) && noun.head() == at.index()
        || hangsBy(s, noun, at);
  }
}
