package org.chancery.engine.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.engine.storyline.Articles.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  private final NewsGrammar news = new NewsGrammar(1);

  private static Map<String, String> originals(List<ArticleDigest> articles) {
    return CopyFinder.originals(articles, ArticleDigest::copyKeys);
  }

  @Test
  void theEarliestPublishedIsTheOriginal() {
    String text = news.article();
    Map<String, String> originals =
        originals(
            List.of(
                digest("a", "The Lesk Courier", MONDAY.plusDays(1), text),
                digest("b", "The Morvia Herald", MONDAY, text),
                digest("c", "The Tarn Echo", null, text)));
    assertThat(originals).isEqualTo(Map.of("a", "b", "c", "b"));
  }

  @Test
  void onOneDayTheAgencysOwnIsTheOriginal() {
    String text = news.article();
    Map<String, String> originals =
        originals(
            List.of(
                digest("a", "The Lesk Courier", MONDAY, text),
                digest("b", "Lesk News Agency", MONDAY, text)));
    assertThat(originals).isEqualTo(Map.of("a", "b"));
  }

  @Test
  void anAgencysDispatchWithoutOutletComesBeforeAPaperThatPrintsIt() {
    String text = news.article();
    Map<String, String> originals =
        originals(
            List.of(
                digest("a", "The Lesk Courier", MONDAY, text),
                digest("b", null, MONDAY, "LOWEN, March 4 (Meridian Wire) \u2014 " + text)));
    assertThat(originals).isEqualTo(Map.of("a", "b"));
  }

  @Test
  void elseTheSmallestIdIsTheOriginal() {
    String text = news.article();
    assertThat(originals(List.of(digest("b", null, MONDAY, text), digest("a", null, MONDAY, text))))
        .isEqualTo(Map.of("b", "a"));
  }

  @Test
  void copiesOfCopiesPointAtTheOriginal() {
    List<String> first = news.sentences(30);
    List<String> second = new ArrayList<>(first);
    second.subList(0, 6).clear();
    second.addAll(news.sentences(6));
    List<String> third = new ArrayList<>(second);
    third.subList(0, 6).clear();
    third.addAll(news.sentences(6));
    assertThat(
            originals(
                List.of(
                    digest("1", null, MONDAY, NewsGrammar.text(first)),
                    digest("2", null, MONDAY, NewsGrammar.text(second)),
                    digest("3", null, MONDAY, NewsGrammar.text(third)))))
        .isEqualTo(Map.of("2", "1", "3", "1"));
  }

  @Test
  void aRoundUpMakesNoCopiesOfEachOtherOutOfItsParts() {
    String one = NewsGrammar.text(news.sentences(10));
    String two = NewsGrammar.text(news.sentences(10));
    Map<String, String> originals =
        originals(
            List.of(
                digest("1", null, MONDAY, one),
                digest("2", null, MONDAY.plusDays(1), one + "\n\n" + two),
                digest("3", null, MONDAY.plusDays(2), two)));
    assertThat(originals.get("2")).isEqualTo("1");
    assertThat(originals).doesNotContainEntry("3", "1");
  }

  @Test
  void manyCopiesOfOneDispatchAllPointAtIt() {
    List<String> dispatch = news.sentences(20);
    List<ArticleDigest> articles = new ArrayList<>();
    articles.add(digest("0", null, MONDAY, NewsGrammar.text(dispatch)));
    for (int i = 1; i <= 300; i++) {
      String text = news.copy(dispatch, NewsGrammar.Edit.values()[i % 4]);
      articles.add(digest(String.valueOf(i), null, MONDAY.plusDays(1), text));
    }
    Map<String, String> originals = originals(articles);
    assertThat(originals).hasSize(300);
    assertThat(originals.values()).containsOnly("0");
  }

  @Property(tries = 100)
  void aTextIsFoundToBeACopyOfItself(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int n) {
    String text = NewsGrammar.text(new NewsGrammar(seed).sentences(n));
    assertThat(originals(List.of(digest("a", null, MONDAY, text), digest("b", null, null, text))))
        .isEqualTo(Map.of("b", "a"));
  }

  @Property(tries = 200)
  void articlesOfTheSameGrammarAreNoCopies(@ForAll long seed) {
    NewsGrammar grammar = new NewsGrammar(seed);
    assertThat(
            originals(
                List.of(
                    digest("a", null, MONDAY, grammar.article()),
                    digest("b", null, MONDAY, grammar.article()))))
        .isEmpty();
  }

  @Test
  void wordsInOneOrTwoAreCopiesOnlyWhenEqual() {
    assertThat(
            originals(
                List.of(
                    digest("a", null, null, "Photo gallery"),
                    digest("b", null, null, "Photo gallery"),
                    digest("c", null, null, "Photo essay"))))
        .isEqualTo(Map.of("b", "a"));
  }

  /** Two thousand articles, three in ten of them copies: at least .98 found, at least .98 right. */
  @Test
  void recallAndPrecisionOnAKnownRateOfCopies() {
    Map<String, String> truth = new HashMap<>();
    List<ArticleDigest> articles = corpus(2000, truth);
    Map<String, String> found = originals(articles);
    long right = found.entrySet().stream().filter(truth.entrySet()::contains).count();
    assertThat(right / (double) truth.size()).as("recall").isGreaterThanOrEqualTo(.98);
    assertThat(right / (double) found.size()).as("precision").isGreaterThanOrEqualTo(.98);
  }

  /** A cluster finds beforehand which keys several articles have, and leaves out the others. */
  @Test
  void keysThatOneArticleHasAloneLeadNowhere() {
    List<ArticleDigest> articles = corpus(2000, new HashMap<>());
    articles.add(digest("x", null, null, "Photo gallery"));
    articles.add(digest("y", null, null, "Photo gallery"));
    articles.add(digest("z", null, null, "Gallery"));
    Map<Integer, Integer> counts = new HashMap<>();
    for (ArticleDigest article : articles) {
      Arrays.stream(article.copyKeys()).forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    Map<String, String> found =
        CopyFinder.originals(
            articles,
            article ->
                Arrays.stream(article.copyKeys())
                    .filter(key -> counts.getOrDefault(key, 0) > 1)
                    .toArray());
    assertThat(found)
        .isEqualTo(originals(articles))
        .containsEntry("y", "x")
        .hasSizeGreaterThan(500);
  }

  static List<ArticleDigest> corpus(int size, Map<String, String> truth) {
    NewsGrammar grammar = new NewsGrammar(42);
    List<ArticleDigest> articles = new ArrayList<>();
    List<List<String>> originals = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String id = "%06d".formatted(i);
      LocalDate day = MONDAY.plusDays(i / 100);
      if (i > 0 && grammar.below(10) < 3) {
        int of = Math.max(0, originals.size() - 1 - grammar.below(200));
        String text = grammar.copy(originals.get(of), grammar.pick(NewsGrammar.Edit.values()));
        truth.put(id, ids.get(of));
        articles.add(digest(id, "Paper " + grammar.below(50), day, text));
      } else {
        List<String> sentences = grammar.sentences(12 + grammar.below(20));
        originals.add(sentences);
        ids.add(id);
        articles.add(digest(id, "Paper " + grammar.below(50), day, NewsGrammar.text(sentences)));
      }
    }
    return articles;
  }
}
