package org.chancery.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.server.access.Limits;
import org.chancery.server.kept.Kept;
import org.chancery.store.Store;

/** Describes endpoints by OpenAPI 3.1. */
final class OpenApi {

  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "A parameter makes no sense; says which, what was expected and what is near.",
              "401", "Nobody is signed in: send Authorization: Bearer TOKEN.",
              "403", "The caller's role is too low, or a page of another site asks.",
              "404", "There is no such thing.",
              "405", "The address is there, but not for this method.",
              "413", "What was sent is too large.",
              "429", "Too many requests; Retry-After says when to come back.",
              "503",
                  "The store is busy, or the question took too long; the detail says what to do."));

  private final List<Resource> resources;

  OpenApi(List<Resource> resources) {
    this.resources = List.copyOf(resources);
  }

  ObjectNode document() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Chancery");
    info.put("version", Store.PROGRAM);
    info.put("summary", "Events, statements and positions from the news, each with its words.");
    info.put("description", description());
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", Api.ROOT);
    ArrayNode tags = document.putArray("tags");
    ObjectNode paths = document.putObject("paths");
    for (Resource resource : resources) {
      tags.addObject().put("name", resource.title());
      for (Endpoint endpoint : resource.endpoints()) {
        ObjectNode path =
            paths.path(endpoint.path()) instanceof ObjectNode known
                ? known
                : paths.putObject(endpoint.path());
        describe(
            path.putObject(endpoint.method().name().toLowerCase(Locale.ROOT)), resource, endpoint);
      }
    }
    components(document.putObject("components"));
    ArrayNode security = document.putArray("security");
    security.addObject();
    security.addObject().putArray("token");
    return document;
  }

  private static String description() {
    return "Answers are records as docs/records.md describes them: what is unknown is an absent key."
        + " Lists are {\"items\": […], \"next\": \"cursor\"}; the next page is the same question with"
        + " cursor, also in the Link header. An unknown parameter is an error that names the near"
        + " miss. Answers have an ETag: sent back in If-None-Match, it is answered 304 as long as"
        + " the store is the same. Limits: a question "
        + Kept.USUAL.toSeconds()
        + " seconds, an export "
        + ExportResource.MOST.toMinutes()
        + " minutes, "
        + Limits.PER_SECOND
        + " requests a second with up to "
        + Limits.AT_ONCE
        + " at once for each caller, a body "
        + Limits.BODY_BYTES / 1_000_000
        + " MB but for articles that are added, a parameter "
        + String.format(Locale.ROOT, "%,d", Call.LONGEST_VALUE)
        + " characters. Errors are problem details (RFC 9457).";
  }

  private static void describe(ObjectNode operation, Resource resource, Endpoint endpoint) {
    operation.put("operationId", operationId(endpoint));
    operation.putArray("tags").add(resource.title());
    operation.put("summary", endpoint.summary());
    if (!endpoint.about().isEmpty()) {
      operation.put("description", endpoint.about());
    }
    if (!endpoint.inputs().isEmpty()) {
      ArrayNode parameters = operation.putArray("parameters");
      endpoint.inputs().forEach(input -> describe(parameters.addObject(), input));
    }
    if (endpoint.body() != null) {
      ObjectNode body = operation.putObject("requestBody");
      body.put("required", true);
      refer(
          body.putObject("content").putObject("application/json").putObject("schema"),
          endpoint.body());
    }
    if (endpoint.role() != null) {
      operation.put("x-role", endpoint.role().label());
    }
    responses(operation.putObject("responses"), endpoint);
  }

  private static String operationId(Endpoint endpoint) {
    StringBuilder id = new StringBuilder(endpoint.method().name().toLowerCase(Locale.ROOT));
    for (String part : endpoint.path().split("[^a-zA-Z]+")) {
      if (!part.isEmpty()) {
        id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return id.toString();
  }

  private static void describe(ObjectNode parameter, Input input) {
    parameter.put("name", input.name());
    parameter.put("in", input.place().name().toLowerCase(Locale.ROOT));
    parameter.put("description", input.about());
    if (input.place() == Input.Place.PATH) {
      parameter.put("required", true);
    }
    ObjectNode schema = parameter.putObject("schema");
    if (input.several()) {
      schema.put("type", "array");
      schema = schema.putObject("items");
    }
    switch (input.kind()) {
      case TEXT -> schema.put("type", "string");
      case DAY -> schema.put("type", "string").put("format", "date");
      case WHOLE -> schema.put("type", "integer");
      case NUMBER -> schema.put("type", "number");
      case YES -> schema.put("type", "boolean");
    }
    if (!input.values().isEmpty()) {
      ArrayNode values = schema.putArray("enum");
      input.values().forEach(values::add);
    }
    if (input.example() != null) {
      if (input.several()) {
        parameter.putArray("example").add(input.example());
      } else if (input.kind() == Input.Kind.WHOLE) {
        parameter.put("example", Long.parseLong(input.example()));
      } else {
        parameter.put("example", input.example());
      }
    }
  }

  private static void responses(ObjectNode responses, Endpoint endpoint) {
    ObjectNode well = responses.putObject(String.valueOf(endpoint.output().status()));
    well.put("description", endpoint.summary() + ".");
    ObjectNode content = well.putObject("content");
    Output output = endpoint.output();
    switch (output.shape()) {
      case ONE -> refer(content.putObject("application/json").putObject("schema"), output.schema());
      case ALL, LIST -> {
        items(content, endpoint);
        if (endpoint.takes("format")) {
          content.putObject("application/x-ndjson").putObject("schema").put("type", "string");
          content.putObject("text/csv").putObject("schema").put("type", "string");
        }
      }
      case STREAM ->
          content.putObject("text/event-stream").putObject("schema").put("type", "string");
      case FILE -> content.putObject("*/*").putObject("schema").put("type", "string");
    }
    if (endpoint.method().equals(HandlerType.GET)) {
      responses.putObject("304").put("description", "As it was: the ETag sent is the present one.");
    }
    PROBLEMS.keySet().forEach(status -> refer(responses.putObject(status), "responses", status));
  }

  private static void items(ObjectNode content, Endpoint endpoint) {
    ObjectNode schema = content.putObject("application/json").putObject("schema");
    schema.put("type", "object");
    schema.putArray("required").add("items");
    ObjectNode properties = schema.putObject("properties");
    ObjectNode items = properties.putObject("items").put("type", "array").putObject("items");
    if (endpoint.takes("count_by")) {
      ArrayNode either = items.putArray("oneOf");
      refer(either.addObject(), endpoint.output().schema());
      refer(either.addObject(), "count");
    } else {
      refer(items, endpoint.output().schema());
    }
    properties.putObject("next").put("type", "string");
    if (endpoint.output().shape() == Output.Shape.ALL) {
      properties.remove("next");
      properties.putObject("near").put("type", "array").putObject("items").put("type", "string");
    }
    schema.put("additionalProperties", false);
  }

  private static void components(ObjectNode components) {
    components.set("schemas", Schemas.all());
    ObjectNode responses = components.putObject("responses");
    PROBLEMS.forEach(
        (status, about) -> {
          ObjectNode response = responses.putObject(status);
          response.put("description", about);
          refer(
              response
                  .putObject("content")
                  .putObject("application/problem+json")
                  .putObject("schema"),
              "problem");
        });
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "Not needed on a desk without accounts, from its own machine.");
  }

  private static void refer(ObjectNode node, String schema) {
    refer(node, "schemas", schema);
  }

  private static void refer(ObjectNode node, String part, String name) {
    node.put("$ref", "#/components/" + part + "/" + name);
  }
}
