package org.chancery.formats.output.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.article.Precision;
import org.chancery.formats.output.words.DateWords;
import org.chancery.formats.output.words.RecordWords;

/**
 * What a report says of all articles together; all that is held in memory until the page is
 * written: a few words for each article, event and position.
 */
public final class Overview {

  /** An article in the table of contents. */
  record Entry(String title, String outlet, String published, boolean copy, int records) {}

  /** An event on the timeline. */
  record Moment(
      String anchor,
      Optional<LocalDate> start,
      Precision precision,
      String date,
      int quad,
      String parties,
      String action,
      String factuality) {}

  /** A position on the board. */
  record Stand(String anchor, String actor, String stance, String date) {}

  /** An issue and who stands where on it, in the order of the articles. */
  record Issue(String title, List<Stand> stands) {}

  private final Anchors anchors = new Anchors();
  private final List<Entry> articles = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private int events;
  private int statements;
  private int positions;
  private int storylines;

  /** Takes note of an article and its records; the first is the article's own. */
  public void addArticle(List<ObjectNode> records) {
    int number = articles.size();
    JsonNode article = records.get(0);
    anchors.put("article", article.path("id").asText(), Anchors.article(number));
    articles.add(
        new Entry(
            RecordWords.title(article),
            article.path("outlet").asText(""),
            DateWords.full(article.path("published")),
            article.hasNonNull("duplicate_of"),
            records.size() - 1));
    for (int i = 1; i < records.size(); i++) {
      addRecord(records.get(i), Anchors.record(number, i));
    }
  }

  /** Takes note of a storyline. */
  public void addStoryline(ObjectNode storyline) {
    String id = storyline.path("id").asText();
    anchors.put("storyline", id, Anchors.storyline(storylines));
    titles.put(id, RecordWords.title(storyline));
    storylines++;
  }

  private void addRecord(JsonNode record, String anchor) {
    String kind = record.path("record").asText();
    anchors.put(kind, record.path("id").asText(), anchor);
    switch (kind) {
      case "event" -> {
        events++;
        moments.add(moment(record, anchor));
      }
      case "statement" -> statements++;
      case "position" -> {
        positions++;
        JsonNode issue = record.path("issue");
        issues
            .computeIfAbsent(
                issue.path("id").asText(),
                id -> new Issue(issue.path("title").asText(id), new ArrayList<>()))
            .stands()
            .add(stand(record, anchor));
      }
      default -> throw new IllegalArgumentException("not a record of an article: " + kind);
    }
  }

  private static Moment moment(JsonNode event, String anchor) {
    JsonNode when = event.path("when");
    return new Moment(
        anchor,
        DateWords.start(when),
        DateWords.precision(when),
        DateWords.full(when),
        event.path("quad").asInt(),
        RecordWords.parties(event),
        RecordWords.action(event),
        RecordWords.plain(event.path("factuality")));
  }

  private static Stand stand(JsonNode position, String anchor) {
    return new Stand(
        anchor,
        RecordWords.actor(position.path("actor")),
        position.path("stance").asText(),
        DateWords.full(position.path("when")));
  }

  Anchors anchors() {
    return anchors;
  }

  List<Entry> articles() {
    return articles;
  }

  List<Moment> moments() {
    return moments;
  }

  List<Issue> issues() {
    return List.copyOf(issues.values());
  }

  /** The title of the storyline with that id; empty if there is none. */
  Optional<String> storylineTitle(String id) {
    return Optional.ofNullable(titles.get(id));
  }

  int events() {
    return events;
  }

  int statements() {
    return statements;
  }

  int positions() {
    return positions;
  }

  int storylines() {
    return storylines;
  }
}
