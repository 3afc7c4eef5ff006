package org.chancery.formats.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of one article as a JSON object. Immutable. */
final class JsonArticle {

  private static final Set<String> CONTAINERS =
      Set.of("articles", "items", "documents", "docs", "results", "data", "stories", "entries");
  private static final String NAME = "name";
  private static final String SENTENCES = "story_sentences";
  private static final List<String> TEXTS = List.of("text", "body", "story_text", SENTENCES);

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "url",
          "title",
          "text",
          "body",
          "published",
          "date",
          "outlet",
          "source",
          "author",
          "authors",
          // Media Cloud's names of the same.
          "stories_id",
          "media_name",
          "publish_date",
          "story_text",
          SENTENCES);

  /** What stands behind a key. */
  private sealed interface Value {

    /** A string, or a number where it can stand for one. */
    record Text(String text, boolean number) implements Value {}

    /** An array of strings, or of objects with a name or a sentence. */
    record Texts(List<String> texts) implements Value {}

    /** An object, of which only the name is read. */
    record Named(@Nullable String name) implements Value {}

    /** Anything else. */
    record Other(String kind) implements Value {}
  }

  private final Map<String, Value> values;
  private final boolean container;

  private JsonArticle(Map<String, Value> values, boolean container) {
    this.values = values;
    this.container = container;
  }

  /** Takes the articles of an array within an object. */
  @FunctionalInterface
  interface Elements {
    void read() throws IOException;
  }

  /** Whether an array behind this key holds articles. */
  static boolean isContainer(@Nullable String key) {
    return key != null && CONTAINERS.contains(key);
  }

  /** Whether the object has no text of its own, but an array of articles that were read. */
  boolean isContainerOnly() {
    return container && TEXTS.stream().noneMatch(values::containsKey);
  }

  /** Whether none of the keys of an article was found. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Reads the object whose opening bracket the parser stands on, up to its closing one.
   *
   * @param elements reads an array of articles in it, at whose opening bracket it is called
   */
  static JsonArticle read(JsonParser parser, Elements elements) throws IOException {
    Map<String, Value> values = new LinkedHashMap<>();
    boolean container = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken token = parser.nextToken();
      if (KEYS.contains(key)) {
        Value value =
            key.equals(SENTENCES) && token == JsonToken.START_ARRAY
                ? texts(parser, "sentence")
                : value(parser, token);
        if (value != null) {
          values.put(key, value);
        }
      } else if (token == JsonToken.START_ARRAY && isContainer(key)) {
        container = true;
        elements.read();
      } else {
        parser.skipChildren();
      }
    }
    return new JsonArticle(values, container);
  }

  private static @Nullable Value value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING -> new Value.Text(parser.getText(), false);
      case VALUE_NUMBER_INT -> new Value.Text(parser.getText(), true);
      case VALUE_NULL -> null;
      case START_ARRAY -> texts(parser, NAME);
      case START_OBJECT -> new Value.Named(field(parser, NAME));
      case VALUE_TRUE, VALUE_FALSE -> new Value.Other("true or false");
      default -> new Value.Other("a number");
    };
  }

  private static Value texts(JsonParser parser, String field) throws IOException {
    List<String> texts = new ArrayList<>();
    boolean other = false;
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t == JsonToken.VALUE_STRING) {
        texts.add(parser.getText());
      } else if (t == JsonToken.START_OBJECT) {
        String name = field(parser, field);
        other |= name == null;
        texts.add(name == null ? "" : name);
      } else {
        other |= t != JsonToken.VALUE_NULL;
        parser.skipChildren();
      }
    }
    return other ? new Value.Other("an array of other things") : new Value.Texts(texts);
  }

  private static @Nullable String field(JsonParser parser, String field) throws IOException {
    String value = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isField = field.equals(parser.currentName());
      JsonToken token = parser.nextToken();
      if (isField && token == JsonToken.VALUE_STRING) {
        value = parser.getText();
      }
      parser.skipChildren();
    }
    return value;
  }

  /**
   * Passes on the article, with a note for a date that is none.
   *
   * @param place for messages
   * @throws Unreadable where a key is of the wrong type or there is no text
   */
  void pass(String source, String place, Findings findings) throws Unreadable {
    DocumentDraft draft = new DocumentDraft(source);
    draft.id(string("id", true));
    draft.id(string("stories_id", true));
    draft.url(string("url", false));
    draft.title(string("title", false), "json:title");
    for (String key : List.of("outlet", "source", "media_name")) {
      draft.outlet(named(key), "json:" + key);
    }
    for (String key : List.of("authors", "author")) {
      for (String author : strings(key)) {
        draft.author(author, "json:" + key);
      }
    }
    for (String key : List.of("published", "date", "publish_date")) {
      published(draft, key, place, findings);
    }
    String text = text();
    if (Markup.isIn(text)) {
      findings.found(draft.document(notBlank(Markup.text(text)), false));
    } else {
      findings.found(draft.document(text, true));
    }
  }

  private String text() throws Unreadable {
    String text = null;
    for (String key : TEXTS) {
      if (text == null || text.isBlank()) {
        String next = key.equals(SENTENCES) ? sentences() : string(key, false);
        text = next == null ? text : next;
      }
    }
    if (text == null) {
      throw new Unreadable("no text in it: expected a string under \"text\" or \"body\"");
    }
    return notBlank(text);
  }

  private @Nullable String sentences() throws Unreadable {
    return values.containsKey(SENTENCES) ? String.join(" ", strings(SENTENCES)) : null;
  }

  private static String notBlank(String text) throws Unreadable {
    if (text.isBlank()) {
      throw new Unreadable("empty: its text is blank");
    }
    return text;
  }

  private void published(DocumentDraft draft, String key, String place, Findings findings) {
    Value value = values.get(key);
    boolean read =
        value == null
            || (value instanceof Value.Text text && draft.published(text.text(), "json:" + key));
    if (!read) {
      findings.noDate(
          place,
          key,
          value instanceof Value.Text text ? Findings.quoted(text.text()) : kind(value));
    }
  }

  private @Nullable String string(String key, boolean numbers) throws Unreadable {
    Value value = values.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof Value.Text text && (numbers || !text.number())) {
      return text.text();
    }
    throw wrongType(key, value, "a string");
  }

  private @Nullable String named(String key) throws Unreadable {
    return values.get(key) instanceof Value.Named named ? named.name() : string(key, false);
  }

  private List<String> strings(String key) throws Unreadable {
    Value value = values.get(key);
    if (value instanceof Value.Texts texts) {
      return texts.texts();
    }
    boolean nameless = value instanceof Value.Named named && named.name() == null;
    if (nameless || value instanceof Value.Other) {
      throw wrongType(key, value, "a string or an array of strings");
    }
    String one = named(key);
    return one == null ? List.of() : List.of(one);
  }

  private static Unreadable wrongType(String key, @Nullable Value value, String expected) {
    return new Unreadable(key + ": found " + kind(value) + ", expected " + expected);
  }

  private static String kind(@Nullable Value value) {
    if (value instanceof Value.Other other) {
      return other.kind();
    }
    if (value instanceof Value.Texts) {
      return "an array";
    }
    return value instanceof Value.Named ? "an object" : "a number";
  }
}
