package org.chancery.engine.extraction.when;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of wording a date.
 *
 * @param pattern finds the words
 * @param meaning what they mean; empty where it can't be told from the anchor
 */
record DateForm(Pattern pattern, Meaning meaning) {

  /** Tells what matched words mean. */
  @FunctionalInterface
  interface Meaning {
    Optional<Days> of(Matcher words, Anchor anchor);
  }

  static DateForm of(String regex, Meaning meaning) {
    return new DateForm(Pattern.compile("(?<![\\w/-])" + regex + "(?![\\w/])"), meaning);
  }
}
