package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final AtomicLong now = new AtomicLong();
  private final RateLimit limit = new RateLimit(3, 0.5, now::get);

  @Test
  void soMuchAtOnceThenAsTimeAllows() {
    for (int i = 0; i < 3; i++) {
      assertThat(limit.take("ada")).isZero();
    }
    assertThat(limit.take("ada")).isEqualTo(2);
    assertThat(limit.take("bo")).isZero();
    now.addAndGet(2_000_000_000L);
    assertThat(limit.take("ada")).isZero();
    assertThat(limit.take("ada")).isEqualTo(2);
    now.addAndGet(3_600_000_000_000L);
    for (int i = 0; i < 3; i++) {
      assertThat(limit.take("ada")).isZero();
    }
    assertThat(limit.take("ada")).isPositive();
  }

  @Test
  void manyCallersTakeNoMemoryForEver() {
    for (int i = 0; i < 30_000; i++) {
      now.addAndGet(3_000_000_000L);
      assertThat(limit.take("caller " + i)).isZero();
    }
  }

  @Test
  void manyCallersAtOnceAreNotLookedThroughForEachOther() {
    for (int i = 0; i < 200_000; i++) {
      assertThat(limit.take("caller " + i)).isZero();
    }
  }
}
