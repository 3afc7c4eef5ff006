package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NetworkTest {

  private static final String NAME_TOKEN = "[A-Za-z0-9._:-]+";

  private static Document parsed(Exchange.Written written) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(written.bytes()));
  }

  private static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Map<String, String> data(Element element) {
    Map<String, String> data = new HashMap<>();
    NodeList found = element.getElementsByTagNameNS("*", "data");
    for (int i = 0; i < found.getLength(); i++) {
      data.put(((Element) found.item(i)).getAttribute("key"), found.item(i).getTextContent());
    }
    return data;
  }

  @Example
  void actorsAreNodesAndPairsAreEdges() throws Exception {
    Exchange.Written written = Exchange.write("graphml", Examples.events());
    Document document = parsed(written);
    assertThat(all(document, "node"))
        .extracting(n -> n.getAttribute("id"), n -> data(n).get("n_label"))
        .containsExactly(
            tuple("person:oda-lesk", "Oda Lesk"),
            tuple("n2", "Tomas Reyes"),
            tuple("country:ISL", "Iceland"),
            tuple("country:URY", "Uruguay"),
            tuple("country:LSO", "Lesotho"),
            tuple("n6", "URYLAB"));
    List<Element> edges = all(document, "edge");
    assertThat(edges).hasSize(7);
    assertThat(edges.get(0).getAttribute("source")).isEqualTo("person:oda-lesk");
    assertThat(edges.get(0).getAttribute("target")).isEqualTo("n2");
    assertThat(data(edges.get(0)))
        .containsEntry("e_pair", "e-1#1")
        .containsEntry("e_type", "CONSULT")
        .containsEntry("e_quad", "1")
        .containsEntry("e_start", "2021-03-01")
        .containsEntry("e_article", "a-1");
    assertThat(written.losses().lines())
        .contains("graphml: not held: edges of events with one side; the side is a node (1)");
  }

  @Example
  void gephiSeesDaysAndKinds() throws Exception {
    Document document = parsed(Exchange.write("gexf", Examples.events()));
    Element edge = all(document, "edge").get(1);
    assertThat(edge.getAttribute("start")).isEqualTo("2021-03-01");
    assertThat(edge.getAttribute("end")).isEqualTo("2021-03-31");
    assertThat(edge.getAttribute("kind")).isEqualTo("CONSULT");
    assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
  }

  @Property(tries = 60)
  void graphMlKeepsItsRules(@ForAll @From(supplier = HostileEvents.class) List<ObjectNode> events)
      throws Exception {
    Document document = parsed(Exchange.write("graphml", events));
    Set<String> keys = new HashSet<>();
    for (Element key : all(document, "key")) {
      assertThat(keys.add(key.getAttribute("id"))).isTrue();
      assertThat(key.getAttribute("for")).isIn("node", "edge");
      assertThat(key.getAttribute("attr.type"))
          .isIn("boolean", "int", "long", "float", "double", "string");
    }
    for (Element data : all(document, "data")) {
      assertThat(keys).contains(data.getAttribute("key"));
      String of = data.getParentNode().getLocalName();
      assertThat(data.getAttribute("key")).startsWith(of.equals("node") ? "n_" : "e_");
    }
    joined(document);
  }

  @Property(tries = 60)
  void gexfKeepsItsRules(@ForAll @From(supplier = HostileEvents.class) List<ObjectNode> events)
      throws Exception {
    Document document = parsed(Exchange.write("gexf", events));
    Set<String> declared = new HashSet<>();
    for (Element attribute : all(document, "attribute")) {
      String of = ((Element) attribute.getParentNode()).getAttribute("class");
      assertThat(declared.add(of + attribute.getAttribute("id"))).isTrue();
      assertThat(attribute.getAttribute("type")).isIn("integer", "string", "double");
    }
    for (Element value : all(document, "attvalue")) {
      String of = value.getParentNode().getParentNode().getLocalName();
      assertThat(declared).contains(of + value.getAttribute("for"));
      assertThat(value.hasAttribute("value")).isTrue();
    }
    for (Element node : all(document, "node")) {
      assertThat(node.getAttribute("label")).isNotEmpty();
    }
    joined(document);
  }

  private static void joined(Document document) {
    Set<String> nodes = new HashSet<>();
    for (Element node : all(document, "node")) {
      assertThat(node.getAttribute("id")).matches(NAME_TOKEN);
      assertThat(nodes.add(node.getAttribute("id"))).isTrue();
    }
    Set<String> edges = new HashSet<>();
    for (Element edge : all(document, "edge")) {
      assertThat(edge.getAttribute("id")).matches(NAME_TOKEN);
      assertThat(edges.add(edge.getAttribute("id"))).isTrue();
      assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
    }
  }

  @Example
  void whatXmlCannotHoldIsCounted() {
    ObjectNode event = Examples.visit();
    ((ObjectNode) event.path("recipients").get(0)).put("name", "Tomas\u0001 Reyes");
    String loss = "graphml: not held: control characters, which XML can't hold (1)";
    assertThat(Exchange.write("graphml", List.of(event)).losses().lines()).contains(loss);
    assertThat(Exchange.write("graphml", List.of(Examples.visit())).losses().lines())
        .doesNotContain(loss);
  }
}
