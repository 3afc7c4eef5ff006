package org.chancery.server.job;

import org.chancery.engine.article.ArticleLimits;

/** What one addition may have; told on the page before it is hit. */
public final class JobLimits {

  /** Files of one addition. */
  public static final int FILES = 1000;

  /** Bytes of one file, packed or not. */
  public static final long FILE_BYTES = 512L << 20;

  /** Bytes of one addition, with all its files. */
  public static final long REQUEST_BYTES = 1L << 30;

  /** Code points of a text that is pasted or sent as JSON: those of any article. */
  public static final int TEXT_CHARACTERS = ArticleLimits.MAX_CODE_POINTS;

  /** Bytes of such a text as it is sent, with all that is said of it. */
  public static final int TEXT_BYTES = 10 << 20;

  /** Additions that wait. */
  public static final int WAITING = 50;

  /** Additions that are remembered; beyond it those that ended first are forgotten. */
  public static final int REMEMBERED = 200;

  /** Articles, and rejections, that a result lists; all are counted. */
  public static final int LISTED = 1000;

  private JobLimits() {}
}
