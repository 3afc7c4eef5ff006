package org.chancery.spark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.formats.record.StorylineJson;

/** A kept article with what the whole run tells of it. */
record FatedArticle(Fate fate, CodedArticle article) implements Serializable {

  private static final String EVENT = "event";

  /** Its records, as they are written. */
  Stream<ObjectNode> records() {
    List<ObjectNode> records = article.trees();
    StorylineJson.complete(records.get(0), fate.original(), fate.story());
    return records.stream();
  }

  /** What its story needs of it. */
  Reporter reporter() {
    List<String> events = new ArrayList<>();
    for (ObjectNode record : article.trees()) {
      if (record.path("record").asText().equals(EVENT)) {
        events.add(CodedArticle.line(record));
      }
    }
    return new Reporter(article.claim().id(), article.digest(), events);
  }

  /**
   * An article as a member of a story.
   *
   * @param digest with its events, as bytes
   * @param events their records, a line of JSON each
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
  record Reporter(String id, byte[] digest, List<String> events) implements Serializable {}
}
