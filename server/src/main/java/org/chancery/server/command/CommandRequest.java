package org.chancery.server.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command as it was given in another process.
 *
 * @param folder the absolute path of the folder that it was given in
 * @param process the number of that process, whose open files may be named by number
 * @param user who gave it
 * @param environment what commands look at of the process' environment
 * @param terminal what it is shown on
 */
public record CommandRequest(
    List<String> arguments,
    String folder,
    long process,
    String user,
    Map<String, String> environment,
    Shown terminal) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * Where the output of a command goes.
   *
   * @param output whether standard output is a terminal
   * @param error whether standard error is one
   * @param width columns
   * @param colour whether help and mistakes of usage are coloured
   */
  public record Shown(boolean output, boolean error, int width, boolean colour) {}

  public CommandRequest {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  byte[] toBytes() {
    ObjectNode node = MAPPER.createObjectNode();
    arguments.forEach(node.putArray("arguments")::add);
    node.put("folder", folder).put("process", process).put("user", user);
    environment.forEach(node.putObject("environment")::put);
    node.putObject("terminal")
        .put("output", terminal.output())
        .put("error", terminal.error())
        .put("width", terminal.width())
        .put("colour", terminal.colour());
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  static CommandRequest parse(byte[] bytes) throws IOException {
    JsonNode node;
    try {
      node = MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new IOException("not a command", e);
    }
    List<String> arguments = new ArrayList<>();
    node.path("arguments").forEach(argument -> arguments.add(argument.asText()));
    Map<String, String> environment = new LinkedHashMap<>();
    node.path("environment")
        .fields()
        .forEachRemaining(one -> environment.put(one.getKey(), one.getValue().asText()));
    JsonNode shown = node.path("terminal");
    return new CommandRequest(
        arguments,
        node.path("folder").asText(),
        node.path("process").asLong(),
        node.path("user").asText(),
        environment,
        new Shown(
            shown.path("output").asBoolean(),
            shown.path("error").asBoolean(),
            shown.path("width").asInt(),
            shown.path("colour").asBoolean()));
  }
}
