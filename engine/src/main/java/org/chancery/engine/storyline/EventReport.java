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

  /** Whether both can be of one day: dates that overlap or lie a day apart, or are not known. */
  boolean isAtTimeOf(EventReport other) {
    Days mine = event.when();
    Days theirs = other.event.when();
    if (mine != null && theirs != null) {
      return mine.overlaps(theirs) || isNextDay(mine, theirs);
    }
    // Neither says when: then it is the news of the day.
    LocalDate day = day();
    LocalDate otherDay = other.day();
    return day == null
        || otherDay == null
        || Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= NEWS;
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
