package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a number that ends a sentence ("by 11 votes to 8. Lesk said") from one that opens an item
 * of a list ("1. The port 2. The pass"); the splitter takes both for the latter. Stateless.
 */
final class NumberStops {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:–-]*\\.");
  private static final int ITEM_LENGTH = 2;

  /** Words, in lower case, whose number is no item's. */
  private static final Set<String> LEADING =
      Set.of(
          "to", "by", "of", "at", "from", "in", "on", "until", "till", "through", "since", "after",
          "before", "than", "about", "around", "only", "just", "no.", "nos.", "article", "section",
          "chapter", "$", "€", "£");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");

  private static final Set<String> OPENING_QUOTES = Set.of("\"", "“", "``", "‘");

  private NumberStops() {}

  /** Whether the token of this place is a number whose full stop is its sentence's. */
  static boolean isEnd(List<Token> sentence, int i) {
    return isNumber(sentence, i)
        && isLed(sentence, i)
        && opens(sentence, i)
        && !isItem(sentence, i);
  }

  private static boolean isNumber(List<Token> sentence, int i) {
    return NUMBER.matcher(sentence.get(i).getWordForm()).matches();
  }

  private static boolean isLed(List<Token> sentence, int i) {
    if (i == 0) {
      return false;
    }
    String before = lower(sentence, i - 1);
    if (before.equals("and") || before.equals("or")) {
      return i > 1 && Character.isDigit(sentence.get(i - 2).getWordForm().charAt(0));
    }
    return LEADING.contains(before) || isMonth(before);
  }

  /** Whether what follows can begin a sentence; "on 3. May" is a day. */
  private static boolean opens(List<Token> sentence, int i) {
    int next = i + 1;
    if (next + 1 < sentence.size() && opensQuotation(sentence, next)) {
      next++;
    }
    if (next >= sentence.size() || isMonth(lower(sentence, next))) {
      return false;
    }
    String form = sentence.get(next).getWordForm();
    boolean letter = form.length() == 1;
    return Character.isUpperCase(form.charAt(0))
        && (!letter
            || next + 1 < sentence.size()
                && Character.isLowerCase(sentence.get(next + 1).getWordForm().charAt(0)));
  }

  private static boolean opensQuotation(List<Token> sentence, int i) {
    Token mark = sentence.get(i);
    return OPENING_QUOTES.contains(mark.getWordForm())
        && mark.getStartOffset() > sentence.get(i - 1).getEndOffset()
        && mark.getEndOffset() == sentence.get(i + 1).getStartOffset();
  }

  /** "to 1. Open the port, and 2. Close the pass": the number beside it is one too. */
  private static boolean isItem(List<Token> sentence, int i) {
    String form = sentence.get(i).getWordForm();
    if (form.length() > ITEM_LENGTH) {
      return false;
    }
    for (int j = 0; j < sentence.size(); j++) {
      String other = sentence.get(j).getWordForm();
      if (other.length() == ITEM_LENGTH
          && Math.abs(other.charAt(0) - form.charAt(0)) == 1
          && isNumber(sentence, j)
          && !isLed(sentence, j)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonth(String lower) {
    return MONTHS.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  private static String lower(List<Token> sentence, int i) {
    return sentence.get(i).getWordForm().toLowerCase(Locale.ROOT);
  }
}
