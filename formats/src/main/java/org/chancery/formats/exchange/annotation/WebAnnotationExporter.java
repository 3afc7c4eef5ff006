package org.chancery.formats.exchange.annotation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.jspecify.annotations.Nullable;

/**
 * Writes one page of annotations: of each record, the words that it rests on, by quotation and by
 * position in code points, with its class and the whole record as bodies. Holds the last article's
 * text and the addresses of all.
 */
final class WebAnnotationExporter implements RecordExporter {

  private static final int AROUND = 32;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonGenerator json;
  private final LossCount losses = new LossCount("webannotation");
  private final Map<String, String> addresses = new HashMap<>();
  private @Nullable String text;
  private String textOf = "";
  private boolean closed;

  WebAnnotationExporter(OutputStream out) throws IOException {
    json = new JsonFactory().setCodec(new ObjectMapper()).createGenerator(out);
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("id", "urn:chancery:annotations");
    json.writeStringField("type", "AnnotationPage");
    json.writeArrayFieldStart("items");
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    switch (record.path("record").asText()) {
      case "article" -> article(record);
      case "event", "statement", "position" -> annotate(record);
      case "storyline" -> losses.add("storylines, left out");
      default -> losses.add("records of other kinds, left out");
    }
  }

  private void article(ObjectNode record) {
    textOf = record.path("id").asText();
    text = record.path("text").isTextual() ? record.path("text").asText() : null;
    if (record.has("url")) {
      addresses.put(textOf, record.path("url").asText());
    }
    losses.add("articles: an annotation has the article's address, or its id");
  }

  private void annotate(ObjectNode record) throws IOException {
    String article = record.path("article").asText();
    String source = addresses.getOrDefault(article, urn("article:" + article));
    ArrayNode targets = NODES.arrayNode();
    for (JsonNode span : record.path("evidence")) {
      if (span.path("exact").isTextual()) {
        targets.addObject().put("source", source).set("selector", selectors(article, span));
      }
    }
    if (targets.isEmpty()) {
      losses.add(record.path("record").asText() + "s without evidence, left out");
      return;
    }
    ObjectNode annotation = NODES.objectNode();
    annotation.put("id", urn(record.path("id").asText()));
    annotation.put("type", "Annotation");
    annotation.put("motivation", "classifying");
    if (record.has("coder")) {
      annotation
          .putObject("generator")
          .put("type", "Software")
          .put("name", record.path("coder").asText());
    }
    annotation.set("body", bodies(record));
    annotation.set("target", targets.size() == 1 ? targets.get(0) : targets);
    json.writeTree(annotation);
  }

  private static ArrayNode bodies(ObjectNode record) {
    String kind = record.path("record").asText();
    String value =
        switch (kind) {
          case "event" -> record.path("type").asText();
          case "position" -> record.path("stance").asText();
          default -> record.path("kind").asText();
        };
    ArrayNode bodies = NODES.arrayNode();
    bodies.add(body("tagging", "text/plain", kind));
    if (!value.isEmpty()) {
      bodies.add(body("classifying", "text/plain", value));
    }
    bodies.add(body("describing", "application/json", record.toString()));
    return bodies;
  }

  private static ObjectNode body(String purpose, String format, String value) {
    return NODES
        .objectNode()
        .put("type", "TextualBody")
        .put("purpose", purpose)
        .put("format", format)
        .put("value", value);
  }

  private ArrayNode selectors(String article, JsonNode span) {
    ArrayNode selectors = NODES.arrayNode();
    ObjectNode quote = selectors.addObject();
    quote.put("type", "TextQuoteSelector").put("exact", span.path("exact").asText());
    if (span.path("begin").isInt() && span.path("end").isInt()) {
      int begin = span.path("begin").asInt();
      int end = span.path("end").asInt();
      String whole = text;
      if (whole != null && article.equals(textOf)) {
        around(whole, begin, end, quote);
      }
      selectors.addObject().put("type", "TextPositionSelector").put("start", begin).put("end", end);
    }
    return selectors;
  }

  /**
   * Some of the text before and behind, by which the words are found in a text that has changed.
   */
  private static void around(String text, int begin, int end, ObjectNode quote) {
    int length = text.codePointCount(0, text.length());
    if (begin < 0 || begin > end || end > length) {
      return;
    }
    int from = text.offsetByCodePoints(0, begin);
    int to = text.offsetByCodePoints(from, end - begin);
    int before = text.offsetByCodePoints(from, -Math.min(AROUND, begin));
    int behind = text.offsetByCodePoints(to, Math.min(AROUND, length - end));
    quote.put("prefix", text.substring(before, from));
    quote.put("suffix", text.substring(to, behind));
  }

  private static String urn(String id) {
    return "urn:chancery:" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%3A", ":");
  }

  @Override
  public Losses losses() {
    return losses.losses();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      json.writeEndArray();
      json.writeEndObject();
      json.close();
    }
  }
}
