package org.chancery.store.correct;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.store.Meta;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.chancery.store.correct.Correction.Action;
import org.chancery.store.write.Change;
import org.chancery.store.write.RecordRows;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of corrections again, after articles changed, and brings in line what answers
 * are made of. Takes time in proportion to the corrections. Used by the one who may write.
 */
public final class CorrectionUpdate {

  private final Store store;

  public CorrectionUpdate(Store store) {
    this.store = store;
  }

  /** Whether articles changed since corrections were applied. */
  public boolean isDue() {
    Meta meta = store.meta();
    return meta.number(Meta.GENERATION) != meta.number(Meta.CORRECTIONS)
        && !new Corrections(store).all().isEmpty();
  }

  /**
   * Applies all corrections.
   *
   * @throws StoreException where the store can't be written
   */
  public void run() {
    store.transaction(connection -> apply());
  }

  /** Notes that the answers of an article change; its stories don't. In a transaction. */
  void touch(String article) throws SQLException {
    Meta meta = store.meta();
    long before = meta.number(Meta.GENERATION);
    String now = Long.toString(before + 1);
    update("UPDATE article SET generation = CAST(? AS BIGINT) WHERE id = ?", now, article);
    if (meta.number(Meta.STORYLINES) == before) {
      meta.put(Meta.STORYLINES, now);
    }
    meta.put(Meta.GENERATION, now);
  }

  /** Applies all, in a transaction. */
  void apply() throws SQLException {
    Corrections corrections = new Corrections(store);
    for (Correction correction : corrections.all()) {
      String target = target(correction, corrections);
      if (!Objects.equals(target, correction.target())) {
        update("UPDATE correction SET target = ? WHERE id = ?", target, correction.id());
      }
    }
    try (Statement statement = store.connection().createStatement()) {
      statement.execute(
          """
          DELETE FROM corrected_record;
          DELETE FROM corrected_event;
          DELETE FROM corrected_statement;
          DELETE FROM corrected_position;
          DELETE FROM corrected_party;
          """);
    }
    List<Correction> present =
        corrections.all().stream().filter(correction -> correction.target() != null).toList();
    Set<String> rejected = new TreeSet<>();
    try (RecordRows rows = new RecordRows(store.connection(), "corrected_")) {
      for (Map.Entry<String, List<Correction>> entry :
          new Judgements(present).byRecord().entrySet()) {
        String id = entry.getKey();
        update("INSERT INTO corrected_record VALUES (?)", id);
        Optional<ObjectNode> record =
            CorrectedRecord.of(corrections.coded(id).orElse(null), entry.getValue());
        if (record.isPresent()) {
          rows.add(record.get());
        } else {
          rejected.add(id);
        }
      }
      rows.flush();
    }
    new CorrectedMerges(store).apply(rejected);
    Meta meta = store.meta();
    meta.put(Meta.CORRECTIONS, Long.toString(meta.number(Meta.GENERATION)));
  }

  /** The id of its record now: the same, else of the nearest with the same words; else none. */
  private @Nullable String target(Correction correction, Corrections corrections)
      throws SQLException {
    String article = correction.anchor().article();
    if (isAddition(correction, corrections)) {
      return exists("article", article) ? correction.record() : null;
    }
    if (exists(correction.kind(), correction.record())) {
      return correction.record();
    }
    Anchor anchor = correction.anchor().in(corrections.text(article).orElse(null));
    String type =
        switch (correction.kind()) {
          case "event" -> "type";
          case "statement" -> "kind";
          default -> "issue";
        };
    String best = null;
    int most = 0;
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement(
                "SELECT id, first_begin, first_end, "
                    + type
                    + " FROM "
                    + correction.kind()
                    + " WHERE article = ? AND first_begin IS NOT NULL ORDER BY id")) {
      query.setString(1, article);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          int overlap = anchor.overlap(rows.getInt(2), rows.getInt(3));
          boolean same = anchor.type() != null && anchor.type().equals(rows.getString(4));
          int weight = overlap <= 0 ? 0 : overlap + (same ? 1 << 20 : 0);
          if (weight > most) {
            most = weight;
            best = rows.getString(1);
          }
        }
      }
    }
    return best;
  }

  /** Whether it is about a record that a person added. */
  private static boolean isAddition(Correction correction, Corrections corrections) {
    return correction.action() == Action.ADD || corrections.isAdded(correction.record());
  }

  private boolean exists(String table, String id) throws SQLException {
    try (PreparedStatement query =
        store.connection().prepareStatement("SELECT 1 FROM " + table + " WHERE id = ?")) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void update(String sql, @Nullable String... values) throws SQLException {
    Change.of(sql, values).run(store.connection());
  }
}
