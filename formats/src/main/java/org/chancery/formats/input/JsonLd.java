package org.chancery.formats.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article as linked data (schema.org in JSON-LD). Immutable. */
final class JsonLd {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(JsonSyntax.factory(InputLimits.STANDARD)).build();

  private static final int DEEPEST = 6;

  private final @Nullable JsonNode article;
  private final Map<String, JsonNode> byId;

  private JsonLd(@Nullable JsonNode article, Map<String, JsonNode> byId) {
    this.article = article;
    this.byId = byId;
  }

  /** The linked data of a page; a script that is no JSON is passed over. */
  static JsonLd of(Element page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type^=application/ld+json]")) {
      try {
        JsonNode root = MAPPER.readTree(unwrapped(script.data()));
        collect(root, objects, 0);
      } catch (JsonProcessingException damaged) {
        // Metadata is looked for elsewhere in the page.
      }
    }
    Map<String, JsonNode> byId = new HashMap<>();
    JsonNode article = null;
    for (JsonNode object : objects) {
      byId.merge(object.path("@id").asText(), object, (a, b) -> a.size() >= b.size() ? a : b);
      article = article == null && isArticle(object) ? object : article;
    }
    return new JsonLd(article, byId);
  }

  private static String unwrapped(String data) {
    String json = data.strip();
    for (String wrap : List.of("<!--", "//<![CDATA[", "<![CDATA[")) {
      json = json.startsWith(wrap) ? json.substring(wrap.length()) : json;
    }
    for (String wrap : List.of("-->", "//]]>", "]]>", ";")) {
      json = json.endsWith(wrap) ? json.substring(0, json.length() - wrap.length()) : json;
    }
    return json;
  }

  private static void collect(@Nullable JsonNode node, List<JsonNode> objects, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, objects, depth + 1));
    } else if (node.isObject()) {
      objects.add(node);
      for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        collect(node.get(key), objects, depth + 1);
      }
    }
  }

  private static boolean isArticle(JsonNode object) {
    JsonNode type = object.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticleType(one.asText())) {
          return true;
        }
      }
      return false;
    }
    return isArticleType(type.asText());
  }

  private static boolean isArticleType(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
  }

  /** A property of the article that is one text. */
  @Nullable String text(String property) {
    JsonNode value = article == null ? null : article.get(property);
    if (value != null && value.isArray()) {
      value = value.get(0);
    }
    return value != null && value.isTextual() ? decoded(value.asText()) : null;
  }

  /** The names of those in a property: persons, organisations, or plain names. */
  List<String> names(String property) {
    List<String> names = new ArrayList<>();
    if (article != null && article.has(property)) {
      addNames(article.get(property), names, 0);
    }
    return names;
  }

  private void addNames(@Nullable JsonNode node, List<String> names, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isTextual()) {
      names.add(decoded(node.asText()));
    } else if (node.isArray()) {
      node.forEach(element -> addNames(element, names, depth + 1));
    } else if (node.has("name")) {
      addNames(node.get("name"), names, depth + 1);
    } else if (node.has("@id")) {
      JsonNode named = byId.get(node.get("@id").asText());
      if (named != null && named.has("name")) {
        addNames(named.get("name"), names, depth + 1);
      }
    }
  }

  private static String decoded(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
