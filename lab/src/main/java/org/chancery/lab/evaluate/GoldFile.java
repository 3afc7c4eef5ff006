package org.chancery.lab.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.text.Span;

/**
 * Gold data as JSON Lines. A line with {@code record} is an event or statement as `read` writes it,
 * of which {@code article}, {@code type}, {@code actors}, {@code recipients} or {@code sources} and
 * {@code content} count; any other is a pair: {@code sentence}, {@code source}, {@code target},
 * {@code type}.
 *
 * @param pairs in the order of the file
 * @param events by article
 * @param statements by article
 */
public record GoldFile(
    List<GoldPair> pairs,
    Map<String, List<JsonNode>> events,
    Map<String, List<JsonNode>> statements) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * A pair whose relation is known.
   *
   * @param source place in the sentence
   * @param target place in the sentence
   */
  public record GoldPair(String sentence, Span source, Span target, PloverType type) {}

  /**
   * Reads a file.
   *
   * @throws GoldException where a line makes no sense
   * @throws IOException where it can't be read
   */
  public static GoldFile read(Path file) throws IOException {
    List<GoldPair> pairs = new ArrayList<>();
    Map<String, List<JsonNode>> events = new LinkedHashMap<>();
    Map<String, List<JsonNode>> statements = new LinkedHashMap<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        String place = file + ":" + number;
        JsonNode node = parsed(place, line);
        switch (node.path("record").asText("pair")) {
          case "pair" -> pairs.add(pair(place, node));
          case "event" -> {
            type(place, required(place, node, "type"));
            add(events, place, node);
          }
          case "statement" -> add(statements, place, node);
          default -> {
            // A file written by `read` has articles, positions and storylines too.
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw new GoldException(file.toString(), "bytes that are no UTF-8, expected UTF-8");
    }
    return new GoldFile(List.copyOf(pairs), events, statements);
  }

  /** Whether there is anything to compare articles with. */
  public boolean hasRecords() {
    return !events.isEmpty() || !statements.isEmpty();
  }

  private static JsonNode parsed(String place, String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new GoldException(place, "damaged JSON: " + e.getOriginalMessage());
    }
  }

  private static void add(Map<String, List<JsonNode>> records, String place, JsonNode node) {
    records.computeIfAbsent(required(place, node, "article"), a -> new ArrayList<>()).add(node);
  }

  private static GoldPair pair(String place, JsonNode node) {
    String sentence = required(place, node, "sentence");
    Span source = find(place, sentence, required(place, node, "source"), "source", 0);
    String words = required(place, node, "target");
    Span target = find(place, sentence, words, "target", 0);
    if (target.overlaps(source) && sentence.indexOf(words, source.end()) >= 0) {
      target = find(place, sentence, words, "target", source.end());
    }
    return new GoldPair(sentence, source, target, type(place, required(place, node, "type")));
  }

  private static PloverType type(String place, String name) {
    for (PloverType type : PloverType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw new GoldException(
        place, "'" + name + "' is no type, expected one of " + List.of(PloverType.values()));
  }

  private static String required(String place, JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isTextual() || value.textValue().isBlank()) {
      throw new GoldException(place, "'" + key + "' is missing or no text");
    }
    return value.textValue();
  }

  private static Span find(String place, String text, String part, String key, int from) {
    int begin = text.indexOf(part, from);
    if (begin < 0) {
      throw new GoldException(
          place, "the " + key + " '" + part + "' does not stand in the sentence");
    }
    return new Span(begin, begin + part.length());
  }
}
