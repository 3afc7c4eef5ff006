package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what a sentence splitter parted in the middle of a sentence: behind an abbreviation in
 * brackets ("Dorn (Lesk.) said"), behind a quoted question or call that its speaker follows ("Why?"
 * asked Dorn), and within a name with a full stop ("Varonia.com"). Stateless.
 */
final class SentenceJoints {

  private static final String GOES_ON = ",;:.)";
  private static final String QUOTES = "\"'”’»";

  private SentenceJoints() {}

  /**
   * The sentences of one block, in order, with those that go on with the one before joined to it.
   */
  static List<List<Token>> joined(String text, List<List<Token>> sentences) {
    List<List<Token>> joined = new ArrayList<>(sentences.size());
    for (List<Token> sentence : sentences) {
      List<Token> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
      if (!before.isEmpty() && !sentence.isEmpty() && goesOn(text, before, sentence.get(0))) {
        List<Token> whole = new ArrayList<>(before);
        whole.addAll(sentence);
        joined.set(joined.size() - 1, whole);
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  private static boolean goesOn(String text, List<Token> before, Token next) {
    Token last = before.get(before.size() - 1);
    String between = text.substring(last.getEndOffset(), next.getStartOffset());
    char first = text.charAt(next.getStartOffset());
    boolean lower = Character.isLowerCase(first);
    if (between.isEmpty() && lower && last.getWordForm().endsWith(".")) {
      return true;
    }
    if (between.indexOf('\n') >= 0 || between.indexOf('\r') >= 0) {
      return false;
    }
    char ending = text.charAt(last.getEndOffset() - 1);
    if (ending == ')') {
      return (lower || GOES_ON.indexOf(first) >= 0) && stands(before, ".");
    }
    return lower && QUOTES.indexOf(ending) >= 0 && (stands(before, "?") || stands(before, "!"));
  }

  /** Whether this mark stands right before the last token. */
  private static boolean stands(List<Token> sentence, String mark) {
    return sentence.size() > 1 && sentence.get(sentence.size() - 2).getWordForm().endsWith(mark);
  }
}
