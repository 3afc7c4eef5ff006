package org.chancery.formats.input;

import java.util.Locale;

/**
 * Titles that a file's properties give: often a template's or a program's, so they count only where
 * they stand at the top of the text too.
 */
final class GivenTitle {

  private static final int TOP = 1_000;

  private GivenTitle() {}

  /** Whether the title's letters stand at the top of the text. */
  static boolean standsIn(String text, String title) {
    String plain = plain(title);
    return !plain.isEmpty()
        && plain(text.substring(0, Math.min(TOP, text.length()))).contains(plain);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
