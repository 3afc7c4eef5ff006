package org.chancery.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question to a store. Immutable.
 *
 * @param filters all must hold
 * @param sort absent for the usual order: best match first where words are asked for, else by date
 * @param limit most that are answered; negative for all
 * @param offset how many of the first are passed over
 */
public record RecordQuery(
    Asked asked, List<Filter> filters, @Nullable Sort sort, long limit, long offset) {

  /** Stands for no limit. */
  public static final long ALL = -1;

  public RecordQuery {
    filters = List.copyOf(filters);
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset + ", expected 0 or more");
    }
  }

  /** All records of a kind. */
  public static RecordQuery of(Asked asked) {
    return new RecordQuery(asked, List.of(), null, ALL, 0);
  }

  /** With one more condition. */
  public RecordQuery with(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new RecordQuery(asked, more, sort, limit, offset);
  }

  /** In another order. */
  public RecordQuery sorted(Sort other) {
    return new RecordQuery(asked, filters, other, limit, offset);
  }

  /** A page of it. */
  public RecordQuery page(long most, long from) {
    return new RecordQuery(asked, filters, sort, most, from);
  }

  Optional<String> words() {
    return filters.stream()
        .filter(Filter.Words.class::isInstance)
        .map(filter -> ((Filter.Words) filter).text())
        .reduce((one, other) -> one + " " + other);
  }
}
