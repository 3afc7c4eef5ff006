package org.chancery.engine.extraction.when;

import java.util.regex.Pattern;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Tells a number that counts what follows it from a day: "it rained on June 3 and 12 people died",
 * "in March 12 people died". Stateless.
 */
final class CountedThings {

  private static final Pattern SECOND_DAY =
      Pattern.compile(DateWords.MONTH + " \\S+ (?:and|to|-|–) ?\\d{1,2}$");
  private static final Pattern OPENS_RANGE = Pattern.compile("\\b(?:[Bb]etween|[Ff]rom) $");
  private static final Pattern DAY_OF_MONTH = Pattern.compile(DateWords.MONTH + " \\d{1,2}$");
  private static final Pattern IN = Pattern.compile("\\b[Ii]n $");

  /** Words between a number and the noun that it counts, at most. */
  private static final int REACH = 3;

  private CountedThings() {}

  /**
   * Whether the date words end in such a number.
   *
   * @param before the sentence's words before them
   * @param date the date words
   * @param end where they end in the text
   */
  static boolean areAt(ParsedSentence sentence, String before, String date, int end) {
    boolean doubtful =
        SECOND_DAY.matcher(date).find() && !OPENS_RANGE.matcher(before).find()
            || DAY_OF_MONTH.matcher(date).matches() && IN.matcher(before).find();
    return doubtful && isBeforePlural(sentence, end);
  }

  private static boolean isBeforePlural(ParsedSentence sentence, int end) {
    int next = sentence.tokenAt(end - 1).map(number -> number.index() + 1).orElse(sentence.size());
    for (int i = next; i < Math.min(sentence.size(), next + 1 + REACH); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("NNS")) {
        return true;
      }
      if (!token.tag().startsWith("J") && !token.isNoun()) {
        return false;
      }
    }
    return false;
  }
}
