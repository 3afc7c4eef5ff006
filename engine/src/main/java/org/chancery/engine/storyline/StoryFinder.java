package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles by the affair they are about. They are taken in the order of their dates; each
 * joins the story whose articles it is most like, the longer ago the less, or begins a new one; an
 * article that is like two stories shows them to be one; one that stands alone is compared again
 * with what came later. An article is compared with the few that share most of its telling terms:
 * the time grows in line with the number of articles.
 */
final class StoryFinder {

  /** Likeness, after the time between them is allowed for, at which an article joins a story. */
  private static final double JOINS = .23;

  /** Likeness to two stories at which an article shows them to be one. */
  private static final double BRIDGES = .3;

  /** How much likeness counts on the same day, and the days after which that is halved. */
  private static final double SAME_DAY = 1.2;

  private static final double HALVING = 240;

  /** Days that are thought to lie between articles where a date is not known. */
  private static final long UNKNOWN_GAP = 30;

  /** Terms of an article under which it is found. */
  private static final int TELLING = 24;

  /** Latest articles of a term that are looked at. */
  private static final int REACH = 32;

  /** Articles whose stories one is compared with, and the terms that they must share with it. */
  private static final int CANDIDATES = 48;

  private static final int SHARED_TERMS = 2;

  /** Articles of a story that a new one is compared with. */
  private static final int COMPARED = 12;

  /** Of those the ones whose likeness counts. */
  private static final int LIKEST = 3;

  /** The story of an article that has none yet. */
  private static final int NONE = -1;

  private final List<ArticleDigest> articles;
  private final WeightedTopics topics;
  private KeyIndex index;
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
    finder.index = new KeyIndex(finder.keys, REACH);
    for (int i = ordered.size() - 1; i >= 0; i--) {
      finder.placeAgain(i);
    }
    return finder.stories.stream()
        .filter(story -> !story.isEmpty())
        .map(story -> story.stream().map(ordered::get).toList())
        .toList();
  }

  /** The stories that an article could belong to with how like it they are. */
  private SortedMap<Integer, Double> likeStories(int article) {
    SortedMap<Integer, Double> likenesses = new TreeMap<>();
    for (int near : index.find(keys.get(article), SHARED_TERMS, CANDIDATES)) {
      int story = storyOf[near];
      if (story != storyOf[article] && !likenesses.containsKey(story)) {
        likenesses.put(story, likeness(article, stories.get(story)));
      }
    }
    likenesses.values().removeIf(likeness -> likeness < JOINS);
    return likenesses;
  }

  /** Of stories as like as each other the earliest. */
  private static int likest(SortedMap<Integer, Double> likenesses) {
    int best = NONE;
    double highest = 0;
    for (Map.Entry<Integer, Double> story : likenesses.entrySet()) {
      if (story.getValue() > highest) {
        best = story.getKey();
        highest = story.getValue();
      }
    }
    return best;
  }

  private void place(int article) {
    storyOf[article] = NONE;
    SortedMap<Integer, Double> likenesses = likeStories(article);
    int story = likest(likenesses);
    if (story == NONE) {
      story = stories.size();
      stories.add(new ArrayList<>());
    }
    stories.get(story).add(article);
    storyOf[article] = story;
    // An article without a date is near to everything, so it shows nothing to be one.
    if (articles.get(article).published() != null) {
      for (Map.Entry<Integer, Double> other : likenesses.entrySet()) {
        if (other.getKey() != story && other.getValue() >= BRIDGES) {
          join(story, other.getKey());
        }
      }
    }
    index.add(article, keys.get(article));
  }

  /** Compares an article that stood alone with what came after it. */
  private void placeAgain(int article) {
    if (stories.get(storyOf[article]).size() == 1) {
      int story = likest(likeStories(article));
      if (story != NONE) {
        join(story, storyOf[article]);
      }
    }
    index.add(article, keys.get(article));
  }

  private void join(int story, int other) {
    List<Integer> all = new ArrayList<>(stories.get(story));
    all.addAll(stories.get(other));
    stories.get(other).forEach(article -> storyOf[article] = story);
    stories.set(other, List.of());
    all.sort(null);
    stories.set(story, all);
  }

  /**
   * Between the likeness of the likest and the mean of the three likest of those of the story's
   * articles that are next in time.
   */
  private double likeness(int article, List<Integer> story) {
    int place = -1 - Collections.binarySearch(story, article);
    int from = Math.max(0, Math.min(place - COMPARED / 2, story.size() - COMPARED));
    double[] all = new double[Math.min(COMPARED, story.size())];
    for (int i = 0; i < all.length; i++) {
      int member = story.get(from + i);
      all[i] = topics.likeness(article, member) * nearness(article, member);
    }
    Arrays.sort(all);
    double sum = 0;
    int likest = Math.min(LIKEST, all.length);
    for (int i = 0; i < likest; i++) {
      sum += all[all.length - 1 - i];
    }
    return (sum / likest + all[all.length - 1]) / 2;
  }

  private double nearness(int one, int other) {
    long days = days(articles.get(one).published(), articles.get(other).published());
    return SAME_DAY / (1 + days / HALVING);
  }

  private static long days(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null
        ? UNKNOWN_GAP
        : Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
