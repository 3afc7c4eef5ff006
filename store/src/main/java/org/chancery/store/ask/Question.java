package org.chancery.store.ask;

import java.util.List;
import org.chancery.store.query.CountBy;
import org.chancery.store.query.RecordQuery;
import org.jspecify.annotations.Nullable;

/**
 * A question, checked.
 *
 * @param countBy empty where records are asked for, not counts
 * @param near the place that records are to be near, where one was named
 */
public record Question(RecordQuery query, List<CountBy> countBy, @Nullable NearPlace near) {
  public Question {
    countBy = List.copyOf(countBy);
  }

  /** Whether counts are asked for, not records. */
  public boolean counts() {
    return !countBy.isEmpty();
  }
}
