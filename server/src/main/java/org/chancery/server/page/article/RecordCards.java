package org.chancery.server.page.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.Actors;
import org.chancery.server.page.part.Cue;
import org.chancery.server.page.part.EventLabel;
import org.chancery.server.page.part.Fact;
import org.chancery.server.page.part.Link;

/** Makes cards of records. */
final class RecordCards {

  private static final Cue NO_CUE = new Cue("", false);

  private final Set<String> inText;

  /**
   * @param inText ids of the records whose evidence is in the text shown
   */
  RecordCards(Set<String> inText) {
    this.inText = Set.copyOf(inText);
  }

  RecordCard card(JsonNode record) {
    return switch (record.path("record").asText()) {
      case "statement" -> statement(record);
      case "position" -> position(record);
      default -> event(record);
    };
  }

  private RecordCard event(JsonNode event) {
    List<Fact> more = new ArrayList<>();
    fact(more, "CAMEO", event.path("cameo").asText());
    fact(more, "Mode", event.path("mode").asText());
    fact(more, "Contexts", joined(event.path("contexts")));
    fact(more, "Intensity", event.path("intensity").asText());
    provenance(more, event);
    return new RecordCard(
        id(event),
        "event",
        EventLabel.of(event),
        Actors.labels(event.path("actors")),
        Actors.labels(event.path("recipients")),
        event.path("symmetric").asBoolean(),
        words(event.path("evidence")),
        NO_CUE,
        "",
        null,
        event.path("factuality").asText(),
        List.of(),
        PlainDate.when(event.path("when")),
        place(event.path("where")),
        event.path("confidence").asDouble(),
        more,
        inText.contains(id(event)));
  }

  private RecordCard statement(JsonNode statement) {
    List<Fact> more = new ArrayList<>();
    fact(more, "On behalf of", names(Actors.labels(listed(statement.path("behalf")))));
    fact(more, "Through", names(Actors.labels(statement.path("relays"))));
    fact(more, "Attitude", statement.path("attitude").asText());
    provenance(more, statement);
    List<String> badges = new ArrayList<>();
    badge(badges, statement.path("kind").asText());
    badge(badges, statement.path("basis").asText().replace('_', ' '));
    return new RecordCard(
        id(statement),
        "statement",
        null,
        Actors.labels(statement.path("sources")),
        Actors.labels(statement.path("addressees")),
        false,
        words(statement.path("content")),
        Cue.of(statement),
        "",
        null,
        "",
        badges,
        PlainDate.when(statement.path("when")),
        "",
        statement.path("confidence").asDouble(),
        more,
        inText.contains(id(statement)));
  }

  private RecordCard position(JsonNode position) {
    List<Fact> more = new ArrayList<>();
    fact(more, "Condition", position.path("condition").path("exact").asText());
    provenance(more, position);
    JsonNode issue = position.path("issue");
    return new RecordCard(
        id(position),
        "position",
        null,
        Actors.labels(listed(position.path("actor"))),
        List.of(),
        false,
        words(position.path("evidence")),
        NO_CUE,
        position.path("stance").asText(),
        new Link(
            issue.path("title").asText(issue.path("id").asText()),
            Address.issue(issue.path("id").asText(), "")),
        "",
        List.of(),
        PlainDate.when(position.path("when")),
        "",
        position.path("confidence").asDouble(),
        more,
        inText.contains(id(position)));
  }

  private static void provenance(List<Fact> facts, JsonNode record) {
    fact(facts, "Coded by", record.path("coder").asText());
    fact(facts, "Record", id(record));
  }

  private static String id(JsonNode record) {
    return record.path("id").asText();
  }

  private static void fact(List<Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(name, value));
    }
  }

  private static void badge(List<String> badges, String word) {
    if (!word.isEmpty()) {
      badges.add(word);
    }
  }

  private static List<JsonNode> listed(JsonNode one) {
    return one.isObject() ? List.of(one) : List.of();
  }

  private static String names(List<ActorLabel> actors) {
    return String.join(", ", actors.stream().map(ActorLabel::name).toList());
  }

  private static String words(JsonNode spans) {
    StringJoiner words = new StringJoiner(" … ");
    spans.forEach(span -> words.add(span.path("exact").asText()));
    return words.toString();
  }

  private static String joined(JsonNode values) {
    StringJoiner all = new StringJoiner(", ");
    values.forEach(value -> all.add(value.asText()));
    return all.toString();
  }

  private static String place(JsonNode where) {
    return where.path("name").asText(where.path("text").asText());
  }
}
