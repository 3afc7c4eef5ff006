package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles of a story were written from another one, in other words or by a machine
 * that translates: nearly all that one of them says, the other says too. Each is compared with the
 * few earlier ones that share most names and numbers: the time grows in line with their number.
 */
final class RewriteFinder {

  /** Share of both texts that the other says too; chosen on pairs of known kind, accuracy.md. */
  private static final double SAID = .75;

  /** … of each: a summary of several reports is no rewrite of one. */
  private static final double LEAST_SAID = .6;

  /** Texts with fewer sentences, or fewer pairs of names and numbers in common, don't tell. */
  private static final int LEAST_SENTENCES = 5;

  private static final int LEAST_SHARED = 6;

  /** News is rewritten while it is news. */
  private static final long DAYS = 4;

  /** Latest articles of a pair that are looked at. */
  private static final int REACH = 48;

  /** Articles that one is compared with, those that share most. */
  private static final int COMPARED = 6;

  private RewriteFinder() {}

  /** Id of the original for the id of each rewrite. */
  static Map<String, String> originals(List<ArticleDigest> story) {
    if (story.size() < 2) {
      return Map.of();
    }
    List<ArticleDigest> ordered = story.stream().sorted(CopyFinder.ORIGINALS_FIRST).toList();
    List<int[]> keys = new ArrayList<>();
    ordered.forEach(article -> keys.add(article.gist().pairs()));
    KeyIndex index = new KeyIndex(keys, REACH);
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      ArticleDigest original = null;
      double most = 0;
      for (int earlier : index.find(keys.get(i), LEAST_SHARED, COMPARED)) {
        double said = said(ordered.get(i), ordered.get(earlier));
        if (said > most) {
          most = said;
          original = ordered.get(earlier);
        }
      }
      if (original == null) {
        // Only what is no rewrite itself can be rewritten, so that nothing drifts away.
        index.add(i, keys.get(i));
      } else {
        found.put(ordered.get(i).id(), original.id());
      }
    }
    return found;
  }

  /** The share of both articles that the other says too; 0 where neither is a rewrite. */
  private static double said(ArticleDigest article, ArticleDigest earlier) {
    int sentences = Math.min(article.gist().sentences().size(), earlier.gist().sentences().size());
    if (sentences < LEAST_SENTENCES || days(article.published(), earlier.published()) > DAYS) {
      return 0;
    }
    RewriteMatch match = new RewriteMatch(article.gist(), earlier.gist());
    double again = match.saidAgain();
    double before = match.saidBefore();
    double said = (again + before) / 2;
    return said >= SAID && Math.min(again, before) >= LEAST_SAID ? said : 0;
  }

  private static long days(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
