package org.chancery.server.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gave to be added. It stays in the spool until it is done, so that it outlives the
 * server.
 *
 * @param by who gave it
 * @param feed is fetched when its turn comes; null for files
 */
record JobOrder(String id, Instant given, String by, List<JobFile> files, @Nullable URI feed) {

  /** In the order in which they were given. */
  static final Comparator<JobOrder> BY_TIME =
      Comparator.comparing(JobOrder::given).thenComparing(JobOrder::id);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  JobOrder {
    files = List.copyOf(files);
  }

  /** What there is to read, as a person calls it. */
  List<String> labels() {
    return feed == null ? files.stream().map(JobFile::label).toList() : List.of(feed.toString());
  }

  long bytes() {
    return files.stream().mapToLong(JobFile::bytes).sum();
  }

  String toJson() {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", id).put("given", given.toString()).put("by", by);
    if (feed != null) {
      node.put("feed", feed.toString());
    }
    for (JobFile file : files) {
      node.withArray("files")
          .addObject()
          .put("label", file.label())
          .put("number", file.number())
          .put("bytes", file.bytes())
          .put("digest", file.digest());
    }
    return node.toString();
  }

  /**
   * @throws IOException where it is damaged
   */
  static JobOrder parse(String json) throws IOException {
    try {
      JsonNode node = MAPPER.readTree(json);
      List<JobFile> files = new ArrayList<>();
      for (JsonNode file : node.path("files")) {
        files.add(
            new JobFile(
                file.path("label").asText(),
                file.path("number").asInt(),
                file.path("bytes").asLong(),
                file.path("digest").asText()));
      }
      return new JobOrder(
          node.path("id").asText(),
          Instant.parse(node.path("given").asText()),
          node.path("by").asText(),
          files,
          node.has("feed") ? URI.create(node.path("feed").asText()) : null);
    } catch (JsonProcessingException | DateTimeParseException | IllegalArgumentException e) {
      throw new IOException("a damaged order", e);
    }
  }
}
