package org.chancery.server.page.part;

import java.util.Locale;

/**
 * A number with its name.
 *
 * @param note a few words below it; empty for none
 */
public record Figure(String label, String number, String note) {

  /** A count, with its thousands apart: {@code 12,345}. */
  public static Figure count(String label, long count) {
    return new Figure(label, grouped(count), "");
  }

  /** With a few words below. */
  public Figure noting(String words) {
    return new Figure(label, number, words);
  }

  /** How many articles, and how many of them are copies. */
  public static Figure articles(long count, long copies) {
    String note =
        copies == 0
            ? "no copies"
            : copies == 1 ? "1 of them is a copy" : grouped(copies) + " of them are copies";
    return count("Articles", count).noting(note);
  }

  /** A count with what is counted: {@code 1 article}, {@code 12,345 articles}. */
  public static String counted(long count, String one, String many) {
    return grouped(count) + " " + (count == 1 ? one : many);
  }

  /** With its thousands apart. */
  public static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
