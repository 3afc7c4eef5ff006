package org.chancery.server.page.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.store.correct.RefusedException;

/** Finds words that somebody copied from an article in its text. Stateless. */
final class QuotedWords {

  /** Whitespace and quotation marks often change when words are copied. */
  private static final String SPACE = "\\s+";

  private QuotedWords() {}

  /**
   * The span of the words; where they stand several times, the nearest to a record's evidence.
   *
   * @throws RefusedException where the text doesn't have them
   */
  static ObjectNode in(String text, String words, JsonNode near) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      throw new RefusedException("words", "Copy the words of the article that it rests on.");
    }
    String pattern =
        Arrays.stream(wanted.split(SPACE)).map(Pattern::quote).collect(Collectors.joining(SPACE));
    int units = text.codePointCount(0, text.length());
    int begin = Math.min(units, Math.max(0, near.path("evidence").path(0).path("begin").asInt()));
    int from = text.offsetByCodePoints(0, begin);
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    int best = -1;
    int end = -1;
    while (matcher.find()) {
      if (best < 0 || Math.abs(matcher.start() - from) < Math.abs(best - from)) {
        best = matcher.start();
        end = matcher.end();
      }
    }
    if (best < 0) {
      throw new RefusedException(
          "words", "The article doesn't have these words. Copy them as they stand in it.");
    }
    int first = text.codePointCount(0, best);
    return JsonNodeFactory.instance
        .objectNode()
        .put("begin", first)
        .put("end", first + text.codePointCount(best, end))
        .put("exact", text.substring(best, end));
  }
}
