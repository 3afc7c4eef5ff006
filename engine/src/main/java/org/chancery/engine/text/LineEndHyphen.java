package org.chancery.engine.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.meaning.WordVectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hyphen at the end of a line broke a word in two ("govern-/ment") or belongs to it
 * ("vice-/president"). What the text has elsewhere decides; then what English words there are: the
 * words of the table of vectors, and their inflected forms. Where neither form is known, the hyphen
 * stays if it stands before a word. Confined to one thread; the text's words are collected when
 * they are first asked for, in time in proportion to it.
 */
public final class LineEndHyphen {

  /** What comes between the end of a line and the next. */
  public enum Joint {
    /** Nothing: the word was broken. */
    NOTHING(""),
    /** The hyphen, which belongs to the word. */
    HYPHEN("-"),
    /** The hyphen and a space: the rest of the word stands further on ("pre- and post-war"). */
    HYPHEN_AND_SPACE("- ");

    private final String characters;

    Joint(String characters) {
      this.characters = characters;
    }

    /** The characters that stand between the two parts of the word. */
    public String characters() {
      return characters;
    }
  }

  /** Behind these the hyphen stands for the rest of a word that comes later. */
  private static final Set<String> SUSPENDING = Set.of("and", "or", "to");

  /** Prefixes that take a hyphen before their own last letter ("co-operation", "re-election"). */
  private static final Set<String> PREFIXES = Set.of("co", "re", "pre");

  /** What makes a noun of a verb, always with a hyphen where both are not one word. */
  private static final Set<String> PARTICLES =
      Set.of("in", "up", "on", "off", "out", "by", "to", "over", "down", "away", "back", "through");

  /** Words of fewer than four letters that end compounds; other pieces so short are syllables. */
  private static final Set<String> SHORT =
      Set.of("led", "run", "era", "war", "day", "old", "ban", "aid", "tax", "won");

  /** Words of the table that are the ends of many other words too. */
  private static final Set<String> ENDINGS = Set.of("ship", "ness", "less", "able", "ally", "hood");

  private static final String[][] INFLECTIONS = {
    {"s", ""},
    {"es", ""},
    {"ies", "y"},
    {"ed", ""},
    {"ed", "e"},
    {"ied", "y"},
    {"ing", ""},
    {"ing", "e"},
    {"er", ""},
    {"er", "e"},
    {"ers", ""},
    {"ers", "e"},
    {"ly", ""},
  };

  /** A stem has at least so many letters, a word that ends a compound one more. */
  private static final int SHORTEST_STEM = 3;

  /** A name that the table lacks is more often broken than compound before shorter words. */
  private static final int LONG = 6;

  private final String text;
  private @Nullable Set<String> words;

  private LineEndHyphen(String text) {
    this.text = text;
  }

  /** For the line ends of a text, whose other words help to decide. */
  public static LineEndHyphen in(String text) {
    return new LineEndHyphen(text);
  }

  /**
   * What belongs between the letters or digits before the hyphen and those that begin the next
   * line.
   */
  public Joint joint(String left, String right) {
    String second = right.toLowerCase(Locale.ROOT);
    if (SUSPENDING.contains(second)
        && !has(left + right)
        && !isKnown((left + right).toLowerCase(Locale.ROOT))) {
      return Joint.HYPHEN_AND_SPACE;
    }
    boolean capitals = isCapitals(left) && isCapitals(right);
    boolean letters = isLetters(left) && isLetters(right);
    if (!letters || (!Character.isLowerCase(right.codePointAt(0)) && !capitals)) {
      return Joint.HYPHEN;
    }
    boolean name = Character.isUpperCase(left.codePointAt(0)) && !capitals;
    return isCompound(left.toLowerCase(Locale.ROOT), second, name) ? Joint.HYPHEN : Joint.NOTHING;
  }

  private boolean isCompound(String left, String right, boolean name) {
    if (has(left + "-" + right)) {
      return true;
    }
    if (has(left + right)) {
      return false;
    }
    if (PREFIXES.contains(left) && left.charAt(left.length() - 1) == right.charAt(0)) {
      return true;
    }
    if (isKnown(left + right)) {
      return false;
    }
    if (PARTICLES.contains(right)) {
      return isKnown(left);
    }
    if (right.length() <= SHORTEST_STEM) {
      return SHORT.contains(right) && (name || isKnown(left));
    }
    if (!isKnown(right) || ENDINGS.contains(right)) {
      return false;
    }
    return isKnown(left)
        || right.endsWith("ed")
        || right.endsWith("ing")
        || !name
        || right.length() >= LONG;
  }

  private static boolean isKnown(String word) {
    WordVectors english = WordVectors.bundled();
    if (english.has(word)) {
      return true;
    }
    for (String[] inflection : INFLECTIONS) {
      int stem = word.length() - inflection[0].length();
      if (stem >= SHORTEST_STEM
          && word.endsWith(inflection[0])
          && english.has(word.substring(0, stem) + inflection[1])) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String word) {
    if (words == null) {
      words = words(text);
    }
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Every run of letters, and each two that a hyphen joins. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int before = -1;
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isPart(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        if (before >= 0) {
          words.add(text.substring(before, i).toLowerCase(Locale.ROOT));
        }
        before = i < text.length() && text.charAt(i) == '-' ? begin : -1;
        begin = -1;
      } else if (!letter) {
        before = -1;
      }
    }
    return words;
  }

  /** Whether a unit can be part of a word: a letter, a mark on one, a digit, half of a pair. */
  public static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLetters(String part) {
    return part.chars().noneMatch(Character::isDigit);
  }

  private static boolean isCapitals(String part) {
    return part.length() > 1 && part.chars().allMatch(Character::isUpperCase);
  }
}
