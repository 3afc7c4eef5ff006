package org.chancery.server.page.search;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.store.query.Facet;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Search;

/**
 * Counts by facets of one search and of those that are a little wider. All that is wanted of a
 * question is asked at once, when the first of it is read. Used by one thread.
 */
final class FacetCounts {

  private final Search search;
  private final int most;
  private final Map<RecordQuery, Set<Facet>> wanted = new HashMap<>();
  private final Map<RecordQuery, Map<Facet, List<Search.Count>>> known = new HashMap<>();

  /**
   * @param most values of a facet
   */
  FacetCounts(Search search, int most) {
    this.search = search;
    this.most = most;
  }

  /** Will be read. */
  void want(RecordQuery query, Facet facet) {
    wanted.computeIfAbsent(query, none -> EnumSet.noneOf(Facet.class)).add(facet);
  }

  /** Values with their counts, the most frequent first; periods by time. */
  List<Search.Count> of(RecordQuery query, Facet facet) {
    want(query, facet);
    Map<Facet, List<Search.Count>> counts = known.get(query);
    if (counts == null || !counts.containsKey(facet)) {
      counts = search.counts(query, wanted.getOrDefault(query, Set.of(facet)), most);
      known.put(query, counts);
    }
    return counts.getOrDefault(facet, List.of());
  }
}
