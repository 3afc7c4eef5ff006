package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * News that is little or nothing to an analyst of politics: sport, weather, markets, listings,
 * recipes and the like. Each article is made of sentences of one kind from 150 bundled articles of
 * our own, shuffled, with other numbers, so that hardly a paragraph comes twice. The same seed
 * gives the same news.
 */
final class EverydayNews {

  private static final String BUNDLED = "mixed-news.txt";
  private static final String SENTENCE_END = "(?<=[.!?][\"\u201d]?) +(?=[\"\u201c]?\\p{Lu})";
  private static final int FEWEST_PARAGRAPHS = 3;
  private static final int MORE_PARAGRAPHS = 6;
  private static final int DIGITS = 10;

  /** An article. */
  record Written(String title, List<String> paragraphs) {}

  private record Kind(List<String> titles, List<String> sentences) {}

  private final SplittableRandom random;
  private final List<Kind> kinds;

  /** In the list each kind stands as often as it has articles, so that it is drawn as often. */
  private EverydayNews(List<Kind> kinds, SplittableRandom random) {
    this.kinds = List.copyOf(kinds);
    this.random = random;
  }

  static EverydayNews bundled(SplittableRandom random) {
    Map<String, Kind> byName = new TreeMap<>();
    for (String article : text().split("\n---\n")) {
      String[] parts = article.strip().split("\n", 2);
      String[] head = parts[0].substring("# ".length()).split(": ", 2);
      Kind kind =
          byName.computeIfAbsent(head[0], k -> new Kind(new ArrayList<>(), new ArrayList<>()));
      kind.titles().add(head[1]);
      for (String line : parts[1].strip().split("\n+")) {
        kind.sentences().addAll(Arrays.asList(line.split(SENTENCE_END)));
      }
    }
    List<Kind> all = new ArrayList<>();
    for (Kind kind : byName.values()) {
      kind.titles().forEach(title -> all.add(kind));
    }
    return new EverydayNews(all, random);
  }

  private static String text() {
    try (InputStream in = EverydayNews.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("the bundled " + BUNDLED + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the bundled " + BUNDLED, e);
    }
  }

  /** One more article. */
  Written article() {
    Kind kind = pick(kinds);
    List<String> paragraphs = new ArrayList<>();
    for (int i = FEWEST_PARAGRAPHS + random.nextInt(MORE_PARAGRAPHS); i > 0; i--) {
      StringBuilder paragraph = new StringBuilder(pick(kind.sentences()));
      for (int more = random.nextInt(3); more > 0; more--) {
        paragraph.append(' ').append(pick(kind.sentences()));
      }
      paragraphs.add(renumbered(paragraph.toString()));
    }
    return new Written(renumbered(pick(kind.titles())), paragraphs);
  }

  private String renumbered(String text) {
    StringBuilder other = new StringBuilder(text);
    for (int i = 0; i < other.length(); i++) {
      char c = other.charAt(i);
      if (c >= '1' && c <= '9') {
        other.setCharAt(i, (char) ('1' + random.nextInt(DIGITS - 1)));
      }
    }
    return other.toString();
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
