package org.chancery.engine.extraction.when;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of wording a date.
 *
 * @param cues what words without which it can't be there; none where several would do
 * @param pattern finds the words
 * @param meaning what they mean; empty where it can't be told from the anchor
 */
record DateForm(Set<DateCue> cues, Pattern pattern, Meaning meaning) {

  /** No part of a longer word or number: "1.5 years ago" are not five, "May 10,000" is no day. */
  static final String BEFORE = "(?<![\\w/-])(?<!\\d[.,])";

  private static final String BEHIND = "(?![\\w/])(?![.,]\\d)";

  /** Tells what matched words mean. */
  @FunctionalInterface
  interface Meaning {
    Optional<Days> of(Matcher words, Anchor anchor);
  }

  static DateForm of(Set<DateCue> cues, String regex, Meaning meaning) {
    return new DateForm(cues, Pattern.compile(BEFORE + regex + BEHIND), meaning);
  }
}
