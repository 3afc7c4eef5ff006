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

  /** Tells what matched words mean. */
  @FunctionalInterface
  interface Meaning {
    Optional<Days> of(Matcher words, Anchor anchor);
  }

  static DateForm of(Set<DateCue> cues, String regex, Meaning meaning) {
    return new DateForm(cues, Pattern.compile("(?<![\\w/-])" + regex + "(?![\\w/])"), meaning);
  }
}
