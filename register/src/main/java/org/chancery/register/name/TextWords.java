package org.chancery.register.name;

/** The words of a text with their numbers in a vocabulary. */
final class TextWords {

  private final IntList begins = new IntList();
  private final IntList ends = new IntList();
  private final IntList numbers = new IntList();

  /** Of each word: the gap before it, whether it is a possessive's "s", its shape. */
  private final IntList forms = new IntList();

  private static final int SHAPE = 3;
  private static final int POSSESSIVE = 4;
  private static final int GAP_SHIFT = 3;

  private final String text;

  private TextWords(String text) {
    this.text = text;
  }

  static TextWords of(String text, Vocabulary vocabulary) {
    TextWords words = new TextWords(text);
    WordScanner scanner = new WordScanner(text);
    while (scanner.next()) {
      words.begins.add(scanner.begin());
      words.ends.add(scanner.end());
      words.numbers.add(vocabulary.number(scanner.folded(), scanner.length(), scanner.hash()));
      words.forms.add(
          scanner.gap() << GAP_SHIFT | (scanner.possessive() ? POSSESSIVE : 0) | scanner.shape());
    }
    return words;
  }

  int size() {
    return begins.size();
  }

  int begin(int word) {
    return begins.get(word);
  }

  /** Where a name of these words ends: with the parenthesis that it closes, where it opens one. */
  int end(int first, int last) {
    int end = ends.get(last);
    boolean closes = end < text.length() && text.charAt(end) == ')';
    for (int word = first + 1; closes && word <= last; word++) {
      if (gap(word) == WordScanner.PARENTHESIS) {
        return end + 1;
      }
    }
    return end;
  }

  int number(int word) {
    return numbers.get(word);
  }

  int gap(int word) {
    return forms.get(word) >> GAP_SHIFT;
  }

  /** Whether a word stands behind another one with nothing but a blank between. */
  boolean isJoinedBehind(int word, int number) {
    return word > 0 && gap(word) == WordScanner.JOINED && numbers.get(word - 1) == number;
  }

  /** Whether a word in capitals stands beside another one. */
  boolean isInLineOfCapitals(int word) {
    return isCapitals(word)
        && ((gap(word) == WordScanner.JOINED && word > 0 && isCapitals(word - 1))
            || (word + 1 < size() && gap(word + 1) == WordScanner.JOINED && isCapitals(word + 1)));
  }

  private boolean isCapitals(int word) {
    return (forms.get(word) & SHAPE) == WordScanner.ALL_CAPITALS
        && ends.get(word) - begins.get(word) > 1;
  }

  /** An apostrophe joins: no name begins behind one. */
  boolean mayBegin(int word) {
    return gap(word) != WordScanner.APOSTROPHE;
  }

  /** No name ends before an apostrophe, but for that of a possessive. */
  boolean mayEnd(int word) {
    int next = word + 1;
    return next == size()
        || gap(next) != WordScanner.APOSTROPHE
        || (forms.get(next) & POSSESSIVE) != 0;
  }

  /** Whether the words from {@code first} on have the capitals asked for, two bits a word. */
  boolean satisfies(long capitals, int first) {
    long left = capitals;
    for (int word = first; left != 0; word++) {
      if ((forms.get(word) & SHAPE) < (left & SHAPE)) {
        return false;
      }
      left >>>= 2;
    }
    return true;
  }
}
