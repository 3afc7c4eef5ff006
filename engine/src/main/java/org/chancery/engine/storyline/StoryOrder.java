package org.chancery.engine.storyline;

import java.util.Comparator;

/** The order in which articles tell a story. */
final class StoryOrder {

  /** By date, absent ones last, then by id. */
  static final Comparator<ArticleDigest> BY_DATE =
      Comparator.comparing(
              ArticleDigest::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ArticleDigest::id);

  private StoryOrder() {}
}
