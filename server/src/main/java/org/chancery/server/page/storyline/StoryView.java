package org.chancery.server.page.storyline;

import java.util.List;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.EventLabel;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Link;
import org.chancery.server.page.part.Turn;

/**
 * What the page of a story shows.
 *
 * @param dates in words; empty where none is known
 * @param disputed events on which reports disagree
 * @param events of this page of them, in order
 */
public record StoryView(
    String id,
    String title,
    String dates,
    List<Figure> figures,
    Timeline timeline,
    List<Event> disputed,
    List<Event> events,
    Turn turn,
    List<Quotation> quotations,
    List<Article> articles,
    List<Exported> exports) {

  /**
   * An event, as one report has it, with all who report it.
   *
   * @param address where it is told among the events in order
   * @param when in words, also where that isn't known
   * @param sources independent ones
   */
  public record Event(
      String id,
      String address,
      EventLabel label,
      List<ActorLabel> acting,
      List<ActorLabel> toward,
      boolean mutual,
      String factuality,
      String when,
      String where,
      double confidence,
      int sources,
      List<Report> reports,
      List<Disagreement> disagreements) {
    public Event {
      acting = List.copyOf(acting);
      toward = List.copyOf(toward);
      reports = List.copyOf(reports);
      disagreements = List.copyOf(disagreements);
    }

    /** The report whose words tell the event; none where none is known. */
    public List<Report> firstReport() {
      return reports.subList(0, Math.min(1, reports.size()));
    }

    /** All others. */
    public List<Report> moreReports() {
      return reports.subList(firstReport().size(), reports.size());
    }
  }

  /**
   * A report of an event.
   *
   * @param by outlet or title of its article
   * @param words the sentence that tells it; empty where it isn't known
   * @param address of the words in the article
   */
  public record Report(String by, String words, String address) {}

  /** What reports of an event tell differently. */
  public record Disagreement(String field, List<Value> values) {
    public Disagreement {
      values = List.copyOf(values);
    }
  }

  /** One of the values that reports tell. */
  public record Value(String value, List<Report> reports) {
    public Value {
      reports = List.copyOf(reports);
    }
  }

  /**
   * What somebody said.
   *
   * @param by outlet or title of the article
   */
  public record Quotation(
      String words, List<ActorLabel> speakers, String when, String by, String address) {
    public Quotation {
      speakers = List.copyOf(speakers);
    }
  }

  /**
   * An article of the story, or a copy of one.
   *
   * @param note outlet and date
   * @param copies of it in the same story, each with its address
   */
  public record Article(String title, String note, String address, List<Link> copies) {
    public Article {
      copies = List.copyOf(copies);
    }
  }

  public StoryView {
    figures = List.copyOf(figures);
    disputed = List.copyOf(disputed);
    events = List.copyOf(events);
    quotations = List.copyOf(quotations);
    articles = List.copyOf(articles);
    exports = List.copyOf(exports);
  }
}
