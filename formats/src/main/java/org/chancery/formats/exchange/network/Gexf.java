package org.chancery.formats.exchange.network;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.formats.exchange.pair.Fields;

/** GEXF 1.3, with the days of events, so that Gephi's timeline shows them. */
record Gexf() implements Dialect {

  private static final List<String> NODE_KEYS = List.of("actor", "country", "sector", "code");

  @Override
  public String name() {
    return "gexf";
  }

  @Override
  public String opening() {
    StringBuilder out =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
            <meta><creator>Chancery</creator><description>Actors and their events</description></meta>
            <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
            <attributes class="node">
            """);
    NODE_KEYS.forEach(key -> out.append(attribute(key, "string")));
    out.append("</attributes>\n<attributes class=\"edge\">\n");
    out.append(attribute("pair", "string"));
    for (EdgeAttribute attribute : EdgeAttribute.ALL) {
      out.append(attribute(attribute.name(), attribute.type().gexf()));
    }
    return out.append("</attributes>\n<nodes>\n").toString();
  }

  private static String attribute(String name, String type) {
    return "<attribute id=\"%1$s\" title=\"%1$s\" type=\"%2$s\"/>\n".formatted(name, type);
  }

  @Override
  public String node(String id, Node node) {
    StringBuilder out =
        new StringBuilder(
            "<node id=\"%s\" label=\"%s\">".formatted(Xml.escaped(id), Xml.escaped(node.label())));
    if (!node.attributes().isEmpty()) {
      out.append("<attvalues>");
      node.attributes().forEach((name, value) -> out.append(value(name, value)));
      out.append("</attvalues>");
    }
    return out.append("</node>\n").toString();
  }

  @Override
  public String between() {
    return "</nodes>\n<edges>\n";
  }

  @Override
  public String edge(String id, String source, String target, String pair, ObjectNode event) {
    String type = Xml.escaped(Fields.text(event, "type"));
    StringBuilder out =
        new StringBuilder(
            "<edge id=\"%s\" source=\"%s\" target=\"%s\" kind=\"%s\" label=\"%s\""
                .formatted(id, Xml.escaped(source), Xml.escaped(target), type, type));
    for (String end : List.of("start", "end")) {
      String day = Fields.text(event, "when", end);
      if (!day.isEmpty()) {
        out.append(" %s=\"%s\"".formatted(end, Xml.escaped(day)));
      }
    }
    out.append("><attvalues>").append(value("pair", pair));
    for (EdgeAttribute attribute : EdgeAttribute.ALL) {
      out.append(value(attribute.name(), attribute.of(event)));
    }
    return out.append("</attvalues></edge>\n").toString();
  }

  private static String value(String name, String value) {
    return value.isEmpty()
        ? ""
        : "<attvalue for=\"" + name + "\" value=\"" + Xml.escaped(value) + "\"/>";
  }

  @Override
  public String closing() {
    return "</edges>\n</graph>\n</gexf>\n";
  }
}
