package org.chancery.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes answers that are one JSON object. Stateless. */
final class OneAnswer {

  private OneAnswer() {}

  static void write(Context context, JsonNode node) {
    context
        .contentType(ListFormat.JSON.type())
        .result(node.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * All of a list.
   *
   * @param near what may have been meant where it is empty
   */
  static void items(Context context, List<ObjectNode> records, List<String> near) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.putArray("items").addAll(records);
    if (!near.isEmpty()) {
      ArrayNode names = node.putArray("near");
      near.forEach(names::add);
    }
    write(context, node);
  }
}
