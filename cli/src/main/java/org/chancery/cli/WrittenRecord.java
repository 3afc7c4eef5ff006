package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.jspecify.annotations.Nullable;

/** Finds a record, and the article it was read in, in JSON Lines that {@code read} wrote. */
final class WrittenRecord {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;

  WrittenRecord(Path file) {
    this.file = file;
  }

  /** The event, statement or position of an id. */
  Optional<ObjectNode> of(String id) throws IOException {
    return first(id, line -> line.has("article"));
  }

  /** The article of an id, as it was read. */
  Optional<Document> article(String id) throws IOException {
    Optional<ObjectNode> line = first(id, node -> node.path("record").asText().equals("article"));
    try {
      return line.map(node -> document(node, id));
    } catch (DateTimeParseException e) {
      throw new IOException(
          file + ": article " + id + ": expected a date, found '" + e.getParsedString() + "'", e);
    }
  }

  private Optional<ObjectNode> first(String id, Predicate<JsonNode> kind) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        // Only a line that has the id is worth its parsing.
        if (line.contains(id)
            && parsed(line, number) instanceof ObjectNode node
            && node.path("id").asText().equals(id)
            && kind.test(node)) {
          return Optional.of(node);
        }
      }
    } catch (CharacterCodingException notUtf8) {
      throw new IOException(
          file + ": bytes that are no UTF-8; it must be what 'read' wrote", notUtf8);
    }
    return Optional.empty();
  }

  private JsonNode parsed(String line, int number) throws IOException {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ":" + number + ": damaged JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Metadata stays found where it was: it makes the same records again. */
  private static Document document(JsonNode line, String id) {
    List<Found<String>> authors = new ArrayList<>();
    line.path("authors").forEach(author -> authors.add(new Found<>(author.asText(), "record")));
    String day = line.path("published").path("start").asText("");
    return new Document(
        line.path("source").asText(),
        id,
        line.path("url").isTextual() ? line.path("url").asText() : null,
        found(line, "title"),
        found(line, "outlet"),
        authors,
        day.isEmpty() ? null : new Found<>(LocalDate.parse(day), "record"),
        line.path("text").asText(),
        false);
  }

  private static @Nullable Found<String> found(JsonNode line, String key) {
    return line.path(key).isTextual() ? new Found<>(line.path(key).asText(), "record") : null;
  }
}
