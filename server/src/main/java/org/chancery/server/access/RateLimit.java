package org.chancery.server.access;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Lets each caller do so much at once, and then as much again as time allows. Used by all threads.
 */
final class RateLimit {

  private static final int MOST_CALLERS = 10_000;
  private static final double NANOS = 1e9;

  private final double atOnce;
  private final double perSecond;
  private final LongSupplier clock;
  private final Map<String, Bucket> buckets = new HashMap<>();

  private long swept;

  private static final class Bucket {
    private double left;
    private long at;
  }

  /**
   * @param clock nanoseconds
   */
  RateLimit(double atOnce, double perSecond, LongSupplier clock) {
    this.atOnce = atOnce;
    this.perSecond = perSecond;
    this.clock = clock;
    this.swept = clock.getAsLong();
  }

  /** Seconds that a caller has to wait; 0 where it may go on, which is counted. */
  synchronized long take(String caller) {
    long now = clock.getAsLong();
    if (buckets.size() > MOST_CALLERS && now - swept >= NANOS) {
      swept = now;
      buckets.values().removeIf(bucket -> left(bucket, now) >= atOnce);
    }
    Bucket bucket = buckets.computeIfAbsent(caller, name -> full(now));
    bucket.left = left(bucket, now);
    bucket.at = now;
    if (bucket.left >= 1) {
      bucket.left--;
      return 0;
    }
    return (long) Math.ceil((1 - bucket.left) / perSecond);
  }

  private Bucket full(long now) {
    Bucket bucket = new Bucket();
    bucket.left = atOnce;
    bucket.at = now;
    return bucket;
  }

  private double left(Bucket bucket, long now) {
    return Math.min(atOnce, bucket.left + (now - bucket.at) / NANOS * perSecond);
  }
}
