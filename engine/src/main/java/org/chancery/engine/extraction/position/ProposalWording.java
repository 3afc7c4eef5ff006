package org.chancery.engine.extraction.position;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words what a side is taken on: a nominal or an infinitive of the article, short enough to stand
 * as a proposal and full enough to be understood by itself. Immutable.
 */
final class ProposalWording {

  private static final int LONGEST = 14;
  private static final int FEWEST_CONCEPTS = 2;
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "any", "this", "that");

  /** Concepts that say what becomes of a thing, not what it is. */
  private static final Set<String> VAGUE =
      Set.of(ConceptHit.EFFECT, ConceptHit.LESS, ConceptHit.COURSE);

  private static final Set<String> LEFT_OUT = Set.of("relcl", "appos", "advcl", "ccomp", "punct");

  /** The words with what they are about. */
  record Worded(String text, Span span, Set<String> concepts, int direction) {}

  private final ConceptLexicon concepts;

  ProposalWording(ConceptLexicon concepts) {
    this.concepts = concepts;
  }

  /** The wording at this word, or null where it can't be the top of one. */
  @Nullable Worded of(ParsedSentence s, Token core, String text) {
    boolean infinitive = core.tag().equals("VB") && isTo(s, core);
    boolean nominal = core.isNoun() && !core.isProperNoun() || core.tag().equals("VBG");
    if (!infinitive && !nominal) {
      return null;
    }
    BitSet words = new BitSet(s.size());
    collect(s, core, words);
    int first = infinitive ? core.index() : words.nextSetBit(0);
    int last = first;
    while (words.get(last + 1)) {
      last++;
    }
    while (first < last && DETERMINERS.contains(s.token(first).lemma())) {
      first++;
    }
    if (!words.get(core.index()) || core.index() < first || core.index() > last) {
      return null;
    }
    return last - first >= LONGEST ? null : worded(s, first, last, text);
  }

  private @Nullable Worded worded(ParsedSentence s, int first, int last, String text) {
    Set<String> about = new HashSet<>();
    int direction = 1;
    for (int i = first; i <= last; i++) {
      Token token = s.token(i);
      if (token.tag().startsWith("PRP") || token.tag().startsWith("W")) {
        return null;
      }
      if (token.isProperNoun()) {
        about.add(token.form());
      } else if (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ")) {
        for (ConceptHit hit : concepts.hits(concepts.lemmas(token.form()))) {
          direction *= hit.direction() < 0 ? -1 : 1;
          if (!VAGUE.contains(hit.concept())) {
            about.add(hit.concept());
          }
        }
      }
    }
    Span span = s.span(first, last);
    return about.size() < FEWEST_CONCEPTS
        ? null
        : new Worded(capitalised(span.of(text).replaceAll("\\s+", " ")), span, about, direction);
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void collect(ParsedSentence s, Token token, BitSet into) {
    into.set(token.index());
    for (Token child : s.children(token)) {
      if (!LEFT_OUT.contains(child.relation())) {
        collect(s, child, into);
      }
    }
  }

  private static boolean isTo(ParsedSentence s, Token verb) {
    return s.children(verb).stream().anyMatch(child -> child.tag().equals("TO"));
  }
}
