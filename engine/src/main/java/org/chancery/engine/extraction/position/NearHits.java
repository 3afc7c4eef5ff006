package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** The words of one article that name an issue's things in other words. Confined to the article. */
final class NearHits {

  private final Nearness nearness;
  private final ConceptLexicon concepts;
  private final Set<String> wanted;

  /**
   * @param wanted the concepts of the issues that the article may be about
   */
  NearHits(Nearness nearness, ConceptLexicon concepts, Set<String> wanted) {
    this.nearness = nearness;
    this.concepts = concepts;
    this.wanted = wanted;
  }

  /** What the words of a sentence name that its exact hits don't. */
  List<ConceptHit> in(ParsedSentence sentence, List<String> lemmas, List<ConceptHit> exact) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<Integer> taken = new HashSet<>();
    for (ConceptHit hit : exact) {
      if (concepts.isInLexicon(hit.concept()) || wanted.contains(hit.concept())) {
        taken.add(hit.index());
      }
    }
    List<ConceptHit> near = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String lemma = lemmas.get(token.index());
      if (isOpen(token) && !taken.contains(token.index()) && concepts.isContent(lemma)) {
        for (ConceptHit hit : nearness.hits(lemma)) {
          if (wanted.contains(hit.concept())) {
            near.add(hit.at(token.index()));
          }
        }
      }
    }
    return near;
  }

  /** Whether a word is near enough to one of these concepts to stand for it where it is missing. */
  boolean isAkin(String lemma, Set<String> concepts) {
    return nearness.isNear(lemma, concepts, Nearness.AKIN);
  }

  /** Names are not like other names. */
  private static boolean isOpen(Token token) {
    return token.isNoun() && !token.isProperNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("VBG");
  }
}
