package org.chancery.formats.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.storyline.Storyline;

/**
 * Writes storylines as JSON trees; merged events are the record of one report with what the others
 * add.
 */
public final class StorylineJson {

  /** Gives the records of an article again. */
  @FunctionalInterface
  public interface Records {
    List<ObjectNode> of(String articleId) throws IOException;
  }

  private final Records records;

  public StorylineJson(Records records) {
    this.records = records;
  }

  /** Adds to an article's own record what only a whole run can tell. */
  public static void complete(
      ObjectNode article, Optional<String> duplicateOf, Optional<String> storyline) {
    duplicateOf.ifPresent(original -> article.put("duplicate_of", original));
    storyline.ifPresent(story -> article.put("storyline", story));
  }

  /** The record of one story. */
  public ObjectNode record(Storyline story) throws IOException {
    ObjectNode node = own(story);
    if (!story.events().isEmpty()) {
      ArrayNode events = node.putArray("events");
      for (Storyline.MergedEvent event : story.events()) {
        events.add(merged(event));
      }
    }
    return node;
  }

  /** The record of one story, without its events. */
  public static ObjectNode own(Storyline story) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "storyline");
    node.put("id", story.id());
    node.put("title", story.title());
    ArrayNode articles = node.putArray("articles");
    story.articles().forEach(articles::add);
    if (story.when() != null) {
      node.set("when", RecordJson.when(story.when()));
    }
    return node;
  }

  private ObjectNode merged(Storyline.MergedEvent event) throws IOException {
    ObjectNode node = shown(event.shown()).deepCopy();
    return node.setAll(additions(event));
  }

  /** What a merged event's record has beside that of the report which stands for all. */
  public static ObjectNode additions(Storyline.MergedEvent event) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("reports", reports(event.reports()));
    node.put("independent_sources", event.independentSources());
    if (!event.disagreements().isEmpty()) {
      ArrayNode all = node.putArray("disagreements");
      for (Storyline.Disagreement disagreement : event.disagreements()) {
        ObjectNode one = all.addObject();
        one.put("field", disagreement.field());
        ArrayNode values = one.putArray("values");
        for (Storyline.Value value : disagreement.values()) {
          ObjectNode entry = values.addObject();
          entry.put("value", value.value());
          entry.set("reports", reports(value.reports()));
        }
      }
    }
    return node;
  }

  private ObjectNode shown(Storyline.Report report) throws IOException {
    for (ObjectNode record : records.of(report.article())) {
      if (record.path("id").asText().equals(report.event())) {
        return record;
      }
    }
    throw new IOException("no record " + report.event() + " in article " + report.article());
  }

  private static ArrayNode reports(List<Storyline.Report> reports) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Storyline.Report report : reports) {
      ObjectNode node = array.addObject();
      node.put("article", report.article());
      node.put("event", report.event());
    }
    return array;
  }
}
