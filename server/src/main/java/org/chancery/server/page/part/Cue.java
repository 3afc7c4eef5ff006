package org.chancery.server.page.part;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * The words that say that something is said.
 *
 * @param words empty where a statement has none
 * @param isBefore whether they stand before who says it: {@code according to}
 */
public record Cue(String words, boolean isBefore) {

  /** How phrases end that name their source behind them. */
  private static final List<String> ENDS = List.of(" to", " of");

  /** That of a statement's record. */
  public static Cue of(JsonNode statement) {
    JsonNode cue = statement.path("cue");
    String words = cue.path("exact").asText();
    JsonNode source = statement.path("sources").path(0).path("span");
    boolean before =
        source.path("begin").asInt(-1) >= cue.path("end").asInt()
            && ENDS.stream().anyMatch(words::endsWith);
    return new Cue(
        before ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words,
        before);
  }
}
