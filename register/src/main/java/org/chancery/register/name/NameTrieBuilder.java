package org.chancery.register.name;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Collects names and makes the {@link NameTrie} of them. Not safe for use by several threads. */
final class NameTrieBuilder {

  private record Entry(List<NameWord> words, boolean article, int meaning) {}

  private record Path(int[] labels, long demand, int meaning) {}

  /** The rows of {@code paths} from..to share the first {@code depth} labels. */
  private record Node(int from, int to, int depth) {}

  /** The word that some names only stand behind; always in the vocabulary. */
  static final String ARTICLE = "the";

  private final List<Entry> entries = new ArrayList<>();

  /**
   * Adds a name; one that has no word, or more than the longest name may have, is left out.
   *
   * @param article whether it only stands behind "the"
   */
  void add(List<NameWord> words, boolean article, int meaning) {
    if (!words.isEmpty() && words.size() <= NameTrie.MOST_WORDS) {
      entries.add(new Entry(words, article, meaning));
    }
  }

  NameTrie build() {
    TreeSet<String> all = new TreeSet<>();
    all.add(ARTICLE);
    entries.forEach(entry -> entry.words().forEach(word -> all.add(word.word())));
    Vocabulary vocabulary = Vocabulary.of(all);
    List<Path> paths = paths(vocabulary);
    IntList labels = new IntList();
    IntList children = new IntList();
    IntList meaningsFrom = new IntList();
    IntList meanings = new IntList();
    List<Long> demands = new ArrayList<>();
    ArrayDeque<Node> waiting = new ArrayDeque<>();
    waiting.add(new Node(0, paths.size(), 0));
    labels.add(0);
    while (!waiting.isEmpty()) {
      Node node = waiting.remove();
      meaningsFrom.add(meanings.size());
      int row = node.from();
      while (row < node.to() && paths.get(row).labels().length == node.depth()) {
        meanings.add(paths.get(row).meaning());
        demands.add(paths.get(row).demand());
        row++;
      }
      children.add(labels.size());
      while (row < node.to()) {
        int end = row + 1;
        int label = paths.get(row).labels()[node.depth()];
        while (end < node.to() && paths.get(end).labels()[node.depth()] == label) {
          end++;
        }
        labels.add(label);
        waiting.add(new Node(row, end, node.depth() + 1));
        row = end;
      }
    }
    children.add(labels.size());
    meaningsFrom.add(meanings.size());
    return new NameTrie(
        vocabulary,
        labels.toArray(),
        children.toArray(),
        meaningsFrom.toArray(),
        meanings.toArray(),
        demands.stream().mapToLong(Long::longValue).toArray());
  }

  private List<Path> paths(Vocabulary vocabulary) {
    List<Path> paths = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      int[] labels = new int[entry.words().size()];
      long demand = entry.article() ? NameTrie.ARTICLE : 0;
      for (int i = 0; i < labels.length; i++) {
        NameWord word = entry.words().get(i);
        labels[i] = NameTrie.label(word.gap(), vocabulary.number(word.word()));
        demand |= (long) word.capitals() << (2 * i);
      }
      paths.add(new Path(labels, demand, entry.meaning()));
    }
    paths.sort(
        Comparator.comparing(Path::labels, Arrays::compare)
            .thenComparing(Path::meaning)
            .thenComparing(Path::demand));
    return withoutRepeats(paths);
  }

  private static List<Path> withoutRepeats(List<Path> sorted) {
    List<Path> distinct = new ArrayList<>(sorted.size());
    Path last = null;
    for (Path path : sorted) {
      if (last == null
          || path.meaning() != last.meaning()
          || path.demand() != last.demand()
          || !Arrays.equals(path.labels(), last.labels())) {
        distinct.add(path);
      }
      last = path;
    }
    return distinct;
  }
}
