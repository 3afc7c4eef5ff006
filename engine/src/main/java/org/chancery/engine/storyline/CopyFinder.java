package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.engine.storyline.TextSketch.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles are copies of which original. Articles are taken in the order in which they
 * could have been copied from each other, and each is compared with the few earlier ones that share
 * most of its sketch: the time grows in line with their number.
 */
final class CopyFinder {

  /** Share of the shorter text's shingles that a copy has in common with its original. */
  private static final double COPY = .5;

  /** … where the shorter text is so short that the estimate is coarse. */
  private static final double SHORT_COPY = .7;

  /** Share of all shingles of both that make two texts versions of one. */
  private static final double NEARLY_SAME = .6;

  /** Shingles compared from which on the estimate is fine, and below which it tells nothing. */
  private static final int SURE_SAMPLE = 32;

  private static final int SMALLEST_SAMPLE = 8;

  /** A copy that holds less than this of its original's text has text of its own to be copied. */
  private static final double NOTHING_NEW = .8;

  /** Latest articles of a key that are looked at. */
  private static final int REACH = 12;

  /** Articles that one is compared with, and the keys that they must share with it. */
  private static final int COMPARED = 32;

  private static final int SHARED_KEYS = 3;

  /**
   * Who may be the original of whom: the earlier published; on one day an agency's own, then one
   * that only credits an agency, then the smaller id.
   */
  static final Comparator<ArticleDigest> ORIGINALS_FIRST =
      Comparator.comparing(
              ArticleDigest::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(CopyFinder::distance)
          .thenComparing(ArticleDigest::id);

  private final List<ArticleDigest> articles;
  private final KeyIndex index;
  private final List<int[]> keys;

  /** For each article its original, itself where it is one. */
  private final int[] originals;

  private CopyFinder(List<ArticleDigest> articles, Function<ArticleDigest, int[]> keysOf) {
    this.articles = articles;
    this.keys = new ArrayList<>(articles.size());
    articles.forEach(article -> keys.add(keysOf.apply(article)));
    this.index = new KeyIndex(keys, REACH);
    this.originals = new int[articles.size()];
  }

  /**
   * Id of the original for the id of each copy.
   *
   * @param keysOf the keys of an article's sketch, at least those that another one has too: the
   *     others lead nowhere
   */
  static Map<String, String> originals(
      List<ArticleDigest> articles, Function<ArticleDigest, int[]> keysOf) {
    List<ArticleDigest> ordered = articles.stream().sorted(ORIGINALS_FIRST).toList();
    CopyFinder finder = new CopyFinder(ordered, keysOf);
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      int original = finder.place(i);
      if (original != i) {
        found.put(ordered.get(i).id(), ordered.get(original).id());
      }
    }
    return found;
  }

  private static int distance(ArticleDigest article) {
    if (article.credit() == null) {
      return 2;
    }
    return article.outlet() == null || article.isAgencys() ? 0 : 1;
  }

  private int place(int article) {
    TextSketch sketch = articles.get(article).sketch();
    int[] own = keys.get(article);
    int best = article;
    @Nullable Likeness likest = null;
    for (int candidate : candidates(own, sketch.size())) {
      Likeness likeness = copy(sketch, candidate);
      if (likeness != null && (likest == null || likeness.containment() > likest.containment())) {
        best = candidate;
        likest = likeness;
      }
    }
    originals[article] = likest == null ? article : originals[best];
    // Text that the original lacks may itself be copied; all else would only fill the index.
    if (likest == null || likest.ofFirst() < NOTHING_NEW) {
      index.add(article, own);
    }
    return originals[article];
  }

  /** Earlier articles that share most keys, and what those are copies of; most first. */
  private Set<Integer> candidates(int[] own, int hashes) {
    Set<Integer> candidates = new LinkedHashSet<>();
    // A sketch has a key for each hash, one for the whole text, and some more from three on.
    for (int candidate : index.find(own, Math.min(SHARED_KEYS, hashes + 1), COMPARED)) {
      candidates.add(originals[candidate]);
      candidates.add(candidate);
    }
    return candidates;
  }

  /** How an article compares with an earlier one that it is a copy of; absent where it is none. */
  private @Nullable Likeness copy(TextSketch sketch, int earlier) {
    TextSketch other = articles.get(earlier).sketch();
    if (sketch.isSameText(other)) {
      return new Likeness(1, 1, 1, TextSketch.SIZE);
    }
    Likeness likeness = sketch.likeness(other);
    double needed = likeness.sample() >= SURE_SAMPLE ? COPY : SHORT_COPY;
    if (likeness.sample() < SMALLEST_SAMPLE || likeness.containment() < needed) {
      return null;
    }
    // What stands in a round-up need not stand in the article that the round-up is a copy of.
    boolean original = originals[earlier] == earlier;
    return original || likeness.resemblance() >= NEARLY_SAME ? likeness : null;
  }
}
