package org.chancery.store.correct;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.extraction.RecordId;
import org.chancery.store.KeptJson;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.chancery.store.correct.Correction.Action;
import org.jspecify.annotations.Nullable;

/** The corrections of a store. Used by one thread at a time. */
public final class Corrections {

  static final List<String> KINDS = List.of("event", "statement", "position");

  private static final String COLUMNS =
      "id, number, kind, record, action, edits, who, made, why, article, type, exact, prefix, suffix,"
          + " first_begin, first_end, target";

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_WHY = 2_000;

  private final Store store;

  public Corrections(Store store) {
    this.store = store;
  }

  /** All, in the order they were made, those that were taken back among them. */
  public List<Correction> all() {
    List<Correction> all = new ArrayList<>();
    try (Statement statement = store.connection().createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT " + COLUMNS + " FROM correction ORDER BY number")) {
      while (rows.next()) {
        all.add(correction(rows));
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return all;
  }

  private Correction correction(ResultSet row) throws SQLException {
    String edits = row.getString("edits");
    Anchor anchor =
        new Anchor(
            row.getString("article"),
            row.getString("type"),
            row.getString("exact"),
            row.getString("prefix"),
            row.getString("suffix"),
            row.getInt("first_begin"),
            row.getInt("first_end"));
    return new Correction(
        row.getString("id"),
        row.getLong("number"),
        row.getString("kind"),
        row.getString("record"),
        Action.valueOf(row.getString("action")),
        edits == null ? null : parse(edits),
        row.getString("who"),
        row.getObject("made", LocalDateTime.class),
        row.getString("why"),
        anchor,
        row.getString("target"));
  }

  private ObjectNode parse(String json) {
    return KeptJson.record(store, json);
  }

  /** A record as it is now, with corrections; also one that was rejected, as it was coded. */
  public Optional<ObjectNode> record(String id) {
    return Optional.ofNullable(records(List.of(id)).get(id));
  }

  /** The same of several, by id; what is kept no more is left out. */
  public Map<String, ObjectNode> records(Collection<String> ids) {
    Map<String, ObjectNode> found = new HashMap<>();
    for (String prefix : List.of("present_", "")) {
      for (String kind : KINDS) {
        read("SELECT id, json FROM " + prefix + kind + " WHERE id IN ", ids, found);
      }
    }
    read("SELECT record, edits FROM correction WHERE action = 'ADD' AND record IN ", ids, found);
    return found;
  }

  /** Those of the ids that were not found before. */
  private void read(String sql, Collection<String> ids, Map<String, ObjectNode> found) {
    List<String> wanted = ids.stream().distinct().filter(id -> !found.containsKey(id)).toList();
    if (wanted.isEmpty()) {
      return;
    }
    String among = "(" + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")";
    try (PreparedStatement query = store.connection().prepareStatement(sql + among)) {
      for (int i = 0; i < wanted.size(); i++) {
        query.setString(i + 1, wanted.get(i));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), parse(rows.getString(2)));
        }
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  /** A record as the program made it. */
  Optional<ObjectNode> coded(String id) {
    return of("", id);
  }

  private Optional<ObjectNode> of(String prefix, String id) {
    for (String kind : KINDS) {
      Optional<String> json = string("SELECT json FROM " + prefix + kind + " WHERE id = ?", id);
      if (json.isPresent()) {
        return json.map(this::parse);
      }
    }
    return Optional.empty();
  }

  /** A record as a person added it, whether or not it was rejected since. */
  private Optional<ObjectNode> added(String id) {
    return string("SELECT edits FROM correction WHERE action = 'ADD' AND record = ?", id)
        .map(this::parse);
  }

  /** Whether a person added the record. */
  boolean isAdded(String id) {
    return added(id).isPresent();
  }

  /** The records that people confirmed, edited or added, as they are now; by kind, then article. */
  public List<ObjectNode> gold() {
    List<ObjectNode> gold = new ArrayList<>();
    for (String kind : KINDS) {
      try (Statement statement = store.connection().createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT json FROM corrected_" + kind + " ORDER BY article, first_begin, id")) {
        while (rows.next()) {
          gold.add(parse(rows.getString(1)));
        }
      } catch (SQLException e) {
        throw store.failure(e);
      }
    }
    return gold;
  }

  /** The text of an article, where it is kept and has one. */
  public Optional<String> text(String article) {
    return string("SELECT text FROM article WHERE id = ?", article);
  }

  private Optional<String> string(String sql, String value) {
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  /**
   * Keeps what a person says of a record, and brings answers in line.
   *
   * @param record as it is now; for an addition, the new one
   * @param edits for an edit
   * @throws RefusedException where who says so has too long a name, or says why at too great length
   * @throws StoreException where the store can't be written
   */
  public Correction make(
      ObjectNode record,
      Action action,
      @Nullable ObjectNode edits,
      String who,
      @Nullable String why) {
    requireShort("by", who, LONGEST_NAME);
    requireShort("why", why, LONGEST_WHY);
    String id = record.path("id").asText();
    String article = record.path("article").asText();
    long number = last() + 1;
    Correction made =
        new Correction(
            RecordId.of("c", id, action, who, number),
            number,
            record.path("record").asText(),
            id,
            action,
            action == Action.ADD ? record : edits,
            who,
            store.now(),
            why,
            Anchor.of(record, text(article).orElse(null)),
            id);
    CorrectionUpdate update = new CorrectionUpdate(store);
    store.transaction(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO correction ("
                      + COLUMNS
                      + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert(insert, made);
          }
          update.touch(article);
          update.apply();
        });
    return made;
  }

  private static void requireShort(String field, @Nullable String value, int most) {
    if (value != null && value.length() > most) {
      throw new RefusedException(field, field + " is longer than " + most + " characters");
    }
  }

  private long last() {
    try (Statement statement = store.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT coalesce(max(number), 0) FROM correction")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  private static void insert(PreparedStatement insert, Correction made) throws SQLException {
    Anchor anchor = made.anchor();
    int at = 1;
    insert.setString(at++, made.id());
    insert.setLong(at++, made.number());
    insert.setString(at++, made.kind());
    insert.setString(at++, made.record());
    insert.setString(at++, made.action().name());
    insert.setString(at++, made.edits() == null ? null : made.edits().toString());
    insert.setString(at++, made.who());
    insert.setObject(at++, made.made());
    insert.setString(at++, made.why());
    insert.setString(at++, anchor.article());
    insert.setString(at++, anchor.type());
    insert.setString(at++, anchor.exact());
    insert.setString(at++, anchor.prefix());
    insert.setString(at++, anchor.suffix());
    insert.setInt(at++, anchor.begin());
    insert.setInt(at++, anchor.end());
    insert.setString(at, made.target());
    insert.executeUpdate();
  }
}
