package org.chancery.store.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.chancery.formats.record.IssueTallies;
import org.chancery.store.KeptJson;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.chancery.store.imports.RecordImport;
import org.jspecify.annotations.Nullable;

/** Positions on some issues with the articles that they stand in, as a tally needs them. */
public final class KeptPositions {

  private final Store store;

  public KeptPositions(Store store) {
    this.store = store;
  }

  /** Takes a position, its article's record and, where it has one, its article's text. */
  @FunctionalInterface
  public interface Listener {
    void take(ObjectNode position, JsonNode article, @Nullable String text);
  }

  /**
   * Gives all positions on some issues, with corrections, by article; not those that others coded
   * and that are kept for comparison.
   *
   * @throws StoreException where the store can't be read
   */
  public void on(Collection<String> issues, Listener listener) {
    Sql sql = new Sql();
    sql.add("SELECT r.json, a.json, a.text FROM present_position r");
    sql.add(" JOIN article a ON a.id = r.article WHERE ").among("r.issue", issues);
    sql.add(" AND NOT starts_with(a.coder, '" + RecordImport.CODER + "')");
    sql.add(" ORDER BY r.article, r.first_begin, r.id");
    try (PreparedStatement query = store.connection().prepareStatement(sql.text())) {
      sql.setAll(query);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          listener.take(
              KeptJson.record(store, rows.getString(1)),
              KeptJson.record(store, rows.getString(2)),
              rows.getString(3));
        }
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  /**
   * Has tallies take note of all positions on their issues, and of the last day.
   *
   * @throws StoreException where the store can't be read
   */
  public void into(IssueTallies tallies) {
    new StoreDays(store).last().ifPresent(tallies::later);
    on(tallies.ids(), tallies::add);
  }
}
