package org.chancery.register.name;

import java.util.Arrays;

/**
 * Cuts a text into words as names are matched, in one pass and without allocation. A word is a run
 * of letters and digits; a dotted acronym ("U.S.") is one word with its dots, an ampersand is the
 * word "and". Hyphens and apostrophes part words. Not safe for use by several threads.
 */
final class WordScanner {

  /**
   * Only blanks, one hyphen, the dot of an initial, or a blank and an apostrophe ("Workers' Party")
   * stand between this word and the last.
   */
  static final int JOINED = 0;

  /** An apostrophe stands between them. */
  static final int APOSTROPHE = 1;

  /** A full stop, as in "St. Lucia". */
  static final int STOP = 2;

  static final int COMMA = 3;
  static final int PLUS = 4;
  static final int SLASH = 5;

  /** A dash between blanks. */
  static final int DASH = 6;

  /** An opening parenthesis. */
  static final int PARENTHESIS = 7;

  /** Anything else: no name goes across it. */
  static final int BREAK = 8;

  /** The word has no capital. */
  static final int SMALL = 0;

  /** It begins with its one capital. */
  static final int CAPITALISED = 1;

  /** It has capitals and small letters in another way ("McBrask", "iVaron"). */
  static final int MIXED = 2;

  /** All of its letters are capitals. */
  static final int ALL_CAPITALS = 3;

  private final String text;
  private int position;
  private int begin;
  private int end;
  private int gap;
  private int letters;
  private int capitals;
  private boolean firstCapital;
  private boolean initial;
  private char[] folded = new char[64];
  private int length;
  private int hash;

  WordScanner(String text) {
    this.text = text;
  }

  /** Goes to the next word; false at the end of the text. */
  boolean next() {
    int from = position;
    boolean afterInitial = initial;
    int i = from;
    int n = text.length();
    while (i < n && !startsWord(i)) {
      i++;
    }
    if (i >= n) {
      position = n;
      return false;
    }
    gap = from == 0 ? BREAK : gapBetween(from, i, afterInitial);
    begin = i;
    length = 0;
    hash = 0;
    letters = 0;
    capitals = 0;
    firstCapital = false;
    initial = false;
    if (text.charAt(i) == '&') {
      add('a');
      add('n');
      add('d');
      end = i + 1;
    } else {
      end = word(i);
      dots();
    }
    position = end;
    return true;
  }

  int begin() {
    return begin;
  }

  /** Index behind the word; the last dot of an acronym belongs to it. */
  int end() {
    return end;
  }

  int gap() {
    return gap;
  }

  /** How the word is capitalised: {@link #SMALL} to {@link #ALL_CAPITALS}. */
  int shape() {
    if (capitals == 0) {
      return SMALL;
    }
    if (capitals == letters) {
      return ALL_CAPITALS;
    }
    return firstCapital && capitals == 1 ? CAPITALISED : MIXED;
  }

  /** How many letters the word has; digits are none. */
  int letters() {
    return letters;
  }

  /** Whether the word is the "s" of a possessive. */
  boolean possessive() {
    return gap == APOSTROPHE && length == 1 && folded[0] == 's';
  }

  char[] folded() {
    return folded;
  }

  int length() {
    return length;
  }

  int hash() {
    return hash;
  }

  String word() {
    return new String(folded, 0, length);
  }

  private boolean startsWord(int i) {
    char c = text.charAt(i);
    return c < 0x80 ? isAsciiWord(c) || (c == '&' && inName(i)) : isWord(i, c);
  }

  /** An ampersand counts where words stand on both sides: "AT&T", "Trinidad & Tobago". */
  private boolean inName(int i) {
    int before = i > 0 && text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
    int behind = i + 1 < text.length() && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
    return before >= 0
        && behind < text.length()
        && Character.isLetterOrDigit(text.charAt(before))
        && Character.isLetterOrDigit(text.charAt(behind));
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private boolean isWord(int i, char c) {
    if (Spelling.isApostrophe(c)) {
      return false;
    }
    if (!Character.isSurrogate(c)) {
      return Character.isLetterOrDigit(c);
    }
    return Character.isHighSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(i));
  }

