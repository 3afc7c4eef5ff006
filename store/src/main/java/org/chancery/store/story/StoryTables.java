package org.chancery.store.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.article.When;
import org.chancery.engine.storyline.Storyline;
import org.chancery.engine.storyline.Storylines;
import org.chancery.formats.record.StorylineJson;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables of stories in line with what was told: it goes into temporary tables, and what
 * differs from there is taken over.
 */
final class StoryTables {

  private static final String MAKE =
      """
      CREATE OR REPLACE TEMP TABLE told_article (id VARCHAR, duplicate_of VARCHAR, storyline VARCHAR);
      CREATE OR REPLACE TEMP TABLE told_storyline (
        id VARCHAR, title VARCHAR, day_start DATE, day_end DATE, articles INTEGER, json VARCHAR);
      CREATE OR REPLACE TEMP TABLE told_event (
        id VARCHAR, storyline VARCHAR, place_in_story INTEGER, reports INTEGER,
        independent_sources INTEGER, disagreements INTEGER, additions VARCHAR);
      CREATE OR REPLACE TEMP TABLE told_report (
        event VARCHAR, article VARCHAR, merged_event VARCHAR, storyline VARCHAR,
        independent_sources INTEGER);
      """;

  /**
   * The record of the report that stands for all, with what the others add before its last brace.
   */
  private static final String MERGE =
      """
      CREATE OR REPLACE TEMP TABLE told_merged AS
      SELECT e.id, t.storyline, t.place_in_story, e.article, e.type, e.mode, e.contexts, e.cameo,
        e.quad, e.intensity, e.factuality, e.is_symmetric, e.day_start, e.day_end,
        e.date_precision, e.date_from, e.country, e.place, e.latitude, e.longitude, e.statement,
        e.confidence, e.coder, t.reports, t.independent_sources, t.disagreements,
        left(e.json, length(e.json) - 1) || ',' || substring(t.additions, 2) AS json
      FROM told_event t JOIN event e ON e.id = t.id;
      """;

  private static final String TAKE_OVER =
      """
      UPDATE article SET duplicate_of = t.duplicate_of, storyline = t.storyline
      FROM told_article t WHERE t.id = article.id
        AND (t.duplicate_of IS DISTINCT FROM article.duplicate_of
          OR t.storyline IS DISTINCT FROM article.storyline);
      DELETE FROM storyline WHERE NOT EXISTS (
        SELECT 1 FROM told_storyline t WHERE t.id = storyline.id AND t.json = storyline.json);
      INSERT INTO storyline
        SELECT * FROM told_storyline t WHERE t.id NOT IN (SELECT id FROM storyline);
      DELETE FROM merged_event WHERE NOT EXISTS (
        SELECT 1 FROM told_merged t WHERE t.id = merged_event.id
          AND t.storyline = merged_event.storyline
          AND t.place_in_story = merged_event.place_in_story AND t.json = merged_event.json);
      INSERT INTO merged_event
        SELECT * FROM told_merged t WHERE t.id NOT IN (SELECT id FROM merged_event);
      DELETE FROM report WHERE NOT EXISTS (
        SELECT 1 FROM told_report t WHERE t.event = report.event
          AND t.merged_event = report.merged_event AND t.storyline = report.storyline);
      UPDATE report SET independent_sources = t.independent_sources
      FROM told_report t WHERE t.event = report.event
        AND t.independent_sources IS DISTINCT FROM report.independent_sources;
      INSERT INTO report
        SELECT * FROM told_report t WHERE t.event NOT IN (SELECT event FROM report);
      DROP TABLE told_article;
      DROP TABLE told_storyline;
      DROP TABLE told_event;
      DROP TABLE told_merged;
      DROP TABLE told_report;
      """;

  private final DuckDBConnection connection;

  StoryTables(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * Takes over what was told.
   *
   * @param ids of all articles
   */
  void write(List<String> ids, Storylines told) throws SQLException {
    execute(MAKE);
    articles(ids, told);
    stories(told.all());
    events(told.all());
    reports(told.all());
    execute(MERGE);
    execute(TAKE_OVER);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void articles(List<String> ids, Storylines told) throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("told_article")) {
      for (String id : ids) {
        rows.beginRow().append(id).append(told.duplicateOf(id).orElse(null));
        rows.append(told.storylineOf(id).orElse(null)).endRow();
      }
      rows.flush();
    }
  }

  private void stories(List<Storyline> stories) throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("told_storyline")) {
      for (Storyline story : stories) {
        When when = story.when();
        rows.beginRow().append(story.id()).append(story.title());
        day(rows, when == null ? null : when.start());
        day(rows, when == null ? null : when.end());
        rows.append(story.articles().size());
        rows.append(StorylineJson.own(story).toString()).endRow();
      }
      rows.flush();
    }
  }

  private static void day(DuckDBAppender rows, @Nullable LocalDate day) throws SQLException {
    if (day == null) {
      rows.appendNull();
    } else {
      rows.append(day);
    }
  }

  private void events(List<Storyline> stories) throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("told_event")) {
      for (Storyline story : stories) {
        int place = 0;
        for (Storyline.MergedEvent event : story.events()) {
          ObjectNode additions = StorylineJson.additions(event);
          rows.beginRow().append(event.shown().event()).append(story.id()).append(place++);
          rows.append(event.reports().size()).append(event.independentSources());
          rows.append(event.disagreements().size()).append(additions.toString()).endRow();
        }
      }
      rows.flush();
    }
  }

  private void reports(List<Storyline> stories) throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("told_report")) {
      for (Storyline story : stories) {
        for (Storyline.MergedEvent event : story.events()) {
          for (Storyline.Report report : event.reports()) {
            rows.beginRow().append(report.event()).append(report.article());
            rows.append(event.shown().event()).append(story.id());
            rows.append(event.independentSources()).endRow();
          }
        }
      }
      rows.flush();
    }
  }
}
