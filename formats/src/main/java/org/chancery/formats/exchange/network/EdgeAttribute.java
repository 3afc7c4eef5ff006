package org.chancery.formats.exchange.network;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.formats.exchange.pair.Fields;

/**
 * What an edge tells of its event.
 *
 * @param name the record's key; {@code start} and {@code end} are those of its {@code when}
 * @param type of its values
 */
record EdgeAttribute(String name, Type type) {

  /** Types of values, as GraphML and GEXF name them. */
  enum Type {
    STRING("string", "string"),
    INT("int", "integer"),
    DOUBLE("double", "double");

    private final String graphml;
    private final String gexf;

    Type(String graphml, String gexf) {
      this.graphml = graphml;
      this.gexf = gexf;
    }

    String graphml() {
      return graphml;
    }

    String gexf() {
      return gexf;
    }
  }

  static final List<EdgeAttribute> ALL =
      List.of(
          new EdgeAttribute("event", Type.STRING),
          new EdgeAttribute("type", Type.STRING),
          new EdgeAttribute("mode", Type.STRING),
          new EdgeAttribute("cameo", Type.STRING),
          new EdgeAttribute("quad", Type.INT),
          new EdgeAttribute("intensity", Type.DOUBLE),
          new EdgeAttribute("start", Type.STRING),
          new EdgeAttribute("end", Type.STRING),
          new EdgeAttribute("factuality", Type.STRING),
          new EdgeAttribute("confidence", Type.DOUBLE),
          new EdgeAttribute("article", Type.STRING));

  /** The value for an event; empty where it is unknown. */
  String of(ObjectNode event) {
    return switch (name) {
      case "event" -> Fields.text(event, "id");
      case "start", "end" -> Fields.text(event, "when", name);
      default -> Fields.text(event, name);
    };
  }
}
