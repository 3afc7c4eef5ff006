package org.chancery.server.page.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.Cue;
import org.chancery.server.page.part.EventLabel;
import org.chancery.server.page.part.Fact;
import org.chancery.server.page.part.Link;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a record beside the text.
 *
 * @param kind {@code event}, {@code statement} or {@code position}
 * @param event of an event only
 * @param acting who acts, speaks or holds the position
 * @param toward who is acted on or spoken to
 * @param words the evidence; of a statement what is said
 * @param cue of a statement; of other records one without words
 * @param stance of a position only, else empty
 * @param issue title and address of a position's issue
 * @param badges a word each
 * @param when empty where it has no date
 * @param inText whether its evidence is in the text shown
 */
public record RecordCard(
    String id,
    String kind,
    @Nullable EventLabel event,
    List<ActorLabel> acting,
    List<ActorLabel> toward,
    boolean mutual,
    String words,
    Cue cue,
    String stance,
    @Nullable Link issue,
    String factuality,
    List<String> badges,
    String when,
    String where,
    double confidence,
    List<Fact> more,
    boolean inText) {

  public RecordCard {
    acting = List.copyOf(acting);
    toward = List.copyOf(toward);
    badges = List.copyOf(badges);
    more = List.copyOf(more);
  }

  static int begin(JsonNode record) {
    int first = Integer.MAX_VALUE;
    for (JsonNode span : record.path("evidence")) {
      first = Math.min(first, span.path("begin").asInt());
    }
    return first;
  }
}
