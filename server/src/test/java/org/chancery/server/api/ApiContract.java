package org.chancery.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.server.DeskFixture;

/** Holds answers against the OpenAPI document that the desk itself gives. */
public final class ApiContract {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode document;

  ApiContract(DeskFixture desk) {
    this(desk.get(Api.ROOT + "/openapi.json"));
  }

  /** Of the document that a desk answered with. */
  public ApiContract(HttpResponse<String> document) {
    this.document = json(document);
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(response.body(), e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** Asserts that an answer is one that the document tells of, by the path that it came from. */
  public HttpResponse<String> holds(HttpResponse<String> response) {
    String path = response.uri().getRawPath().substring(Api.ROOT.length());
    for (var known : document.path("paths").properties()) {
      String template = known.getKey().replaceAll("\\{[^}]+}", "[^/]+");
      boolean exact = known.getKey().equals(path);
      if (exact || path.matches(template) && document.path("paths").path(path).isMissingNode()) {
        String method = response.request().method().toLowerCase(Locale.ROOT);
        if (response.statusCode() != HttpURLConnection.HTTP_NOT_MODIFIED) {
          holds(method, known.getKey(), response);
        }
      }
    }
    return response;
  }

  /** Asserts that an answer is one that the document tells of. */
  void holds(String method, String path, HttpResponse<String> response) {
    JsonNode operation = document.path("paths").path(path).path(method);
    assertThat(operation.isMissingNode()).as(method + " " + path).isFalse();
    JsonNode answer = operation.path("responses").path(String.valueOf(response.statusCode()));
    assertThat(answer.isMissingNode()).as(path + " " + response.statusCode()).isFalse();
    if (answer.has("$ref")) {
      answer = document.at(answer.path("$ref").asText().substring(1));
    }
    String type =
        response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "").strip();
    JsonNode contents = answer.path("content");
    JsonNode content = contents.has("*/*") ? contents.path("*/*") : contents.path(type);
    assertThat(content.isMissingNode()).as(path + " as " + type).isFalse();
    boolean packed = response.headers().firstValue("Content-Encoding").isPresent();
    if (type.matches("application/(problem[+])?json") && !contents.has("*/*") && !packed) {
      assertThat(faults(content.path("schema"), json(response)))
          .as(path + ": " + response.body().substring(0, Math.min(500, response.body().length())))
          .isEmpty();
    }
  }

  /** What of a schema a value does not hold. */
  Set<String> faults(JsonNode schema, JsonNode value) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.setAll((ObjectNode) schema.deepCopy());
    whole.set("components", document.path("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(whole)
        .validate(value)
        .stream()
        .map(Object::toString)
        .collect(Collectors.toSet());
  }
}
