package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.engine.storyline.EventDigest.Days;
import org.jspecify.annotations.Nullable;

/**
 * An event with the article that reports it.
 *
 * @param copied whether the article is a copy of another
 */
record EventReport(EventDigest event, ArticleDigest article, boolean copied) {

  /** Days after publication within which an event without a date is thought to be reported. */
  private static final long NEWS = 7;

  Storyline.Report report() {
    return new Storyline.Report(article.id(), event.id());
  }

  /** The day to sort by: its own, else that of publication. */
  @Nullable LocalDate day() {
    return event.when() == null ? article.published() : event.when().start();
  }

  /** Whether anything says on which day to look for it. */
  boolean isDayKnown() {
    return day() != null;
  }

  /**
   * Whether both can be of one day: dates that overlap or lie a day apart; where one doesn't say
   * when, the day that the other tells may lie in the week before it was published.
   */
  boolean isAtTimeOf(EventReport other) {
    return isNear(other) || isNewsOf(other) || other.isNewsOf(this);
  }

  /** Whether what both say of their days, or their publication, is a day apart at most. */
  boolean isNear(EventReport other) {
    Days mine = event.when();
    Days theirs = other.event.when();
    if (mine != null && theirs != null) {
      return mine.overlaps(theirs) || isNextDay(mine, theirs);
    }
    LocalDate day = day();
    LocalDate otherDay = other.day();
    return day == null || otherDay == null || Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= 1;
  }

  /** Whether this one, which says no day, may tell of the other's day. */
  private boolean isNewsOf(EventReport other) {
    Days mine = event.when();
    Days theirs = other.event.when();
    LocalDate day = day();
    LocalDate otherDay = other.day();
    if (mine != null && mine.told() || day == null || otherDay == null) {
      return false;
    }
    // What both only have from their publication is the news of two days.
    if (mine != null && theirs != null && !theirs.told()) {
      return false;
    }
    long ago = ChronoUnit.DAYS.between(otherDay, day);
    return ago >= -1 && ago <= NEWS;
  }

  private static boolean isNextDay(Days one, Days other) {
    return one.isDay()
        && other.isDay()
        && Math.abs(ChronoUnit.DAYS.between(one.start(), other.start())) <= 1;
  }

  /** Whether both are known to be of the same day. */
  boolean isOnDayOf(EventReport other) {
    Days mine = event.when();
    return mine != null && mine.isDay() && mine.equals(other.event.when());
  }
}
