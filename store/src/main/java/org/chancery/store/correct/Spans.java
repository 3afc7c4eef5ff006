package org.chancery.store.correct;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Checks the spans of a record against the text of its article. For one record, by one thread. */
final class Spans {

  /** Finding the words of one takes time in proportion to the text. */
  private static final int MOST = 200;

  private final String text;
  private final int length;
  private int seen;

  Spans(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /**
   * Every span in it must have the very words.
   *
   * @param at where it is in the record, for messages
   * @throws RefusedException where one has not, or there are too many
   */
  void check(String at, JsonNode node) {
    if (node.has("begin") && node.has("end") && node.has("exact")) {
      checkOne(at, node);
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        check(at + "/" + entry.getKey(), entry.getValue());
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      check(at + "/" + i, node.get(i));
    }
  }

  private void checkOne(String at, JsonNode node) {
    if (++seen > MOST) {
      throw NewRecord.wrong("more than " + MOST + " spans");
    }
    int begin = node.path("begin").asInt(-1);
    int end = node.path("end").asInt(-1);
    String words =
        begin < 0 || end <= begin || end > length
            ? ""
            : text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    if (!words.equals(node.path("exact").asText()) || words.isEmpty()) {
      throw NewRecord.wrong(
          at
              + ": the article has '"
              + words
              + "' from "
              + begin
              + " to "
              + end
              + ", expected '"
              + node.path("exact").asText()
              + "'");
    }
  }
}
