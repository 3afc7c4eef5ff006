package org.chancery.engine.extraction.position;

import java.util.HashSet;
import java.util.Set;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Tells whether a noun means what the article named in full before: "the accord" under a report on
 * a nuclear accord. One for each article.
 */
final class References {

  private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those", "its");
  private static final Set<String> UNKNOWN = Set.of("a", "an", "another");

  /** Adjectives that leave a thing the one it was. */
  private static final Set<String> SAME =
      Set.of("whole", "entire", "new", "final", "historic", "same", "planned", "proposed");

  private static final Set<String> CALLED = Set.of("word", "term", "label", "phrase", "expression");

  /** How many sentences at the beginning say what an article is about. */
  private static final int LEAD = 2;

  private final ParsedArticle article;
  private final ArticleConcepts concepts;

  References(ParsedArticle article, ArticleConcepts concepts) {
    this.article = article;
    this.concepts = concepts;
  }

  /** "the word annexation": what is spoken of is the word. */
  static boolean isWord(ParsedSentence sentence, Token noun) {
    return noun.isNoun()
        && noun.index() > 0
        && CALLED.contains(sentence.token(noun.index() - 1).lemma());
  }

  /** "a pact": one that was not spoken of before. */
  static boolean isNew(ParsedSentence sentence, Token noun) {
    return noun.isNoun()
        && sentence.children(noun).stream().anyMatch(c -> UNKNOWN.contains(c.lemma()));
  }

  /**
   * Whether the noun, with nothing beside it that tells it from others, stands for what all these
   * concepts name: by the headline and the beginning, or by the sentence that had it in full last.
   */
  boolean isTo(ParsedSentence sentence, Token noun, Set<String> wording) {
    if (!isBare(sentence, noun)) {
      return false;
    }
    Set<String> lead = new HashSet<>(concepts.topic());
    for (int i = 0; i < Math.min(LEAD, sentence.index()); i++) {
      addTo(lead, article.sentences().get(i));
    }
    if (lead.containsAll(wording)) {
      return true;
    }
    for (int i = sentence.index() - 1; i >= 0; i--) {
      ParsedSentence before = article.sentences().get(i);
      Set<String> there = new HashSet<>();
      addTo(there, before);
      if (there.containsAll(wording)) {
        return true;
      }
      if (namesAnother(before, sentence, noun)) {
        return false;
      }
    }
    return false;
  }

  private void addTo(Set<String> all, ParsedSentence sentence) {
    concepts.hits(sentence).forEach(hit -> all.add(hit.concept()));
  }

  /** Whether a sentence names a thing of this noun's kind in full. */
  private boolean namesAnother(ParsedSentence before, ParsedSentence sentence, Token noun) {
    Set<String> kinds = new HashSet<>();
    concepts.hits(sentence).stream()
        .filter(hit -> hit.index() == noun.index())
        .forEach(hit -> kinds.add(hit.concept()));
    return concepts.hits(before).stream()
        .filter(hit -> kinds.contains(hit.concept()))
        .map(hit -> before.token(hit.index()))
        .anyMatch(token -> token.isNoun() && !isBare(before, token));
  }

  private static boolean isBare(ParsedSentence sentence, Token noun) {
    if (!noun.isNoun() || noun.isProperNoun()) {
      return false;
    }
    boolean known = false;
    for (Token child : sentence.children(noun)) {
      switch (child.relation()) {
        case "det", "poss" -> known |= KNOWN.contains(child.lemma());
        case "compound", "prep", "acl", "relcl" -> {
          return false;
        }
        case "nmod", "amod" -> {
          if (!SAME.contains(child.lemma())) {
            return false;
          }
        }
        default -> {}
      }
    }
    return known;
  }
}
