package org.chancery.formats.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/**
 * Tells JSON Lines, where a bad line spoils no other, from one JSON document, by the first value:
 * where it ends with its line and more follows, there are lines.
 */
final class JsonShape {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(2 * LookAhead.HEAD).build())
          .build();

  private JsonShape() {}

  /**
   * {@link ContentKind#JSON}, {@link ContentKind#JSON_LINES}, or {@link ContentKind#TEXT} for a
   * text that only begins with a bracket.
   *
   * @param start the text's begin, without white space before it
   * @param whole whether that is all of it
   */
  static ContentKind of(String start, boolean whole) {
    int firstLine = start.indexOf('\n');
    boolean oneLine = firstLine < 0 || start.substring(firstLine).isBlank();
    try (JsonParser parser = FACTORY.createParser(start)) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        return ofArray(parser);
      }
      return ofObject(parser, oneLine && whole);
    } catch (IOException broken) {
      return ofBroken(start, oneLine, whole);
    }
  }

  private static ContentKind ofArray(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    // "[Reuters] …" fails here, "[1] …" does not: no article is a number.
    return first == JsonToken.START_OBJECT || first == JsonToken.END_ARRAY
        ? ContentKind.JSON
        : ContentKind.TEXT;
  }

  private static ContentKind ofObject(JsonParser parser, boolean onlyOne) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (parser.nextToken() == JsonToken.START_ARRAY
          && JsonArticle.isContainer(parser.currentName())) {
        return ContentKind.JSON;
      }
      parser.skipChildren();
    }
    boolean firstLine = parser.currentLocation().getLineNr() == 1;
    return firstLine && !onlyOne ? ContentKind.JSON_LINES : ContentKind.JSON;
  }

  private static ContentKind ofBroken(String start, boolean oneLine, boolean whole) {
    boolean member = start.matches("(?s)[{\\[]\\s*[\\[{\"}\\]].*");
    if (!member) {
      return ContentKind.TEXT;
    }
    if (start.charAt(0) == '[') {
      return start.matches("(?s)\\[\\s*\\{.*") ? ContentKind.JSON : ContentKind.TEXT;
    }
    if (oneLine) {
      return whole ? ContentKind.JSON : ContentKind.JSON_LINES;
    }
    // A document printed over several lines breaks them between members; a line of JSON Lines that
    // is damaged is followed by one that begins a new object.
    String second = start.substring(start.indexOf('\n') + 1).stripLeading();
    return second.startsWith("{") ? ContentKind.JSON_LINES : ContentKind.JSON;
  }
}
