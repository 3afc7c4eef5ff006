package org.chancery.formats.output.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacter.HangulSyllableType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * How many columns of a terminal a text takes: two for wide characters and emoji, none for
 * combining marks. Expects text from {@link #clean}. Thread-safe.
 */
public final class DisplayWidth {

  private static final String ELLIPSIS = "…";
  private static final int EMOJI_VARIATION = 0xFE0F;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int REPLACEMENT = 0xFFFD;

  private DisplayWidth() {}

  /**
   * The text on one line, without what could command a terminal: runs of white space and control
   * characters become one space, other invisible formatting (such as marks that turn the direction
   * of writing) goes.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        space = true;
      } else if (isShown(c)) {
        if (space && !clean.isEmpty()) {
          clean.append(' ');
        }
        space = false;
        clean.appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c);
      }
    }
    return clean.toString();
  }

  private static boolean isShown(int c) {
    return c == ZERO_WIDTH_JOINER
        || c == ZERO_WIDTH_NON_JOINER
        || Character.getType(c) != Character.FORMAT;
  }

  /** Columns that the text takes. */
  public static int of(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    clusters.setText(text);
    int width = 0;
    int begin = clusters.first();
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      width += ofCluster(text, begin, end);
      begin = end;
    }
    return width;
  }

  /** The text, cut between whole characters with an ellipsis where it is wider than that. */
  public static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    if (width < 1) {
      return "";
    }
    BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    clusters.setText(text);
    int taken = 0;
    int begin = clusters.first();
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      taken += ofCluster(text, begin, end);
      if (taken > width - 1) {
        break;
      }
      begin = end;
    }
    return text.substring(0, begin).stripTrailing() + ELLIPSIS;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static int ofCluster(String text, int begin, int end) {
    int width = 0;
    for (int i = begin; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == EMOJI_VARIATION || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)) {
        return 2;
      }
      width += ofCodePoint(c);
    }
    return width;
  }

  private static int ofCodePoint(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || isInnerJamo(c)) {
      return 0;
    }
    int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return eastAsian == EastAsianWidth.WIDE || eastAsian == EastAsianWidth.FULLWIDTH ? 2 : 1;
  }

  /** Whether it is a Korean vowel or final that is drawn into the syllable before it. */
  private static boolean isInnerJamo(int c) {
    int type = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
    return type == HangulSyllableType.VOWEL_JAMO || type == HangulSyllableType.TRAILING_JAMO;
  }
}
