package org.chancery.engine.article;

import java.io.Serializable;
import java.util.Comparator;

/**
 * An article's claim to its id. Of several with one id the least stays: the smallest content hash,
 * and of the same content the smallest source. So it doesn't matter in which order they come.
 *
 * @param id the article's id
 * @param contentHash as in {@link Article}
 * @param source by which the same content is ordered
 */
public record ArticleClaim(String id, String contentHash, String source)
    implements Comparable<ArticleClaim>, Serializable {

  private static final Comparator<ArticleClaim> ORDER =
      Comparator.comparing(ArticleClaim::id)
          .thenComparing(ArticleClaim::contentHash)
          .thenComparing(ArticleClaim::source);

  @Override
  public int compareTo(ArticleClaim other) {
    return ORDER.compare(this, other);
  }

  /** Whether both are the same article, whatever they were read from. */
  public boolean hasContentOf(ArticleClaim other) {
    return contentHash.equals(other.contentHash);
  }

  /** Why an article with other content than the one that has the id is not read. */
  public static String taken(String id, String holder) {
    return "id taken: the id " + id + " is also that of " + holder + ", with other content";
  }
}
