package org.chancery.register.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;

/**
 * Finds names in text, all of them in one pass. What a name means is a number of the caller's.
 * Immutable; safe for use by several threads.
 */
public final class NameIndex {

  /** Takes what is found. */
  public interface Sink {
    /**
     * A name was found.
     *
     * @param begin index of its first UTF-16 unit
     * @param end index behind its last
     * @param words how many words it has
     * @param meanings ascending, without repeats; never empty
     */
    void found(int begin, int end, int words, int[] meanings);
  }

  /** Collects names. Not safe for use by several threads. */
  public static final class Builder {
    private final NameTrieBuilder trie = new NameTrieBuilder();

    /**
     * Adds a name as spelled, and as it is written with other punctuation: without the dot of "St.
     * Lucia", without the apostrophe of "Sana'a". A leading "the" with nothing but a blank behind
     * is no part of a name; where only one word is left, as of "The Hague", it must stand before
     * it.
     */
    public void add(String name, int meaning) {
      List<NameWord> words = NameWord.of(name);
      boolean article =
          words.size() > 1
              && words.get(0).word().equals(NameTrieBuilder.ARTICLE)
              && words.get(1).gap() == WordScanner.JOINED;
      add(article ? words.subList(1, words.size()) : words, article && words.size() == 2, meaning);
    }

    private void add(List<NameWord> words, boolean article, int meaning) {
      trie.add(words, article, meaning);
      if (words.stream().anyMatch(word -> word.gap() != WordScanner.JOINED)) {
        trie.add(withoutStops(words), article, meaning);
        trie.add(withoutApostrophes(words), article, meaning);
      }
    }

    public NameIndex build() {
      return new NameIndex(trie.build());
    }

    private static List<NameWord> withoutStops(List<NameWord> words) {
      return words.stream()
          .map(word -> isNeedless(word.gap()) ? word.withGap(WordScanner.JOINED) : word)
          .toList();
    }

    private static boolean isNeedless(int gap) {
      return gap == WordScanner.STOP || gap == WordScanner.COMMA || gap == WordScanner.DASH;
    }

    private static List<NameWord> withoutApostrophes(List<NameWord> words) {
      List<NameWord> joined = new ArrayList<>();
      for (NameWord word : words) {
        if (word.gap() == WordScanner.APOSTROPHE) {
          NameWord last = joined.remove(joined.size() - 1);
          int capitals = Math.min(last.capitals(), WordScanner.CAPITALISED);
          joined.add(new NameWord(last.word() + word.word(), last.gap(), capitals));
        } else {
          joined.add(word);
        }
      }
      return joined;
    }
  }

  private static final int[] NOTHING = new int[0];

  private final NameTrie trie;
  private final int[] beginnings;
  private final boolean[] functionWords;
  private final int the;

  private NameIndex(NameTrie trie) {
    this.trie = trie;
    this.beginnings = trie.beginnings();
    this.functionWords = FunctionWords.among(trie.words());
    this.the = trie.words().number(NameTrieBuilder.ARTICLE);
  }

  /**
   * Finds names from left to right: of those that begin at a word the longest, and the next one
   * behind its end.
   */
  public void match(CharSequence text, Sink sink) {
    TextWords words = TextWords.of(text.toString(), trie.words());
    int i = 0;
    while (i < words.size()) {
      i = Math.max(matchAt(words, i, sink), i + 1);
    }
  }

  /** All meanings of a name in any letter case, ascending; empty where it is no name. */
  public int[] meanings(String name) {
    int[] exact = lookUp(NameWord.of(name));
    if (exact.length > 0) {
      return exact;
    }
    String bare = name.strip();
    return bare.length() > 4 && bare.substring(0, 4).equalsIgnoreCase("the ")
        ? lookUp(NameWord.of(bare.substring(4)))
        : NOTHING;
  }

  public void write(ImageWriter image) {
    trie.write(image);
  }

  public static NameIndex read(ImageReader image) {
    return new NameIndex(NameTrie.read(image));
  }

  private int[] lookUp(List<NameWord> words) {
    int node = NameTrie.ROOT;
    for (NameWord word : words) {
      int number = trie.words().number(word.word());
      node = number == Vocabulary.UNKNOWN ? NameTrie.NONE : trie.child(node, word.gap(), number);
      if (node == NameTrie.NONE) {
        return NOTHING;
      }
    }
    return Arrays.stream(trie.meanings(), trie.meaningsFrom()[node], trie.meaningsFrom()[node + 1])
        .distinct()
        .toArray();
  }

  /** Finds the longest name at a word; gives the index of the word behind it, or of this one. */
  private int matchAt(TextWords words, int first, Sink sink) {
    int number = words.number(first);
    if (number == Vocabulary.UNKNOWN || !words.mayBegin(first)) {
      return first;
    }
    boolean article = words.isJoinedBehind(first, the);
    int node = beginnings[number];
    int last = first;
    int bestLast = first;
    int bestNode = NameTrie.NONE;
    while (node != NameTrie.NONE) {
      if (words.mayEnd(last) && isWorded(node, words, first, article)) {
        bestLast = last;
        bestNode = node;
      }
      last++;
      node =
          last < words.size() && words.gap(last) != WordScanner.BREAK
              ? next(node, words, last)
              : NameTrie.NONE;
    }
    boolean plainWord =
        bestLast == first && functionWords[number] && words.isInLineOfCapitals(first);
    if (bestNode == NameTrie.NONE || plainWord) {
      return first;
    }
    sink.found(
        words.begin(first),
        words.end(first, bestLast),
        bestLast - first + 1,
        worded(bestNode, words, first, article));
    return bestLast + 1;
  }

  private int next(int node, TextWords words, int at) {
    int number = words.number(at);
    return number == Vocabulary.UNKNOWN ? NameTrie.NONE : trie.child(node, words.gap(at), number);
  }

  private boolean isWorded(int node, TextWords words, int first, boolean article) {
    int to = trie.meaningsFrom()[node + 1];
    for (int i = trie.meaningsFrom()[node]; i < to; i++) {
      if (satisfies(words, first, article, trie.demands()[i])) {
        return true;
      }
    }
    return false;
  }

  private int[] worded(int node, TextWords words, int first, boolean article) {
    int from = trie.meaningsFrom()[node];
    int to = trie.meaningsFrom()[node + 1];
    int[] found = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      int meaning = trie.meanings()[i];
      boolean repeated = count > 0 && found[count - 1] == meaning;
      if (!repeated && satisfies(words, first, article, trie.demands()[i])) {
        found[count++] = meaning;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }

  private static boolean satisfies(TextWords words, int first, boolean article, long demand) {
    return (article || (demand & NameTrie.ARTICLE) == 0)
        && words.satisfies(demand & ~NameTrie.ARTICLE, first);
  }
}
