package org.chancery.engine.article;

/** How exactly a date is known. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR
}
