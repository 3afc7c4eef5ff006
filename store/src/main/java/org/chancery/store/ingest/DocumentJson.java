package org.chancery.store.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.jspecify.annotations.Nullable;

/** What an input said of an article, but its text: kept so that it can be read again. */
final class DocumentJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DocumentJson() {}

  static String write(Document document) {
    ObjectNode node = MAPPER.createObjectNode();
    put(node, "id", document.id());
    put(node, "url", document.url());
    put(node, "title", document.title());
    put(node, "outlet", document.outlet());
    for (Found<String> author : document.authors()) {
      node.withArray("authors").add(found(author));
    }
    put(node, "published", document.published());
    node.put("textual", document.textual());
    return node.toString();
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value != null) {
      node.put(key, value);
    }
  }

  private static void put(ObjectNode node, String key, @Nullable Found<?> found) {
    if (found != null) {
      node.set(key, found(found));
    }
  }

  private static ObjectNode found(Found<?> found) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("value", found.value().toString());
    node.put("place", found.place());
    return node;
  }

  /**
   * The document again.
   *
   * @param id under which the article is kept
   * @param source as in its record
   * @param text before it was repaired
   */
  static Document read(String json, String id, String source, String text) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("article " + id + ": its document is damaged", e);
    }
    List<Found<String>> authors = new ArrayList<>();
    node.path("authors").forEach(author -> authors.add(text(author)));
    JsonNode published = node.path("published");
    return new Document(
        source,
        id,
        node.path("url").isTextual() ? node.path("url").asText() : null,
        node.has("title") ? text(node.path("title")) : null,
        node.has("outlet") ? text(node.path("outlet")) : null,
        authors,
        published.isObject()
            ? new Found<>(
                LocalDate.parse(published.path("value").asText()), published.path("place").asText())
            : null,
        text,
        node.path("textual").asBoolean());
  }

  private static Found<String> text(JsonNode found) {
    return new Found<>(found.path("value").asText(), found.path("place").asText());
  }
}
