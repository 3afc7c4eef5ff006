package org.chancery.register.name;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Folds letters that differ only in case or diacritics onto one form: "Erdoğan" and "erdogan" are
 * the same. Stateless; safe for use by several threads.
 */
public final class Spelling {

  private static final int LATIN_END = 0x250;
  private static final int ADDITIONAL_BEGIN = 0x1E00;
  private static final int ADDITIONAL_END = 0x1F00;

  private static final String[] LATIN = table(0x80, LATIN_END);
  private static final String[] ADDITIONAL = table(ADDITIONAL_BEGIN, ADDITIONAL_END);

  private Spelling() {}

  /**
   * The folded form of a text: lower case, without diacritics. Other signs are left as they are.
   */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else if (!isMark(c)) {
        folded.append(fold(c));
      }
    }
    return folded.toString();
  }

  /**
   * The id part made of a name: folded, everything but letters and digits one hyphen. "François
   * Hollande" gives {@code francois-hollande}.
   */
  public static String slug(String name) {
    String folded = fold(name);
    StringBuilder slug = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isApostrophe(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        if (gap && slug.length() > 0) {
          slug.append('-');
        }
        slug.append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return slug.toString();
  }

  /** The folded form of one letter beyond ASCII; one to three letters, lower case. */
  static String fold(char c) {
    if (c < LATIN_END) {
      return LATIN[c - 0x80];
    }
    if (c >= ADDITIONAL_BEGIN && c < ADDITIONAL_END) {
      return ADDITIONAL[c - ADDITIONAL_BEGIN];
    }
    return compute(c);
  }

  /** Whether the character only modifies the one before it. */
  static boolean isMark(char c) {
    return (c >= 0x300 && c <= 0x36F) || c == 0xAD || c == 0x200C || c == 0x200D;
  }

  static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'',
          '\u2019',
          '\u2018',
          '\u02BC',
          '\u02BB',
          '\u02BE',
          '\u02BF',
          '`',
          '\u00B4',
          '\u2032' ->
          true;
      default -> false;
    };
  }

  /** Hyphens, the dash that stands for one, and the dots that part names in other scripts. */
  static boolean isHyphen(char c) {
    return c == '-'
        || (c >= '\u2010' && c <= '\u2013')
        || c == '\u2212'
        || c == '\u00B7'
        || c == '\u30FB';
  }

  private static String[] table(int begin, int end) {
    String[] folded = new String[end - begin];
    for (int c = begin; c < end; c++) {
      folded[c - begin] = compute((char) c);
    }
    return folded;
  }

  private static String compute(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      String special = withoutDecomposition(part);
      if (special != null) {
        kept.append(special);
      } else if (!isMark(part)) {
        kept.append(Character.toLowerCase(part));
      }
      if (Character.getType(part) == Character.NON_SPACING_MARK && !isMark(part)) {
        return String.valueOf(c); // a sign of another script, not an accent
      }
    }
    return kept.length() == 0 ? String.valueOf(c) : kept.toString();
  }

  /** Letters that Unicode doesn't take apart but news does. */
  private static @Nullable String withoutDecomposition(char c) {
    return switch (c) {
      case 'ß', 'ẞ' -> "ss";
      case 'Æ', 'æ' -> "ae";
      case 'Œ', 'œ' -> "oe";
      case 'Ø', 'ø' -> "o";
      case 'Đ', 'đ', 'Ð', 'ð' -> "d";
      case 'Þ', 'þ' -> "th";
      case 'Ł', 'ł' -> "l";
      case 'Ħ', 'ħ' -> "h";
      case 'ı', 'İ' -> "i";
      case 'Ŋ', 'ŋ' -> "n";
      case 'Ŧ', 'ŧ' -> "t";
      case 'Ə', 'ə' -> "a";
      default -> null;
    };
  }
}
