package org.chancery.formats.output.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.formats.output.words.DateWords;
import org.chancery.formats.output.words.Glyphs;
import org.chancery.formats.output.words.RecordWords;

/** Draws a storyline: its articles, its merged events, and where the reports disagree. */
final class StorylineSection {

  private static final Template STORYLINE = Template.of("storyline.html");
  private static final Template ITEM = Template.of("item.html");
  private static final Template MERGED = Template.of("merged.html");
  private static final Template DISAGREEMENT = Template.of("disagreement.html");
  private static final Template VALUE = Template.of("value.html");

  private final Links links;

  StorylineSection(Links links) {
    this.links = links;
  }

  Markup section(int number, JsonNode storyline) {
    List<Markup> articles = new ArrayList<>();
    for (JsonNode article : storyline.path("articles")) {
      articles.add(ITEM.fill(Map.of("item", links.article(article.asText()))));
    }
    List<Markup> events = new ArrayList<>();
    Map<String, Integer> numbers = numbers(storyline.path("articles"));
    storyline.path("events").forEach(event -> events.add(merged(event, numbers)));
    return STORYLINE.fill(
        Map.of(
            "anchor", Markup.text(Anchors.storyline(number)),
            "title", Markup.text(RecordWords.title(storyline)),
            "about", Markup.text(RecordWords.about(storyline)),
            "articles", Markup.join(articles),
            "events", Markup.join(events)));
  }

  private Markup merged(JsonNode event, Map<String, Integer> numbers) {
    List<Markup> disagreements = new ArrayList<>();
    event.path("disagreements").forEach(d -> disagreements.add(disagreement(d, numbers)));
    return MERGED.fill(
        Map.of(
            "date", Markup.text(DateWords.full(event.path("when"))),
            "glyph", Markup.text(Glyphs.event(event)),
            "parties", Markup.text(RecordWords.parties(event)),
            "action", Markup.text(RecordWords.action(event)),
            "factuality", Markup.text(RecordWords.plain(event.path("factuality"))),
            "support", Markup.text(RecordWords.support(event)),
            "reports", reports(event.path("reports"), numbers),
            "disagreements", Markup.join(disagreements)));
  }

  private Markup disagreement(JsonNode disagreement, Map<String, Integer> numbers) {
    List<Markup> values = new ArrayList<>();
    for (JsonNode value : disagreement.path("values")) {
      values.add(
          VALUE.fill(
              Map.of(
                  "value", Markup.text(RecordWords.value(value.path("value"))),
                  "reports", reports(value.path("reports"), numbers))));
    }
    return DISAGREEMENT.fill(
        Map.of(
            "field", Markup.text(RecordWords.plain(disagreement.path("field"))),
            "values", Markup.join(values)));
  }

  private static Map<String, Integer> numbers(JsonNode articles) {
    Map<String, Integer> numbers = new HashMap<>();
    articles.forEach(article -> numbers.putIfAbsent(article.asText(), numbers.size() + 1));
    return numbers;
  }

  /** A link to each report's event; its number is that of the article in the storyline. */
  private Markup reports(JsonNode reports, Map<String, Integer> numbers) {
    List<Markup> linked = new ArrayList<>();
    for (JsonNode report : reports) {
      linked.add(Markup.text(linked.isEmpty() ? "" : " "));
      Integer number = numbers.get(report.path("article").asText());
      String words = number == null ? "[?]" : "[" + number + "]";
      linked.add(links.to("event", report.path("event").asText(), words));
    }
    return Markup.join(linked);
  }
}
