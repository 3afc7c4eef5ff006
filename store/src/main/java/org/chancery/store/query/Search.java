package org.chancery.store.query;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Answers the several questions that one search is: how many there are, what they are like, where
 * they are. Words are looked up once for all of them. Used by one thread at a time.
 */
public final class Search {

  /** So many times as many parties are counted exactly as are told. */
  private static final int SPARE = 3;

  private final Store store;
  private final Questions questions;
  private final Map<String, TextHits> found = new HashMap<>();

  public Search(Store store) {
    this.store = store;
    this.questions = new Questions(store);
  }

  /**
   * So many of the found have a value.
   *
   * @param label as people read it
   */
  public record Count(String value, String label, long count) {}

  /**
   * So many of the found events are in a place.
   *
   * @param country ISO 3166-1 alpha-3; absent for a sea or a region of several
   * @param name absent where only the country is known
   * @param latitude degrees north; absent where it is not known
   * @param longitude degrees east; absent where it is not known
   */
  public record PlaceCount(
      @Nullable String country,
      @Nullable String name,
      @Nullable Double latitude,
      @Nullable Double longitude,
      long count) {}

  /**
   * The records of a question, in its order.
   *
   * @throws org.chancery.store.StoreException where the store or its index can't be read
   */
  public List<ObjectNode> records(RecordQuery query) {
    List<ObjectNode> records = new ArrayList<>();
    try {
      questions.records(query, hits(query), records::add);
    } catch (IOException e) {
      throw store.failure(e);
    }
    return records;
  }

  /**
   * How many records a question has, whatever its page.
   *
   * @throws org.chancery.store.StoreException where the store or its index can't be read
   */
  public long total(RecordQuery query) {
    return Rows.of(store, new QuerySql(query, hits(query)).total(), row -> row.getLong(1)).get(0);
  }

  /**
   * How many of a question's records have each value, the most frequent first; periods by time.
   * What has no value is not told.
   *
   * @param most values
   * @throws IllegalArgumentException where records of this kind have no such values
   * @throws org.chancery.store.StoreException where the store or its index can't be read
   */
  public List<Count> counts(RecordQuery query, Facet facet, int most) {
    return counts(query, Set.of(facet), most, most).getOrDefault(facet, List.of());
  }

  /**
   * The same by several facets, which costs less than one by one.
   *
   * @param most values of each; periods are told all
   * @param mostParties actors or countries: each of them that is told costs
   * @throws IllegalArgumentException where records of this kind have no such values
   * @throws org.chancery.store.StoreException where the store or its index can't be read
   */
  public Map<Facet, List<Count>> counts(
      RecordQuery query, Set<Facet> facets, int most, int mostParties) {
    for (Facet facet : facets) {
      if (!facet.isOf(query.asked())) {
        throw new IllegalArgumentException(query.asked() + " has no " + facet);
      }
    }
    FacetSql.Most told = new FacetSql.Most(most, mostParties, SPARE * (long) mostParties);
    Map<String, List<Count>> found = grouped(query, facets, told);
    Set<Facet> doubtful =
        facets.stream().filter(facet -> isDoubtful(found, facet, mostParties)).collect(toSet());
    if (!doubtful.isEmpty()) {
      found.putAll(
          grouped(query, doubtful, new FacetSql.Most(most, mostParties, Integer.MAX_VALUE)));
    }
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      counts.put(facet, List.copyOf(found.getOrDefault(facet.name(), List.of())));
    }
    return counts;
  }

  private Map<String, List<Count>> grouped(
      RecordQuery query, Set<Facet> facets, FacetSql.Most most) {
    Map<String, List<Count>> found = new HashMap<>();
    if (!facets.isEmpty()) {
      FacetSql sql = new FacetSql(query, hits(query), facets, most);
      Rows.of(
          store,
          sql.sql(),
          row ->
              found
                  .computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                  .add(new Count(row.getString(2), row.getString(3), row.getLong(4))));
    }
    return found;
  }

  /** Whether a value that was no candidate may be in more records than the last that is told. */
  private static boolean isDoubtful(Map<String, List<Count>> found, Facet facet, int most) {
    List<Count> told = found.getOrDefault(facet.name(), List.of());
    long least = told.size() < most ? 0 : told.get(told.size() - 1).count();
    return found.getOrDefault(FacetSql.bound(facet), List.of()).stream()
        .anyMatch(bound -> bound.count() > least);
  }

  /**
   * Where the events of a question are, the place with most first.
   *
   * @param most places
   * @throws IllegalArgumentException where it is not for events
   * @throws org.chancery.store.StoreException where the store or its index can't be read
   */
  public List<PlaceCount> places(RecordQuery query, int most) {
    if (!query.asked().isEvent()) {
      throw new IllegalArgumentException("only events have places, not " + query.asked());
    }
    return Rows.of(store, new QuerySql(query, hits(query)).places(most), Search::place);
  }

  private static PlaceCount place(ResultSet row) throws SQLException {
    Double latitude = row.getObject(3, Double.class);
    Double longitude = row.getObject(4, Double.class);
    return new PlaceCount(row.getString(1), row.getString(2), latitude, longitude, row.getLong(5));
  }

  private @Nullable TextHits hits(RecordQuery query) {
    return query
        .words()
        .map(
            words ->
                found.computeIfAbsent(
                    query.asked().indexed() + " " + words,
                    none -> TextHits.find(store, query.asked().indexed(), words)))
        .orElse(null);
  }
}
