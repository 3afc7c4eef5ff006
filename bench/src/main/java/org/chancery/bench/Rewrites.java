package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Found;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.Storylines;
import org.chancery.engine.text.AlignedText;

/**
 * How many rewrites are told, and how many reports of their own are wrongly taken for one: {@code
 * Rewrites AFFAIRS [SEED]}. Of each invented affair there are a report, rewrites of it in several
 * styles, two reports by others who were there, and one of the next day.
 */
public final class Rewrites {

  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final int DAYS = 700;
  private static final List<Integer> ANY = List.of(0, 1, 2);
  private static final List<Integer> OTHER = List.of(1, 2);

  private final SplittableRandom random;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();
  private final Map<String, String> styles = new HashMap<>();

  private Rewrites(long seed) {
    this.random = new SplittableRandom(seed);
  }

  public static void main(String[] arguments) {
    int affairs = Integer.parseInt(arguments[0]);
    Rewrites corpus = new Rewrites(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
    for (int i = 0; i < affairs; i++) {
      corpus.affair();
    }
    List<ArticleDigest> digests = new ArrayList<>();
    corpus.articles.values().forEach(one -> digests.add(ArticleDigest.of(one, List.of())));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long begun = clock.getCurrentThreadCpuTime();
    Storylines told = Storylines.of(digests);
    double seconds = (clock.getCurrentThreadCpuTime() - begun) / 1e9;
    say("%,d articles told in %,.1f s of processor time", digests.size(), seconds);
    corpus.report(told);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private void affair() {
    RetoldStory story = new RetoldStory(random.split());
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    List<RetoldFact> report = story.report();
    String original = article("a report", day, story.title(), story.text(report, List.of(0)));
    rewrite("in part as it was", original, day, story, report, ANY);
    rewrite("other words", original, day, story, report, OTHER);
    rewrite("as a machine translates", original, day, story, report, List.of(3));
    for (int i = 0; i < 2; i++) {
      String own = story.withOwnWords(story.text(story.report(), OTHER));
      article("an own report", day.plusDays(i), story.title(), own);
    }
    String next = story.withOwnWords(story.text(story.followUp(report), OTHER));
    article("of the next day", day.plusDays(1), story.title(), next);
  }

  private void rewrite(
      String style,
      String original,
      LocalDate day,
      RetoldStory story,
      List<RetoldFact> report,
      List<Integer> ways) {
    String text = story.text(story.rewritten(report), ways);
    originals.put(article(style, day.plusDays(random.nextInt(2)), story.title(), text), original);
  }

  private String article(String style, LocalDate day, String title, String text) {
    // On one day the smaller id is the original: a report stands before what was made of it.
    String id = String.format(Locale.ROOT, "r-%07d", articles.size());
    styles.put(id, style);
    articles.put(
        id,
        new Article(
            id,
            "hash of " + id,
            id,
            null,
            new Found<>(title, "invented"),
            new Found<>("Gazette " + id, "invented"),
            List.of(),
            new Found<>(day, "invented"),
            "en",
            AlignedText.unchanged(text),
            true));
    return id;
  }

  /** A rewrite is told where it has the original that it was made from, or that one's original. */
  private void report(Storylines told) {
    Map<String, int[]> counts = new java.util.TreeMap<>();
    int right = 0;
    int wrong = 0;
    for (String id : articles.keySet()) {
      int[] count = counts.computeIfAbsent(styles.getOrDefault(id, ""), none -> new int[2]);
      count[0]++;
      String found = told.duplicateOf(id).orElse(null);
      if (found != null) {
        count[1]++;
        boolean same = originals.getOrDefault(id, id).equals(originals.getOrDefault(found, found));
        right += same ? 1 : 0;
        wrong += same ? 0 : 1;
      }
    }
    counts.forEach(
        (style, count) -> say("%-26s %,7d, %,7d told for rewrites", style, count[0], count[1]));
    say(
        "precision %.4f, recall %.4f",
        (double) right / Math.max(1, right + wrong), (double) right / originals.size());
  }
}