  /** Takes the word that begins at {@code i}; gives the index behind it. */
  private int word(int i) {
    int n = text.length();
    while (i < n) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (!isAsciiWord(c)) {
          return i;
        }
        ascii(c);
        i++;
      } else if (Spelling.isMark(c)) {
        i++;
      } else if (isWord(i, c)) {
        i += beyondAscii(i, c);
      } else {
        return i;
      }
    }
    return i;
  }

  private void ascii(char c) {
    if (c >= 'A' && c <= 'Z') {
      capital();
      add((char) (c + 32));
    } else {
      if (c > '9') {
        letters++;
      }
      add(c);
    }
  }

  /** Takes a letter beyond ASCII; gives its number of UTF-16 units. */
  private int beyondAscii(int i, char c) {
    if (Character.isSurrogate(c)) {
      letters++;
      add(c);
      add(text.charAt(i + 1));
      return 2;
    }
    if (Character.isUpperCase(c)) {
      capital();
    } else if (Character.isLowerCase(c)) {
      letters++;
    }
    String plain = Spelling.fold(c);
    for (int k = 0; k < plain.length(); k++) {
      add(plain.charAt(k));
    }
    return 1;
  }

  private void capital() {
    if (length == 0) {
      firstCapital = true;
    }
    letters++;
    capitals++;
  }

  private void add(char c) {
    if (length == folded.length) {
      folded = Arrays.copyOf(folded, 2 * length);
    }
    folded[length++] = c;
    hash = 31 * hash + c;
  }

  /** Takes the further letters of a dotted acronym, and its last dot. */
  private void dots() {
    if (length != 1 || letters != 1) {
      return;
    }
    int n = text.length();
    int parts = 1;
    int i = end;
    while (i + 1 < n && text.charAt(i) == '.' && isLoneLetter(i + 1)) {
      ascii(text.charAt(i + 1));
      parts++;
      i += 2;
    }
    if (parts == 1) {
      initial = capitals == 1;
      return;
    }
    end = i < n && text.charAt(i) == '.' ? i + 1 : i;
  }

  private boolean isLoneLetter(int i) {
    char c = text.charAt(i);
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private int gapBetween(int from, int to, boolean afterInitial) {
    if (to == from) {
      return JOINED;
    }
    char first = text.charAt(from);
    if (to == from + 1) {
      if (first == ' ' || Spelling.isHyphen(first)) {
        return JOINED;
      }
      if (Spelling.isApostrophe(first)) {
        return APOSTROPHE;
      }
    }
    if (isBlank(from, to)) {
      return JOINED;
    }
    char last = text.charAt(to - 1);
    if (isBlank(from + 1, to)) {
      return afterSign(first, afterInitial);
    }
    if (isBlank(from, to - 1)) {
      return beforeWord(last);
    }
    int dash = from;
    while (dash < to && Character.isWhitespace(text.charAt(dash))) {
      dash++;
    }
    return isDash(text.charAt(dash)) && isBlank(from, dash) && isBlank(dash + 1, to) ? DASH : BREAK;
  }

  /** What a sign means that stands right behind the last word, with blanks behind it. */
  private static int afterSign(char sign, boolean afterInitial) {
    if (Spelling.isApostrophe(sign)) {
      return JOINED;
    }
    if (isDash(sign)) {
      return DASH;
    }
    return switch (sign) {
      case '.' -> afterInitial ? JOINED : STOP;
      case ',' -> COMMA;
      case '+' -> PLUS;
      case '/' -> SLASH;
      case '(' -> PARENTHESIS;
      default -> BREAK;
    };
  }

  /** What a sign means that stands right before this word, with blanks before it. */
  private static int beforeWord(char sign) {
    if (Spelling.isApostrophe(sign)) {
      return JOINED;
    }
    if (isDash(sign)) {
      return DASH;
    }
    return sign == '(' ? PARENTHESIS : BREAK;
  }

  private static boolean isDash(char c) {
    return Spelling.isHyphen(c) || c == '\u2014' || c == '\u2015';
  }

  /** Whether only blanks stand there, at most one of them a line's end. */
  private boolean isBlank(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      } else if (c != ' ' && !Character.isWhitespace(c) && c != '\u00A0' && c != '\u202F') {
        return false;
      }
    }
    return lines < 2;
  }
}
