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
 * @param after the end of the page before; absent to begin at the beginning
 */
public record RecordQuery(
    Asked asked,
    List<Filter> filters,
    @Nullable Sort sort,
    long limit,
    long offset,
    @Nullable Cursor after) {

  /** Stands for no limit. */
  public static final long ALL = -1;

  public RecordQuery {
    filters = List.copyOf(filters);
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset + ", expected 0 or more");
    }
  }

  /** A question from the beginning on. */
  public RecordQuery(
      Asked asked, List<Filter> filters, @Nullable Sort sort, long limit, long offset) {
    this(asked, filters, sort, limit, offset, null);
  }

  /** All records of a kind. */
  public static RecordQuery of(Asked asked) {
    return new RecordQuery(asked, List.of(), null, ALL, 0);
  }

  /** With one more condition. */
  public RecordQuery with(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new RecordQuery(asked, more, sort, limit, offset, after);
  }

  /** In another order. */
  public RecordQuery sorted(Sort other) {
    return new RecordQuery(asked, filters, other, limit, offset, after);
  }

  /** A page of it. */
  public RecordQuery page(long most, long from) {
    return new RecordQuery(asked, filters, sort, most, from, after);
  }

  /** The page behind another one, in the same order. */
  public RecordQuery after(Cursor end) {
    return new RecordQuery(asked, filters, sort, limit, offset, end);
  }

  Optional<String> words() {
    return filters.stream()
        .filter(Filter.Words.class::isInstance)
        .map(filter -> ((Filter.Words) filter).text())
        .reduce((one, other) -> one + " " + other);
  }
}
