package org.chancery.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.DigestCodec;
import org.chancery.engine.storyline.StoryGroup;
import org.chancery.engine.storyline.StoryGroups;
import org.jspecify.annotations.Nullable;

/**
 * What the driver decides for all articles together: which are kept, in which order, which are
 * copies and which belong to one story. Immutable once made.
 */
final class StoryPlan {

  private static final int[] NO_KEYS = {};

  private final List<Fate> fates = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final List<StoryGroup> groups;

  /**
   * A plan.
   *
   * @param kept the articles that are kept, in any order; emptied, to save memory
   * @param keys what the articles share; absent where no copies and stories are told
   */
  StoryPlan(List<Outline> kept, @Nullable List<SharedKeys> keys) {
    boolean storylines = keys != null;
    Map<Place, int[]> keysAt = new HashMap<>();
    if (keys != null) {
      keys.forEach(shared -> keysAt.put(shared.place(), shared.keys()));
    }
    Map<String, int[]> keysOf = new HashMap<>();
    kept.sort(Comparator.comparing(Outline::place));
    List<ArticleDigest> digests = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Outline outline = kept.get(i);
      sizes.add(outline.bytes());
      if (storylines) {
        digests.add(DigestCodec.read(outline.digest()));
        kept.set(i, outline.withoutDigest());
        int[] own = keysAt.get(outline.place());
        if (own != null) {
          keysOf.put(outline.id(), own);
        }
      }
    }
    StoryGroups told = StoryGroups.of(digests, digest -> keysOf.getOrDefault(digest.id(), NO_KEYS));
    this.groups = told.all();
    Map<String, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (StoryGroup.Member member : groups.get(i).members()) {
        groupOf.put(member.article(), i);
      }
    }
    for (Outline outline : kept) {
      Integer group = storylines ? groupOf.get(outline.id()) : null;
      fates.add(
          new Fate(
              outline.place(),
              storylines ? told.duplicateOf(outline.id()).orElse(null) : null,
              group == null ? null : groups.get(group).id(),
              group == null ? 0 : group));
    }
    kept.clear();
  }

  /** The articles that are kept, in the order of the input. */
  List<Fate> fates() {
    return fates;
  }

  /** The stories, in the order of the output. */
  List<StoryGroup> groups() {
    return groups;
  }

  /**
   * Cuts the articles into parts of about the same size.
   *
   * @param least how many parts there should be at least
   * @param mostBytes about how large a part may be
   * @return the first article of each part but the first
   */
  List<Place> cuts(int least, long mostBytes) {
    long all = sizes.stream().mapToLong(Integer::longValue).sum();
    long wanted = Math.max(1, Math.min(mostBytes, all / least));
    List<Place> cuts = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < sizes.size(); i++) {
      if (bytes >= wanted) {
        cuts.add(fates.get(i).place());
        bytes = 0;
      }
      bytes += sizes.get(i);
    }
    return cuts;
  }
}
