package org.chancery.formats.exchange.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.formats.exchange.delimited.DelimitedWriter;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.chancery.formats.exchange.pair.ArticleFacts;

/**
 * Writes positions, with their issue as the concept, and statements, one row a source, without one.
 * Holds a few facts of each article met.
 */
final class DnaExporter implements RecordExporter {

  private static final JsonNode NOBODY = JsonNodeFactory.instance.missingNode();

  private final DelimitedWriter out;
  private final LossCount losses = new LossCount("dna");
  private final Map<String, ArticleFacts> documents = new HashMap<>();

  DnaExporter(Writer out) throws IOException {
    this.out = new DelimitedWriter(out, ';');
    this.out.row(DnaColumns.ALL);
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    switch (record.path("record").asText()) {
      case "article" -> documents.put(record.path("id").asText(), ArticleFacts.of(record));
      case "statement" -> statement(record);
      case "position" -> position(record);
      case "event" -> losses.add("events, left out");
      case "storyline" -> losses.add("storylines, left out");
      default -> losses.add("records of other kinds, left out");
    }
  }

  private void statement(ObjectNode statement) throws IOException {
    JsonNode content = statement.path("content");
    if (content.size() > 1) {
      losses.add("content of statements after the first span");
    }
    for (String key : List.of("cue", "relays", "behalf", "addressees")) {
      if (statement.has(key)) {
        losses.add(key + " of statements");
      }
    }
    losses.add("kind, attitude, basis, confidence of statements");
    List<JsonNode> sources = new ArrayList<>();
    statement.path("sources").forEach(sources::add);
    if (sources.isEmpty()) {
      sources.add(NOBODY);
    }
    for (int i = 0; i < sources.size(); i++) {
      row(statement, i + 1, sources.get(i), "", "", content.path(0));
    }
  }

  private void position(ObjectNode position) throws IOException {
    String stance = position.path("stance").asText();
    String agreement =
        switch (stance) {
          case "support" -> "1";
          case "oppose" -> "0";
          default -> "";
        };
    if (agreement.isEmpty() && !stance.isEmpty()) {
      losses.add("stance of positions that is neither support nor oppose: " + stance);
    }
    losses.add("id of the issue, confidence, statement and event of positions");
    if (position.path("evidence").size() > 1) {
      losses.add("evidence of positions after the first span");
    }
    String concept = position.path("issue").path("title").asText();
    if (concept.isEmpty()) {
      concept = position.path("issue").path("id").asText();
    }
    row(position, 1, position.path("actor"), concept, agreement, position.path("evidence").path(0));
  }

  private void row(
      ObjectNode record,
      int number,
      JsonNode actor,
      String concept,
      String agreement,
      JsonNode span)
      throws IOException {
    String article = record.path("article").asText();
    ArticleFacts document = documents.getOrDefault(article, ArticleFacts.unknown(article));
    String day = record.path("when").path("start").asText();
    List<String> cells = new ArrayList<>(DnaColumns.ALL.size());
    cells.add(record.path("id").asText() + "#" + number);
    cells.add(day.isEmpty() ? document.published() : day);
    cells.add(person(actor));
    cells.add(organization(actor));
    cells.add(concept);
    cells.add(agreement);
    cells.add(span.path("begin").asText());
    cells.add(span.path("end").asText());
    cells.add(span.path("exact").asText());
    cells.add(record.path("coder").asText());
    cells.add(article);
    cells.add(document.title());
    cells.add(document.authors());
    cells.add(document.outlet());
    cells.add("");
    cells.add("");
    out.row(cells);
    if (actor.has("id") || actor.has("country") || actor.has("office")) {
      losses.add("id, country, code, sector, office of actors");
    }
  }

  /** What the register has as a state or an organisation is one; all else is a person. */
  private static boolean isOrganization(JsonNode actor) {
    String id = actor.path("id").asText();
    return id.startsWith("country:")
        || id.startsWith("org:")
        || actor.has("organization") && name(actor).equals(actor.path("organization").asText());
  }

  private static String name(JsonNode actor) {
    String name = actor.path("name").asText();
    return name.isEmpty() ? actor.path("text").asText() : name;
  }

  private static String person(JsonNode actor) {
    return isOrganization(actor) ? "" : name(actor);
  }

  private static String organization(JsonNode actor) {
    return isOrganization(actor) ? name(actor) : actor.path("organization").asText();
  }

  @Override
  public Losses losses() {
    return losses.losses();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
