package org.chancery.engine.sentence;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the parser reads it best, each character in its place. The parser cuts words at
 * hyphens, and takes the "in" of "Moon Jae-in" for a preposition, and the British "neighbouring"
 * for a verb.
 */
final class Nlp4jText {

  /** A surname and a given name of two syllables, the second in lower case. */
  private static final Pattern SYLLABLES =
      Pattern.compile(
          "(?<=\\p{Lu}\\p{Ll}{0,12} )\\p{Lu}\\p{Ll}{1,6}(-)"
              + "([bcdfghjklmnpqrstwxyz]{0,2}[aeiouwy]{1,3}(?:ng|n|k|l|m|p|b|t|h|r)?)(?![\\p{L}-])");

  /** What the second part of a compound may be; no syllables of a name. */
  private static final Set<String> WORDS =
      Set.of("run", "free", "won", "to", "two", "ten", "by", "on", "up");

  private static final char JOINT = 'e';

  private static final String BRITISH = "eighbouring";
  private static final String AMERICAN = "eighboring ";

  private Nlp4jText() {}

  /** The text with both; a British word may end a character late for its token. */
  static String read(String text) {
    return joined(text).replace(BRITISH, AMERICAN);
  }

  /** Whether what stands between two places is such a word without its last letter. */
  static boolean isShortened(String text, int begin, int end) {
    return end - begin == BRITISH.length() && text.startsWith(BRITISH, begin + 1);
  }

  /** The text with such hyphens made a letter, so that the name stays one word. */
  private static String joined(String text) {
    if (text.indexOf('-') < 0) {
      return text;
    }
    Matcher matcher = SYLLABLES.matcher(text);
    StringBuilder joined = null;
    while (matcher.find()) {
      if (!WORDS.contains(matcher.group(2))) {
        joined = joined == null ? new StringBuilder(text) : joined;
        joined.setCharAt(matcher.start(1), JOINT);
      }
    }
    return joined == null ? text : joined.toString();
  }
}
