package org.chancery.server.job;

import java.util.Locale;

/** How far a job is. */
public enum JobState {
  /** Others are read before. */
  WAITING,
  /** A feed is fetched. */
  FETCHING,
  /** Articles are read. */
  READING,
  /** Storylines are told and the index brought up to date. */
  FINISHING,
  /** All was read, but for what was rejected. */
  DONE,
  /** Somebody cancelled it; what was read before is kept. */
  CANCELLED,
  /** It could not be done; what was read before is kept. */
  FAILED;

  /** Whether nothing more will change. */
  public boolean isEnd() {
    return compareTo(DONE) >= 0;
  }

  /** Its name in answers. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
