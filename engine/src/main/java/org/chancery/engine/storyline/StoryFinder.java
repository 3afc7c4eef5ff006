package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles by the affair they are about. They are taken in the order of their dates; each
 * joins the story whose articles it is most like, the longer ago the less, or begins a new one. An
 * article is compared with the few that share most of its telling terms: the time grows in line
 * with the number of articles.
 */
final class StoryFinder {

  /** Likeness, after the time between them is allowed for, at which an article joins a story. */
  private static final double JOINS = .2;

  /** Days after which likeness counts half. */
  private static final double HALVING = 60;

  /** Days that are thought to lie between articles where a date is not known. */
  private static final long UNKNOWN_GAP = 30;

  private static final int TELLING = 24;
  private static final int REACH = 32;
  private static final int SHARED_TERMS = 2;
  private static final int CANDIDATES = 48;

  /** Latest articles of a story that a new one is compared with. */
  private static final int COMPARED = 12;

  private static final int NEAREST = 3;

  private final List<ArticleDigest> articles;
  private final WeightedTopics topics;
  private final KeyIndex index;
  private final List<int[]> keys = new ArrayList<>();
  private final List<List<Integer>> stories = new ArrayList<>();
  private final int[] storyOf;

  private StoryFinder(List<ArticleDigest> articles) {
    this.articles = articles;
    this.topics = new WeightedTopics(articles.stream().map(ArticleDigest::topic).toList());
    for (int i = 0; i < articles.size(); i++) {
      keys.add(topics.telling(i, TELLING));
    }
    this.index = new KeyIndex(keys, REACH);
    this.storyOf = new int[articles.size()];
  }

  /**
   * Articles by story, also those that stand alone.
   *
   * @param ordered in the order of their dates
   */
  static List<List<ArticleDigest>> stories(List<ArticleDigest> ordered) {
    StoryFinder finder = new StoryFinder(ordered);
    for (int i = 0; i < ordered.size(); i++) {
      finder.place(i);
    }
    return finder.stories.stream().map(story -> story.stream().map(ordered::get).toList()).toList();
  }

  private void place(int article) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (int earlier : index.find(keys.get(article), SHARED_TERMS, CANDIDATES)) {
      candidates.add(storyOf[earlier]);
    }
    int best = stories.size();
    double likest = JOINS;
    for (int story : candidates) {
      double likeness = likeness(article, stories.get(story));
      if (likeness > likest || (likeness == likest && story < best)) {
        best = story;
        likest = likeness;
      }
    }
    if (best == stories.size()) {
      stories.add(new ArrayList<>());
    }
    stories.get(best).add(article);
    storyOf[article] = best;
    index.add(article, keys.get(article));
  }

  /** Mean of the nearest of the story's latest articles and of all those. */
  private double likeness(int article, List<Integer> story) {
    int from = Math.max(0, story.size() - COMPARED);
    double[] all = new double[story.size() - from];
    for (int i = 0; i < all.length; i++) {
      int member = story.get(from + i);
      all[i] = topics.likeness(article, member) * nearness(article, member);
    }
    Arrays.sort(all);
    double sum = 0;
    int nearest = Math.min(NEAREST, all.length);
    for (int i = 0; i < nearest; i++) {
      sum += all[all.length - 1 - i];
    }
    return sum / nearest;
  }

  private double nearness(int one, int other) {
    long days = days(articles.get(one).published(), articles.get(other).published());
    return 1 / (1 + days / HALVING);
  }

  private static long days(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null
        ? UNKNOWN_GAP
        : Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
