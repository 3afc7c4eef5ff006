package org.chancery.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Addresses of the desk's pages, with everything in them that needs it encoded. Stateless. */
public final class Address {

  /** Begins the ids of those who are known by their name alone. */
  public static final String BY_NAME = "name:";

  private Address() {}

  /** A record's words in its article. */
  public static String article(String article, String record) {
    return "/articles/" + segment(article) + (record.isEmpty() ? "" : "#" + segment(record));
  }

  /** A story. */
  public static String story(String id) {
    return "/storylines/" + segment(id);
  }

  /** An actor by id. */
  public static String actor(String id) {
    return "/actors/" + segment(id);
  }

  /** An actor of a record; empty where neither its id nor its name is known. */
  public static String actor(JsonNode actor) {
    if (actor.hasNonNull("id")) {
      return actor(actor.path("id").asText());
    }
    return actor.hasNonNull("name") ? actor(BY_NAME + actor.path("name").asText()) : "";
  }

  /** What is known of an actor of the register. */
  public static String register(String id) {
    return "/register/" + segment(id);
  }

  /** An issue's board, on a day where one is given. */
  public static String issue(String id, String on) {
    return with("/issues/" + segment(id), Map.of("on", on));
  }

  /** All of an actor of the register on the API. */
  public static String entry(String id) {
    return "/api/v1/register/actors/" + segment(id);
  }

  /** An issue's tally on the API, on a day. */
  public static String tally(String id, String on) {
    return with("/api/v1/tally/" + segment(id), Map.of("on", on));
  }

  /** An address with parameters; those that are empty are left out. */
  public static String with(String path, Map<String, String> parameters) {
    StringJoiner query = new StringJoiner("&", path + "?", "");
    query.setEmptyValue(path);
    parameters.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
          }
        });
    return query.toString();
  }

  /** Parameters in the order given: names and values in turn. */
  public static Map<String, String> parameters(String... namesAndValues) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return parameters;
  }

  private static String segment(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
  }
}
