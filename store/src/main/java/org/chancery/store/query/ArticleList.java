package org.chancery.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.store.KeptJson;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Lists kept articles without their texts. Used by one thread at a time. */
public final class ArticleList {

  private final Store store;

  public ArticleList(Store store) {
    this.store = store;
  }

  /**
   * Which articles to list; all must hold.
   *
   * @param words what they say, or mean; absent for any
   * @param since published on this day or later
   * @param until published on this day or earlier
   * @param outlets of one of these, in any letter case; empty for all
   * @param storylines of one of these stories; empty for all
   */
  public record Wanted(
      Optional<String> words,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      Set<String> outlets,
      Set<String> storylines) {
    public Wanted {
      outlets =
          outlets.stream()
              .map(outlet -> outlet.toLowerCase(Locale.ROOT))
              .collect(Collectors.toUnmodifiableSet());
      storylines = Set.copyOf(storylines);
    }
  }

  /**
   * Gives articles; those without a day of publication last, those of the same day by id.
   *
   * @param order by relevance only where words are asked for, else the oldest first
   * @param most at most so many
   * @param from how many of the first are passed over
   * @return how many
   * @throws StoreException where the store can't be read
   * @throws IOException where the listener throws it
   */
  public long each(
      Wanted wanted, ArticleSearch.Order order, long most, long from, Questions.Listener listener)
      throws IOException {
    Sql sql = page(wanted, order, most, from);
    long given = 0;
    try (PreparedStatement query = store.connection().prepareStatement(sql.text())) {
      sql.setAll(query);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ObjectNode article = KeptJson.record(store, rows.getString(1));
          put(article, "duplicate_of", rows.getString(2));
          put(article, "storyline", rows.getString(3));
          listener.take(article);
          given++;
        }
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return given;
  }

  private Sql page(Wanted wanted, ArticleSearch.Order order, long most, long from) {
    Sql sql = new Sql();
    wanted.words().ifPresent(words -> TextHits.find(store, "article", words).begin(sql));
    String rows = "article r" + (wanted.words().isPresent() ? " JOIN found h ON h.id = r.id" : "");
    boolean ranked = wanted.words().isPresent() || order != ArticleSearch.Order.RELEVANCE;
    String by = ranked ? order.expression : ArticleSearch.Order.OLDEST.expression;
    // The page is chosen first, so that the wide column is read for its rows alone.
    sql.add(" SELECT r.json, r.duplicate_of, r.storyline FROM " + rows);
    sql.add(" WHERE r.id IN (SELECT r.id FROM " + rows + " WHERE true");
    LocalDate since = wanted.since();
    if (since != null) {
      sql.add(" AND r.published >= CAST(? AS DATE)", since.toString());
    }
    LocalDate until = wanted.until();
    if (until != null) {
      sql.add(" AND r.published <= CAST(? AS DATE)", until.toString());
    }
    if (!wanted.outlets().isEmpty()) {
      sql.add(" AND ").among("lower(r.outlet)", wanted.outlets());
    }
    if (!wanted.storylines().isEmpty()) {
      sql.add(" AND ").among("r.storyline", wanted.storylines());
    }
    sql.add(" ORDER BY " + by + ", r.id LIMIT ? OFFSET ?", most, from);
    return sql.add(") ORDER BY " + by + ", r.id");
  }

  private static void put(ObjectNode article, String key, @Nullable String value) {
    if (value != null) {
      article.put(key, value);
    }
  }
}
