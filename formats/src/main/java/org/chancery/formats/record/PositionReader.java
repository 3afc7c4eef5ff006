package org.chancery.formats.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.article.Precision;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes positions of their records again. Stateless. */
public final class PositionReader {

  private PositionReader() {}

  /**
   * The position of a record.
   *
   * @param text of its article; where there is none, spans stay in code points
   * @throws IllegalArgumentException where it is no position by the contract
   */
  public static Position read(JsonNode record, @Nullable String text) {
    try {
      JsonNode actor = record.path("actor");
      return new Position(
          required(record, "id"),
          new CodedActor(actor.path("text").asText(), span(actor.path("span"), text), who(actor)),
          required(record.path("issue"), "id"),
          record.path("issue").path("title").asText(),
          Position.Stance.valueOf(required(record, "stance").toUpperCase(Locale.ROOT)),
          record.has("condition") ? span(record.path("condition"), text) : null,
          when(record.path("when")),
          record.path("statement").textValue(),
          record.path("event").textValue(),
          evidence(record, text),
          record.path("confidence").asDouble(),
          coder(record.path("coder").asText()));
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("position " + record.path("id").asText() + ": " + e, e);
    }
  }

  private static String required(JsonNode node, String key) {
    String value = node.path(key).textValue();
    if (value == null) {
      throw new IllegalArgumentException("a position without '" + key + "'");
    }
    return value;
  }

  private static Referent who(JsonNode actor) {
    String id = actor.path("id").textValue();
    List<String> between = new ArrayList<>();
    actor.path("between").forEach(one -> between.add(one.asText()));
    return new Referent(
        id,
        actor.path("name").textValue(),
        actor.path("country").textValue(),
        actor.path("code").textValue(),
        actor.path("sector").textValue(),
        actor.path("office").textValue(),
        actor.path("named").asBoolean(),
        id == null ? actor.path("name").asText(actor.path("text").asText()) : id,
        between);
  }

  private static @Nullable When when(JsonNode when) {
    if (!when.isObject()) {
      return null;
    }
    return new When(
        LocalDate.parse(when.path("start").asText()),
        LocalDate.parse(when.path("end").asText()),
        Precision.valueOf(when.path("precision").asText("day").toUpperCase(Locale.ROOT)),
        when.path("text").textValue(),
        When.From.valueOf(when.path("from").asText("text").toUpperCase(Locale.ROOT)));
  }

  private static List<Span> evidence(JsonNode record, @Nullable String text) {
    List<Span> spans = new ArrayList<>();
    record.path("evidence").forEach(span -> spans.add(span(span, text)));
    return spans;
  }

  private static Span span(JsonNode span, @Nullable String text) {
    int begin = span.path("begin").asInt();
    int end = span.path("end").asInt();
    return text == null
        ? new Span(begin, end)
        : new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  private static Coder coder(String coder) {
    int at = coder.lastIndexOf('@');
    return at < 0
        ? new Coder(coder, "")
        : new Coder(coder.substring(0, at), coder.substring(at + 1));
  }
}
