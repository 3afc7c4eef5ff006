package org.chancery.engine.storyline;

import java.util.List;
import org.chancery.engine.article.When;
import org.jspecify.annotations.Nullable;

/**
 * Articles that tell one story, with the events they report merged.
 *
 * @param id stable: made from its first article
 * @param title of its first article that is no copy; the first words of its text where it has none
 * @param articles ids, by date, then id
 * @param when from its first to its last article
 * @param events what its articles report, by date, then id
 */
public record Storyline(
    String id, String title, List<String> articles, @Nullable When when, List<MergedEvent> events) {

  public Storyline {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
  }

  /**
   * One real event with all its reports.
   *
   * @param shown the report whose record stands for all
   * @param reports all of them, {@code shown} included
   * @param independentSources reports from outlets or agencies of their own, copies folded together
   */
  public record MergedEvent(
      Report shown,
      List<Report> reports,
      int independentSources,
      List<Disagreement> disagreements) {

    public MergedEvent {
      reports = List.copyOf(reports);
      disagreements = List.copyOf(disagreements);
    }
  }

  /** An event of an article. */
  public record Report(String article, String event) {}

  /**
   * Something that reports tell differently.
   *
   * @param field the record's key: {@code when}, {@code where}, {@code actors}, {@code recipients},
   *     {@code factuality}; or {@code numbers}, once for each thing that is counted
   * @param values each value with its reports
   */
  public record Disagreement(String field, List<Value> values) {
    public Disagreement {
      values = List.copyOf(values);
    }
  }

  /** One of the values. */
  public record Value(String value, List<Report> reports) {
    public Value {
      reports = List.copyOf(reports);
    }
  }
}
