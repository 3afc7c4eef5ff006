package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.meaning.WordVectors;

/** Makes gists of texts. Immutable, thread-safe. */
final class GistMaker {

  private static final int PLANES = Long.SIZE;

  private final TopicWords topics;
  private final AmountFinder amounts;
  private final WordVectors vectors = WordVectors.bundled();

  /** For each plane on which side of it each dimension's axis lies. */
  private final boolean[][] sides;

  GistMaker(TopicWords topics, AmountFinder amounts) {
    this.topics = topics;
    this.amounts = amounts;
    this.sides = new boolean[PLANES][vectors.dimensions()];
    for (int plane = 0; plane < PLANES; plane++) {
      for (int i = 0; i < vectors.dimensions(); i++) {
        sides[plane][i] = (Hash.join(Hash.mix(plane + 1), i) & 1) == 0;
      }
    }
  }

  TextGist gist(String text, List<Word> words) {
    List<List<Word>> sentences = sentences(text, words);
    Set<String> names = names(sentences);
    List<TextGist.Sentence> found = new ArrayList<>();
    for (List<Word> sentence : sentences) {
      if (found.size() < TextGist.MOST_SENTENCES) {
        found.add(sentence(text, sentence, names));
      }
    }
    return new TextGist(found);
  }

  /** Parted where a line or a sentence ends; an abbreviation parts one text like the other. */
  private static List<List<Word>> sentences(String text, List<Word> words) {
    List<List<Word>> sentences = new ArrayList<>();
    List<Word> present = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      present.add(words.get(i));
      int end = words.get(i).end();
      int next = i + 1 < words.size() ? words.get(i + 1).begin() : text.length();
      if (i + 1 == words.size() || isEnd(text, end, next)) {
        sentences.add(present);
        present = new ArrayList<>();
      }
    }
    return sentences;
  }

  private static boolean isEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Words that stand with a capital letter where it is no sentence's first. */
  private Set<String> names(List<List<Word>> sentences) {
    Set<String> names = new HashSet<>();
    for (List<Word> sentence : sentences) {
      sentence.stream()
          .skip(1)
          .filter(word -> word.capital() && topics.says(word))
          .forEach(word -> names.add(word.form()));
    }
    return names;
  }

  private TextGist.Sentence sentence(String text, List<Word> words, Set<String> names) {
    Set<Integer> details = new TreeSet<>();
    List<String> others = new ArrayList<>();
    int next;
    for (int i = 0; i < words.size(); i = next) {
      Word word = words.get(i);
      AmountFinder.Numeral number = amounts.numeral(text, words, i);
      next = number == null ? i + 1 : number.behind();
      boolean name = word.capital() && names.contains(word.form());
      if ((number != null || name) && details.size() < TextGist.MOST_DETAILS) {
        details.add(Hash.fold(Hash.of(number != null ? number.value() : word.form())));
      } else if (topics.says(word)) {
        others.add(word.form());
      }
    }
    return new TextGist.Sentence(
        details.stream().mapToInt(Integer::intValue).toArray(),
        vectors.ofPhrase(others).map(this::direction).orElse(0L));
  }

  private long direction(float[] vector) {
    long bits = 0;
    for (int plane = 0; plane < PLANES; plane++) {
      double sum = 0;
      for (int i = 0; i < vector.length; i++) {
        sum += sides[plane][i] ? vector[i] : -vector[i];
      }
      bits = bits << 1 | (sum > 0 ? 1 : 0);
    }
    return bits;
  }
}
