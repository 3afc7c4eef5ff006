package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds the words of a pattern in a noun phrase: "a new round of peace talks" is "talk". */
final class PhraseMatcher {

  private static final int DEPTH = 3;

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Set<String> partitives;

  PhraseMatcher(Syntax syntax, WordClasses classes) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.partitives = classes.required("part");
  }

  /** Takes the phrase's word into the binding where the pattern asks for it. */
  boolean take(PatternPart.Words words, Token phrase, Binding binding) {
    for (Token token : syntax.coordinated(phrase)) {
      if (takeOne(words, token, binding, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean takeOne(PatternPart.Words words, Token token, Binding binding, int depth) {
    if (words.heads().contains(token.lemma()) && modified(words.modifiers(), token)) {
      binding.word(token);
      binding.count(words.modifiers().size());
      return true;
    }
    boolean amount = token.tag().equals("CD");
    if (depth < DEPTH && (amount || partitives.contains(token.lemma()))) {
      for (Token child : sentence.children(token)) {
        // "two million in loans"
        boolean measured = child.lemma().equals("of") || (amount && child.lemma().equals("in"));
        Optional<Token> inner = measured ? sentence.child(child, "pobj") : Optional.empty();
        if (inner.isPresent() && takeOne(words, inner.get(), binding, depth + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether each of the words stands before the noun. */
  boolean modified(List<Set<String>> modifiers, Token noun) {
    for (Set<String> modifier : modifiers) {
      boolean found = false;
      for (int i = noun.index() - 1; i >= 0 && noun.index() - i <= 6 && !found; i--) {
        Token before = sentence.token(i);
        found =
            (modifier.contains(before.lemma())
                    || modifier.contains(before.form().toLowerCase(java.util.Locale.ROOT)))
                && sentence.dominates(noun, before);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
