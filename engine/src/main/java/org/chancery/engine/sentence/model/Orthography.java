package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.CharUtils;

/**
 * The capitals, digits and punctuation of a form, as bits; after NLP4J's {@code
 * FeatureTemplate.getOrthographicFeatures}.
 */
final class Orthography {

  /** The features' values in the order in which they are added up: bit n stands for "n". */
  static final int[] ORDER = {0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 6, 7, 8, 9};

  /** The value that a sentence's first token never has. */
  static final int FIRST_UPPER = 11;

  private static final int HYPERLINK = 0;
  private static final int ALL_UPPER = 1;
  private static final int ALL_LOWER = 2;
  private static final int ALL_DIGIT = 3;
  private static final int ALL_PUNCTUATION = 4;
  private static final int ALL_DIGIT_OR_PUNCTUATION = 5;
  private static final int HAS_DIGIT = 6;
  private static final int HAS_PERIOD = 7;
  private static final int HAS_HYPHEN = 8;
  private static final int HAS_OTHER_PUNCTUATION = 9;
  private static final int NO_LOWER = 10;
  private static final int ONE_UPPER = 12;
  private static final int MORE_UPPER = 13;

  private final int length;
  private final boolean firstUpper;
  private int uppers;
  private int lowers;
  private int digits;
  private int punctuation;
  private boolean period;
  private boolean hyphen;

  private Orthography(String form) {
    length = form.length();
    for (int i = 0; i < length; i++) {
      count(form.charAt(i));
    }
    firstUpper = length > 0 && CharUtils.isUpperCase(form.charAt(0));
  }

  /** The values of a simplified form, as bits. */
  static int of(String simplified) {
    return simplified.equals(MetaConst.HYPERLINK)
        ? 1 << HYPERLINK
        : new Orthography(simplified).bits();
  }

  private void count(char c) {
    if (CharUtils.isUpperCase(c)) {
      uppers++;
    }
    if (CharUtils.isLowerCase(c)) {
      lowers++;
    }
    if (CharUtils.isDigit(c)) {
      digits++;
    }
    if (CharUtils.isPunctuation(c)) {
      punctuation++;
      period |= c == '.';
      hyphen |= c == '-';
    }
  }

  private int bits() {
    int bits = whole();
    if (uppers < length) {
      int inner = firstUpper ? uppers - 1 : uppers;
      bits |= firstUpper ? 1 << FIRST_UPPER : 0;
      bits |= inner == 1 ? 1 << ONE_UPPER : 0;
      bits |= inner > 1 ? 1 << MORE_UPPER : 0;
    }
    bits |= digits > 0 && digits < length ? 1 << HAS_DIGIT : 0;
    bits |= period ? 1 << HAS_PERIOD : 0;
    bits |= hyphen ? 1 << HAS_HYPHEN : 0;
    boolean other = punctuation > 0 && punctuation < length && !period && !hyphen;
    return bits | (other ? 1 << HAS_OTHER_PUNCTUATION : 0);
  }

  private int whole() {
    if (uppers == length) {
      return 1 << ALL_UPPER;
    }
    if (lowers == length) {
      return 1 << ALL_LOWER;
    }
    if (digits == length) {
      return 1 << ALL_DIGIT;
    }
    if (punctuation == length) {
      return 1 << ALL_PUNCTUATION;
    }
    if (digits + punctuation == length) {
      return 1 << ALL_DIGIT_OR_PUNCTUATION;
    }
    return lowers == 0 ? 1 << NO_LOWER : 0;
  }
}
