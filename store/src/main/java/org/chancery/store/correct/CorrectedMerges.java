package org.chancery.store.correct;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.storyline.Storyline.MergedEvent;
import org.chancery.engine.storyline.Storyline.Report;
import org.chancery.engine.storyline.Storylines;
import org.chancery.formats.record.StorylineJson;
import org.chancery.store.Store;
import org.chancery.store.story.KeptDigests;
import org.chancery.store.write.Change;
import org.jspecify.annotations.Nullable;

/**
 * Merged events as they are with corrections: where a report was rejected, the others tell who
 * stands for all, how many sources there are and where they differ; where none is left, the event
 * goes. An edit of the report that stands for all is shown. Used in a transaction.
 */
final class CorrectedMerges {

  /** Taken back first, so that what no longer holds leaves nothing behind. */
  private static final String RESET =
      """
      UPDATE report SET independent_sources = m.independent_sources FROM merged_event m
        WHERE m.id = report.merged_event AND m.id IN (SELECT id FROM replaced_merged_event);
      DELETE FROM replaced_merged_event;
      DELETE FROM corrected_merged_event;
      INSERT INTO replaced_merged_event
        SELECT m.id FROM merged_event m WHERE m.id IN (SELECT id FROM corrected_record);
      """;

  private static final String COLUMNS =
      """
      SELECT e.id, m.storyline, m.place_in_story, e.article, e.type, e.mode, e.contexts, e.cameo,
        e.quad, e.intensity, e.factuality, e.is_symmetric, e.day_start, e.day_end,
        e.date_precision, e.date_from, e.country, e.place, e.latitude, e.longitude, e.statement,
        e.confidence, e.coder,
      """;

  private static final String EDITED =
      "INSERT INTO corrected_merged_event "
          + COLUMNS
          + """
          m.reports, m.independent_sources, m.disagreements,
          left(e.json, length(e.json) - 1) || substring(m.json, strpos(m.json, ',"reports":['))
          FROM corrected_event e JOIN merged_event m ON m.id = e.id
          """;

  private static final String REMAINING =
      "INSERT INTO corrected_merged_event "
          + COLUMNS
          + """
          CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS INTEGER),
          left(e.json, length(e.json) - 1) || ',' || substring(?, 2)
          FROM present_event e, merged_event m WHERE e.id = ? AND m.id = ?
          """;

  private final Store store;

  CorrectedMerges(Store store) {
    this.store = store;
  }

  /**
   * Brings merged events in line.
   *
   * @param rejected ids of records
   */
  void apply(Set<String> rejected) throws SQLException {
    try (Statement statement = store.connection().createStatement()) {
      statement.execute(RESET);
      statement.execute(EDITED);
    }
    Set<String> touched = new TreeSet<>();
    for (String event : rejected) {
      touched.addAll(strings("SELECT merged_event FROM report WHERE event = ?", event));
    }
    for (String merged : touched) {
      update("DELETE FROM corrected_merged_event WHERE id = ?", merged);
      update("DELETE FROM replaced_merged_event WHERE id = ?", merged);
      update("INSERT INTO replaced_merged_event VALUES (?)", merged);
      Optional<MergedEvent> left = remaining(reports(merged, rejected));
      if (left.isPresent()) {
        write(merged, left.get());
      }
    }
  }

  private Optional<MergedEvent> remaining(List<Report> reports) throws SQLException {
    Set<String> articles = new TreeSet<>();
    reports.forEach(report -> articles.add(report.article()));
    KeptDigests.Found found = new KeptDigests(store).find(articles);
    return Storylines.merged(found.digests().values(), found.originals(), reports);
  }

  private void write(String merged, MergedEvent event) throws SQLException {
    String sources = Integer.toString(event.independentSources());
    update(
        REMAINING,
        Integer.toString(event.reports().size()),
        sources,
        Integer.toString(event.disagreements().size()),
        StorylineJson.additions(event).toString(),
        event.shown().event(),
        merged);
    update(
        "UPDATE report SET independent_sources = CAST(? AS INTEGER) WHERE merged_event = ?",
        sources,
        merged);
  }

  private List<Report> reports(String merged, Set<String> rejected) throws SQLException {
    List<Report> reports = new ArrayList<>();
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement(
                "SELECT article, event FROM report WHERE merged_event = ? ORDER BY event")) {
      query.setString(1, merged);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          if (!rejected.contains(rows.getString(2))) {
            reports.add(new Report(rows.getString(1), rows.getString(2)));
          }
        }
      }
    }
    return reports;
  }

  private List<String> strings(String sql, String value) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }

  private void update(String sql, @Nullable String... values) throws SQLException {
    Change.of(sql, values).run(store.connection());
  }
}
