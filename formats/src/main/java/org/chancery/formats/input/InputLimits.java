package org.chancery.formats.input;

import org.chancery.engine.article.ArticleLimits;

/**
 * What inputs may be at most. What is over is rejected without reading all of it.
 *
 * @param articleBytes bytes of one article as read: a text, a page, a line of JSON Lines, an item
 *     of a feed
 * @param archiveEntries entries of an archive, those of the archives in it included
 * @param archiveLevels archives within archives, the outermost counted
 * @param archiveExpansion how many times its own size an archive may unpack to
 */
public record InputLimits(
    long articleBytes, int archiveEntries, int archiveLevels, int archiveExpansion) {

  /** The limits that the command line documents. */
  public static final InputLimits STANDARD =
      new InputLimits(ArticleLimits.MAX_BYTES, 100_000, 3, 100);

  public InputLimits {
    if (articleBytes < 1
        || articleBytes > Integer.MAX_VALUE - 16
        || archiveEntries < 1
        || archiveLevels < 1
        || archiveExpansion < 1) {
      throw new IllegalArgumentException(
          "limits must be at least 1, article bytes at most 2 GB: articleBytes="
              + articleBytes
              + ", archiveEntries="
              + archiveEntries
              + ", archiveLevels="
              + archiveLevels
              + ", archiveExpansion="
              + archiveExpansion);
    }
  }
}
