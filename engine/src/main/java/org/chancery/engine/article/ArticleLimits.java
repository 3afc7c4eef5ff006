package org.chancery.engine.article;

/** What one article may be at most; what is over is rejected. */
public final class ArticleLimits {

  /** Code points of text. */
  public static final int MAX_CODE_POINTS = 2_000_000;

  /** Bytes as read from a file or an archive's entry. */
  public static final long MAX_BYTES = 10L * 1024 * 1024;

  /**
   * Letters from which on a text must be English to be read; of a shorter one the language can't be
   * told.
   */
  public static final int LANGUAGE_LETTERS = 200;

  /** How sure the detector must be that a text is not English before it is rejected. */
  public static final double FOREIGN_CONFIDENCE = 0.95;

  private ArticleLimits() {}
}
