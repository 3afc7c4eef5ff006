package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as it counts for comparing texts.
 *
 * @param form letters and digits in lower case, without a possessive ending
 * @param capital whether it begins with a capital letter
 * @param begin where it stands in the text
 * @param end behind it
 */
record Word(String form, boolean capital, int begin, int end) {

  /** The words of a text; punctuation, quotation marks and dashes only divide them. */
  static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      String form = form(text.subSequence(at, end).toString());
      words.add(new Word(form, Character.isUpperCase(text.charAt(at)), at, end));
      at = end;
    }
    return words;
  }

  private static int end(CharSequence text, int begin) {
    int at = begin + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean joined =
          at + 1 < text.length()
              && ((isApostrophe(c) && Character.isLetter(text.charAt(at + 1)))
                  || (c == '.' || c == ',')
                      && Character.isDigit(text.charAt(at - 1))
                      && Character.isDigit(text.charAt(at + 1)));
      if (!joined && !Character.isLetterOrDigit(c) && !isMark(c)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Combining accents belong to their letter. */
  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static String form(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    return lower.replace("'", "").replace(",", "");
  }

  /** A stem that nouns share with their plural and verbs with most of their forms. */
  String stem() {
    return stem(form);
  }

  static String stem(String form) {
    int length = form.length();
    if (length > 5 && form.endsWith("ing")) {
      return withoutFinalE(form.substring(0, length - 3));
    }
    if (length > 4 && form.endsWith("ies")) {
      return form.substring(0, length - 3) + "y";
    }
    if (length > 4 && form.endsWith("ed")) {
      return withoutFinalE(form.substring(0, length - 2));
    }
    if (length > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")) {
      return withoutFinalE(form.substring(0, length - 1));
    }
    return withoutFinalE(form);
  }

  private static String withoutFinalE(String form) {
    return form.length() > 3 && form.endsWith("e") ? form.substring(0, form.length() - 1) : form;
  }

  boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }
}
