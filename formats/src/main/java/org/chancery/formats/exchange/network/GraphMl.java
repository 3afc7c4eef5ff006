package org.chancery.formats.exchange.network;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** GraphML 1.0. */
record GraphMl() implements Dialect {

  private static final List<String> NODE_KEYS =
      List.of("label", "actor", "country", "sector", "code");

  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String opening() {
    StringBuilder out =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            """);
    for (String key : NODE_KEYS) {
      out.append(key("n_" + key, "node", key, "string"));
    }
    out.append(key("e_pair", "edge", "pair", "string"));
    for (EdgeAttribute attribute : EdgeAttribute.ALL) {
      String type = attribute.type().graphml();
      out.append(key("e_" + attribute.name(), "edge", attribute.name(), type));
    }
    return out.append("<graph id=\"events\" edgedefault=\"directed\">\n").toString();
  }

  private static String key(String id, String of, String name, String type) {
    return "<key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n"
        .formatted(id, of, name, type);
  }

  @Override
  public String node(String id, Node node) {
    StringBuilder out = new StringBuilder("<node id=\"").append(Xml.escaped(id)).append("\">");
    out.append(data("n_label", node.label()));
    node.attributes().forEach((name, value) -> out.append(data("n_" + name, value)));
    return out.append("</node>\n").toString();
  }

  @Override
  public String between() {
    return "";
  }

  @Override
  public String edge(String id, String source, String target, String pair, ObjectNode event) {
    StringBuilder out =
        new StringBuilder(
            "<edge id=\"%s\" source=\"%s\" target=\"%s\">"
                .formatted(id, Xml.escaped(source), Xml.escaped(target)));
    out.append(data("e_pair", pair));
    for (EdgeAttribute attribute : EdgeAttribute.ALL) {
      out.append(data("e_" + attribute.name(), attribute.of(event)));
    }
    return out.append("</edge>\n").toString();
  }

  private static String data(String key, String value) {
    return value.isEmpty() ? "" : "<data key=\"" + key + "\">" + Xml.escaped(value) + "</data>";
  }

  @Override
  public String closing() {
    return "</graph>\n</graphml>\n";
  }
}
