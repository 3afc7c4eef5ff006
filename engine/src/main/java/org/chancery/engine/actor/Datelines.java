package org.chancery.engine.actor;

import java.util.Locale;
import java.util.Set;
import org.chancery.engine.sentence.CalendarWords;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/** The line before an article's first sentence that says where it was filed. Stateless. */
public final class Datelines {

  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-");
  private static final int LONGEST = 18;

  private Datelines() {}

  /**
   * Index of the dash, colon or bracket that ends the sentence's dateline; the sentence's size
   * where it is nothing else; -1 where it has none.
   */
  public static int end(ParsedSentence sentence) {
    String first = sentence.token(0).form();
    boolean capitals =
        first.length() >= 3 && first.equals(first.toUpperCase(Locale.ROOT)) && isWord(first);
    int credit = credit(sentence);
    if (credit > 0) {
      return credit;
    }
    if (!capitals) {
      return -1;
    }
    for (int i = 1; i < Math.min(LONGEST, sentence.size()); i++) {
      Token token = sentence.token(i);
      if (DASHES.contains(token.form()) && !joins(sentence, i)) {
        return i;
      }
      if (token.isVerb()) {
        return -1;
      }
    }
    return isLineAlone(sentence) ? sentence.size() : -1;
  }

  /** "NATO-Kestria talks": a hyphen or short dash between two words, the second no article. */
  private static boolean joins(ParsedSentence sentence, int dash) {
    String form = sentence.token(dash).form();
    if (dash + 1 >= sentence.size() || !(form.equals("-") || form.equals("\u2013"))) {
      return false;
    }
    Span span = sentence.token(dash).span();
    Token next = sentence.token(dash + 1);
    return sentence.token(dash - 1).span().end() == span.begin()
        && next.span().begin() == span.end()
        && !next.tag().equals("DT");
  }

  /**
   * The colon that ends "LISK (Agency):", or the bracket that ends "Lisk, May 3 (Agency)"; -1 where
   * the sentence does not begin so. "NATO (…) Secretary General" is none.
   */
  private static int credit(ParsedSentence sentence) {
    boolean dated = false;
    for (int i = 1; i < Math.min(LONGEST, sentence.size()); i++) {
      Token token = sentence.token(i);
      String form = token.form();
      if (token.isVerb() || form.equals(".")) {
        return -1;
      }
      dated |= CalendarWords.isMonth(form);
      if (form.equals(")") && i + 1 < sentence.size()) {
        boolean colon = sentence.token(i + 1).form().equals(":");
        boolean opens = Character.isUpperCase(sentence.token(i + 1).form().codePointAt(0));
        return colon ? i + 1 : dated && opens ? i : -1;
      }
    }
    return -1;
  }

  /** A line of its own: "LISK", "LISK, May 3, 2021". */
  private static boolean isLineAlone(ParsedSentence sentence) {
    if (sentence.size() > 10) {
      return false;
    }
    boolean comma = sentence.size() == 1;
    for (Token token : sentence.tokens()) {
      comma |= token.form().equals(",");
      if (token.isVerb() || token.form().equals(".") || token.form().equals("!")) {
        return false;
      }
    }
    return comma;
  }

  private static boolean isWord(String form) {
    return form.codePoints().allMatch(Character::isLetter);
  }

  /** Whether a name at this token is where the article was filed; agencies in brackets are not. */
  public static boolean hides(ParsedSentence sentence, int end, int token) {
    if (token >= end) {
      return false;
    }
    for (int i = token; i >= 0; i--) {
      if (sentence.token(i).form().startsWith("(")) {
        return false;
      }
    }
    return true;
  }
}
