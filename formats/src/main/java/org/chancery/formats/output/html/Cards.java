package org.chancery.formats.output.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.formats.output.words.DateWords;
import org.chancery.formats.output.words.Glyphs;
import org.chancery.formats.output.words.RecordWords;

/** Draws the card of a record: one or two lines that open to all that is known. */
final class Cards {

  private static final Template CARD = Template.of("card.html");

  private final Links links;

  Cards(Links links) {
    this.links = links;
  }

  /** The card of the record with that number in its article. */
  Markup card(JsonNode record, int article, int number) {
    return switch (record.path("record").asText()) {
      case "event" -> event(record, article, number);
      case "statement" -> statement(record, article, number);
      default -> position(record, article, number);
    };
  }

  private Markup event(JsonNode event, int article, int number) {
    Facts facts = new Facts();
    facts.actors("Actor", event.path("actors"));
    facts.actors("Recipient", event.path("recipients"));
    facts.when(event.path("when")).where(event.path("where"));
    facts.add("Context", event.path("contexts"));
    facts.add("CAMEO", event.path("cameo"));
    facts.add("Class", RecordWords.quad(event));
    facts.add("Intensity", event.path("intensity"));
    facts.add("Known through", link("statement", event, "a statement"));
    String notes =
        join(
            RecordWords.plain(event.path("factuality")),
            DateWords.full(event.path("when")),
            event.path("where").path("text").asText(""));
    return card(
        record(article, number, event, facts),
        Glyphs.event(event),
        RecordWords.parties(event),
        Markup.text(RecordWords.action(event)),
        notes);
  }

  private Markup statement(JsonNode statement, int article, int number) {
    Facts facts = new Facts();
    facts.actors("Source", statement.path("sources"));
    facts.actors("On behalf of", statement.path("behalf"));
    facts.actors("Relayed by", statement.path("relays"));
    facts.actors("Addressed to", statement.path("addressees"));
    facts.add("Cue", RecordWords.exact(statement.path("cue")));
    facts.add("Attitude", RecordWords.plain(statement.path("attitude")));
    facts.when(statement.path("when"));
    String source = RecordWords.actors(statement.path("sources"));
    String relays = RecordWords.actors(statement.path("relays"));
    String notes =
        join(
            RecordWords.plain(statement.path("kind")),
            RecordWords.plain(statement.path("basis")),
            relays.isEmpty() ? "" : "via " + relays);
    return card(
        record(article, number, statement, facts),
        Glyphs.STATEMENT,
        source.isEmpty() ? "No source named" : source,
        Markup.text(RecordWords.exact(statement.path("content"))),
        notes);
  }

  private Markup position(JsonNode position, int article, int number) {
    Facts facts = new Facts();
    facts.actors("Actor", position.path("actor"));
    facts.add("Issue", position.path("issue").path("id"));
    facts.when(position.path("when"));
    facts.add("Known through", link("statement", position, "a statement"));
    facts.add("Known through", link("event", position, "an event"));
    String stance = RecordWords.plain(position.path("stance"));
    String issue = position.path("issue").path("title").asText("");
    String condition = RecordWords.exact(position.path("condition"));
    return card(
        record(article, number, position, facts),
        Glyphs.position(position),
        RecordWords.actor(position.path("actor")),
        Markup.text(stance + ": " + issue + (condition.isEmpty() ? "" : ", “" + condition + "”")),
        DateWords.full(position.path("when")));
  }

  /** What all cards have, but the lines that show. */
  private record Body(int article, int number, String kind, Markup facts) {}

  private static Body record(int article, int number, JsonNode record, Facts facts) {
    facts.add("Confidence", record.path("confidence"));
    facts.add("Made by", record.path("coder"));
    facts.add("Id", record.path("id"));
    return new Body(article, number, record.path("record").asText(), facts.markup());
  }

  private static Markup card(Body body, String glyph, String who, Markup what, String notes) {
    return CARD.fill(
        Map.of(
            "anchor", Markup.text(Anchors.record(body.article(), body.number())),
            "evidence", Markup.text(Anchors.evidence(body.article(), body.number())),
            "kind", Markup.text(body.kind()),
            "glyph", Markup.text(glyph),
            "who", Markup.text(who),
            "what", what,
            "notes", Markup.text(notes),
            "facts", body.facts()));
  }

  private Markup link(String kind, JsonNode record, String words) {
    return record.hasNonNull(kind)
        ? links.to(kind, record.path(kind).asText(), words)
        : Markup.EMPTY;
  }

  private static String join(String... parts) {
    List<String> present = new ArrayList<>(List.of(parts));
    present.removeIf(String::isEmpty);
    return String.join(" · ", present);
  }
}
