package org.chancery.store.correct;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands, so that it is found again when its id is another.
 *
 * @param article id of its article
 * @param type of an event its type, of a statement its kind, of a position its issue
 * @param exact the words of its first evidence
 * @param prefix the words before them
 * @param suffix the words behind them
 * @param begin of the words in the article's text, in code points
 * @param end behind the words
 */
public record Anchor(
    String article,
    @Nullable String type,
    String exact,
    String prefix,
    String suffix,
    int begin,
    int end) {

  /** Most of the words before and behind, in code points. */
  private static final int AROUND = 32;

  /** The anchor of a record. */
  static Anchor of(JsonNode record, @Nullable String text) {
    JsonNode first = record.path("evidence").path(0);
    int begin = first.path("begin").asInt();
    int end = first.path("end").asInt();
    String prefix = "";
    String suffix = "";
    int length = text == null ? 0 : text.codePointCount(0, text.length());
    if (text != null && end <= length) {
      int from = text.offsetByCodePoints(0, begin);
      int to = text.offsetByCodePoints(from, end - begin);
      prefix = text.substring(text.offsetByCodePoints(from, -Math.min(AROUND, begin)), from);
      suffix = text.substring(to, text.offsetByCodePoints(to, Math.min(AROUND, length - end)));
    }
    String article = record.path("article").asText();
    return new Anchor(
        article, type(record), first.path("exact").asText(), prefix, suffix, begin, end);
  }

  private static @Nullable String type(JsonNode record) {
    return switch (record.path("record").asText()) {
      case "event" -> record.path("type").textValue();
      case "statement" -> record.path("kind").textValue();
      default -> record.path("issue").path("id").textValue();
    };
  }

  /** The same words in a text that may have changed; as it was where they are not in it. */
  Anchor in(@Nullable String text) {
    if (text == null || exact.isEmpty()) {
      return this;
    }
    int at = text.indexOf(prefix + exact + suffix);
    int found = at >= 0 ? at + prefix.length() : text.indexOf(exact);
    if (found < 0) {
      return this;
    }
    int from = text.codePointCount(0, found);
    int to = from + exact.codePointCount(0, exact.length());
    return new Anchor(article, type, exact, prefix, suffix, from, to);
  }

  /** How many code points a stretch shares with it. */
  int overlap(int from, int to) {
    return Math.min(end, to) - Math.max(begin, from);
  }
}
