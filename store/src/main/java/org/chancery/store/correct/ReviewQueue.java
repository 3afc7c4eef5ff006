package org.chancery.store.correct;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.store.KeptJson;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Gives records to people to judge, the least sure first. What was imported with a confidence of
 * its own comes where that puts it; what has none comes last. Used by one thread at a time.
 */
public final class ReviewQueue {

  /** Behind all that have a confidence. */
  private static final double UNKNOWN = 2;

  private final Store store;

  public ReviewQueue(Store store) {
    this.store = store;
  }

  /** Whose judgements take a record off the queue. */
  public enum Judged {
    /** Anyone's: each record is judged once. */
    BY_ANYONE,
    /** One's own: for a second opinion, only what others judged is given. */
    BY_OTHERS_ONLY,
    /** Nobody's: all records, judged or not. */
    NEVER
  }

  /**
   * Which records to judge.
   *
   * @param kind {@code event}, {@code statement} or {@code position}; absent for all three
   * @param type of an event its type, of a statement its kind, of a position its stance; absent for
   *     all
   * @param least confidence, from 0 to 1
   * @param most confidence, from 0 to 1
   * @param article whose records; absent for all
   * @param judged what takes a record off the queue
   * @param who judges; empty where nobody is named yet
   */
  public record Wanted(
      @Nullable String kind,
      @Nullable String type,
      double least,
      double most,
      @Nullable String article,
      Judged judged,
      String who) {}

  /**
   * A place in the queue: behind the record that has it.
   *
   * @param id of the record
   */
  public record Place(double confidence, String id) {}

  /** A record and its place. */
  public record Queued(ObjectNode record, Place place) {}

  /** How much there is to do. */
  public record Progress(long records, long judged) {}

  /**
   * The next record.
   *
   * @param behind the place to go on from; absent for the beginning
   * @throws StoreException where the store can't be read
   */
  public Optional<Queued> next(Wanted wanted, @Nullable Place behind) {
    List<Object> values = new ArrayList<>();
    // The record is chosen first, so that the wide column is read for it alone.
    StringBuilder sql = new StringBuilder("SELECT kind, id FROM (");
    String union = "";
    for (String kind : kinds(wanted)) {
      sql.append(union);
      sql.append(
          "SELECT '" + kind + "' AS kind, r.id, coalesce(r.confidence, " + UNKNOWN + ") AS c");
      sql.append(" FROM present_").append(kind).append(" r WHERE ");
      sql.append(conditions(kind, wanted, values));
      sql.append(unjudged(wanted, values));
      if (behind != null) {
        sql.append(" AND (c > ? OR c = ? AND r.id > ?)");
        values.add(behind.confidence());
        values.add(behind.confidence());
        values.add(behind.id());
      }
      union = " UNION ALL ";
    }
    sql.append(") ORDER BY c, id LIMIT 1");
    try (PreparedStatement query = prepared(sql.toString(), values);
        ResultSet rows = query.executeQuery()) {
      return rows.next() ? queued(rows.getString(1), rows.getString(2)) : Optional.empty();
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  private Optional<Queued> queued(String kind, String id) throws SQLException {
    try (PreparedStatement query =
            prepared("SELECT json FROM present_" + kind + " WHERE id = ?", List.of(id));
        ResultSet rows = query.executeQuery()) {
      if (!rows.next()) {
        return Optional.empty();
      }
      ObjectNode record = KeptJson.record(store, rows.getString(1));
      return Optional.of(new Queued(record, place(record)));
    }
  }

  /** The place of a record. */
  public static Place place(ObjectNode record) {
    return new Place(record.path("confidence").asDouble(UNKNOWN), record.path("id").asText());
  }

  /**
   * How many records there are, and how many of them people have judged.
   *
   * @throws StoreException where the store can't be read
   */
  public Progress progress(Wanted wanted) {
    long records = 0;
    long judged = 0;
    for (String kind : kinds(wanted)) {
      List<Object> values = new ArrayList<>();
      String where = " r WHERE " + conditions(kind, wanted, values);
      // A rejected record is in no answer any more, but it was judged.
      long rejected =
          number(
              kind
                  + where
                  + " AND r.id IN (SELECT id FROM corrected_record) AND r.id NOT IN"
                  + " (SELECT id FROM corrected_"
                  + kind
                  + ")",
              values);
      records += rejected + number("present_" + kind + where, values);
      judged += rejected + number("corrected_" + kind + where, values);
    }
    return new Progress(records, judged);
  }

  private static List<String> kinds(Wanted wanted) {
    String kind = wanted.kind();
    return kind != null && Corrections.KINDS.contains(kind) ? List.of(kind) : Corrections.KINDS;
  }

  private static String conditions(String kind, Wanted wanted, List<Object> values) {
    StringBuilder sql = new StringBuilder("coalesce(r.confidence, 0) >= ?");
    values.add(wanted.least());
    sql.append(" AND coalesce(r.confidence, 1) <= ?");
    values.add(wanted.most());
    if (wanted.type() != null) {
      sql.append(
          switch (kind) {
            case "event" -> " AND r.type = ?";
            case "statement" -> " AND r.kind = ?";
            default -> " AND r.stance = ?";
          });
      values.add(wanted.type());
    }
    if (wanted.article() != null) {
      sql.append(" AND r.article = ?");
      values.add(wanted.article());
    }
    return sql.toString();
  }

  private static String unjudged(Wanted wanted, List<Object> values) {
    // An undone judgement leaves the record as if nobody had judged it.
    String judgedBy = " IN (SELECT coalesce(c.target, c.record) FROM correction c WHERE c.who = ?)";
    return switch (wanted.judged()) {
      case BY_ANYONE -> " AND r.id NOT IN (SELECT id FROM corrected_record)";
      case BY_OTHERS_ONLY -> {
        values.add(wanted.who());
        yield " AND r.id IN (SELECT id FROM corrected_record) AND NOT r.id" + judgedBy;
      }
      case NEVER -> "";
    };
  }

  private long number(String from, List<Object> values) {
    try (PreparedStatement query = prepared("SELECT count(*) FROM " + from, values);
        ResultSet rows = query.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  private PreparedStatement prepared(String sql, List<Object> values) throws SQLException {
    PreparedStatement query = store.connection().prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setObject(i + 1, values.get(i));
    }
    return query;
  }
}
