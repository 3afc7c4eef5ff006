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

  /** Parties are told no more of than are shown at once: counting them exactly is dear. */
  private static final int MOST_PARTIES = 8;

  /** Values of all else, which cost nothing more once they are counted. */
  private static final int MOST = 60;

  private final Search search;
  private final Map<RecordQuery, Set<Facet>> wanted = new HashMap<>();
  private final Map<RecordQuery, Map<Facet, List<Search.Count>>> known = new HashMap<>();

  FacetCounts(Search search) {
    this.search = search;
  }

  /** How many values of a facet are told at most. */
  static int most(Facet facet) {
    return facet == Facet.ACTOR || facet == Facet.COUNTRY ? MOST_PARTIES : MOST;
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
      Set<Facet> facets = wanted.getOrDefault(query, Set.of(facet));
      counts = search.counts(query, facets, MOST, MOST_PARTIES);
      known.put(query, counts);
    }
    return counts.getOrDefault(facet, List.of());
  }
}
