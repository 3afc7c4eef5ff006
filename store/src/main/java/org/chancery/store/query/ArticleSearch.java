package org.chancery.store.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.store.Store;
import org.chancery.store.query.Search.Count;
import org.jspecify.annotations.Nullable;

/** Finds articles by what they say, who published them and when. Used by one thread at a time. */
public final class ArticleSearch {

  private final Store store;
  private @Nullable String lookedUp;
  private @Nullable TextHits found;

  public ArticleSearch(Store store) {
    this.store = store;
  }

  /**
   * What is asked.
   *
   * @param words absent for any
   * @param outlets any of these; empty for any
   * @param since the first day of publication; what has no date is left out
   * @param until the last one, likewise
   */
  public record Asking(
      Optional<String> words,
      Set<String> outlets,
      Optional<LocalDate> since,
      Optional<LocalDate> until) {
    public Asking {
      outlets = Set.copyOf(outlets);
    }
  }

  /** What articles can be counted by. */
  public enum By {
    OUTLET("r.outlet"),
    YEAR("strftime(r.published, '%Y')"),
    MONTH("strftime(r.published, '%Y-%m')");

    private final String expression;

    By(String expression) {
      this.expression = expression;
    }
  }

  /** In which order articles come. */
  public enum Order {
    /** The best match first. */
    RELEVANCE("h.place"),
    NEWEST("r.published DESC NULLS LAST"),
    OLDEST("r.published NULLS LAST");

    final String expression;

    Order(String expression) {
      this.expression = expression;
    }
  }

  /** How many there are. */
  public long total(Asking asking) {
    return Rows.of(store, from(asking, "SELECT count(*)"), row -> row.getLong(1)).get(0);
  }

  /**
   * Some of them.
   *
   * @param order by relevance only where words are asked for
   */
  public List<ListedArticle> page(Asking asking, Order order, int most, long from) {
    boolean ranked = asking.words().isPresent() || order != Order.RELEVANCE;
    String by = ranked ? order.expression : Order.NEWEST.expression;
    Sql sql = from(asking, "SELECT " + ListedArticle.COLUMNS).add(" ORDER BY " + by + ", r.id");
    return Rows.of(store, sql.add(" LIMIT ? OFFSET ?", most, from), ListedArticle::of);
  }

  /** How many have each value, the most frequent first; periods by time. */
  public List<Count> counts(Asking asking, By by, int most) {
    Sql sql = from(asking, "SELECT " + by.expression + " AS value, count(*) AS count");
    sql.add(" AND " + by.expression + " IS NOT NULL GROUP BY value ORDER BY ");
    sql.add((by == By.OUTLET ? "count DESC, " : "") + "value LIMIT ?", most);
    return Rows.of(
        store, sql, row -> new Count(row.getString(1), row.getString(1), row.getLong(2)));
  }

  private Sql from(Asking asking, String select) {
    Sql sql = new Sql();
    asking.words().ifPresent(words -> hits(words).begin(sql));
    sql.add(" " + select + " FROM article r");
    if (asking.words().isPresent()) {
      sql.add(" JOIN found h ON h.id = r.id");
    }
    sql.add(" WHERE true");
    if (!asking.outlets().isEmpty()) {
      sql.add(" AND ").among("r.outlet", asking.outlets());
    }
    asking.since().ifPresent(d -> sql.add(" AND r.published >= CAST(? AS DATE)", d.toString()));
    asking.until().ifPresent(d -> sql.add(" AND r.published <= CAST(? AS DATE)", d.toString()));
    return sql;
  }

  private TextHits hits(String words) {
    if (found == null || !words.equals(lookedUp)) {
      found = TextHits.find(store, "article", words);
      lookedUp = words;
    }
    return found;
  }
}
