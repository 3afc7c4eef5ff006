package org.chancery.server.job;

import org.jspecify.annotations.Nullable;

/**
 * How far a job is, at one moment.
 *
 * @param articles that were read and are new
 * @param known articles that are kept already
 * @param rejected inputs that can't be read
 * @param bytes that were read of all
 * @param allBytes 0 where nobody knows
 * @param perSecond articles, since reading began; 0 before
 * @param secondsLeft of reading, as far as the bytes tell; absent where they don't
 */
public record JobProgress(
    long articles,
    long known,
    long rejected,
    long bytes,
    long allBytes,
    double perSecond,
    @Nullable Long secondsLeft) {

  private static final double NANOS = 1e9;

  static JobProgress of(
      long articles, long known, long rejected, long bytes, long allBytes, long nanos) {
    double seconds = nanos / NANOS;
    boolean told = allBytes > 0 && bytes > 0 && seconds > 1;
    long read = Math.min(bytes, allBytes);
    return new JobProgress(
        articles,
        known,
        rejected,
        read,
        allBytes,
        seconds > 0 ? (articles + known) / seconds : 0,
        told ? Math.round(seconds * (allBytes - read) / read) : null);
  }

  /** From 0 to 1; 0 where nobody knows. */
  public double share() {
    return allBytes == 0 ? 0 : (double) bytes / allBytes;
  }
}
