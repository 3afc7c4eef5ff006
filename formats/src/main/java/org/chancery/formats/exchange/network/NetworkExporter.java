package org.chancery.formats.exchange.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.chancery.formats.exchange.pair.Fields;
import org.chancery.formats.exchange.pair.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Writes actors as nodes and each pair of an event as an edge. Holds the actors; the edges, which
 * stand behind them in the file, wait in a temporary file.
 */
final class NetworkExporter implements RecordExporter {

  /** What XML allows as a name token, in ASCII. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._:-]+");

  private final Dialect dialect;
  private final Writer out;
  private final Path spool;
  private final Writer edges;
  private final LossCount losses;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private long edgeCount;
  private boolean closed;

  NetworkExporter(Dialect dialect, OutputStream out) throws IOException {
    this.dialect = dialect;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.losses = new LossCount(dialect.name());
    this.spool = Files.createTempFile("chancery-edges", ".xml");
    this.edges = Files.newBufferedWriter(spool);
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    switch (Fields.text(record, "record")) {
      case "article" -> losses.add("articles: an edge has the article's id alone");
      case "event" -> event(record);
      case "statement" -> losses.add("statements, left out");
      case "position" -> losses.add("positions, left out");
      case "storyline" -> losses.add("storylines, left out");
      default -> losses.add("records of other kinds, left out");
    }
  }

  private void event(ObjectNode event) throws IOException {
    int number = 0;
    List<Pair> pairs = Pair.of(event);
    if (pairs.isEmpty()) {
      losses.add("events without an actor or a recipient, left out");
    }
    for (Pair pair : pairs) {
      if (pair.actor() == null || pair.recipient() == null) {
        nodeId(pair.actor());
        nodeId(pair.recipient());
        losses.add("edges of events with one side; the side is a node");
        continue;
      }
      number++;
      edgeCount++;
      String id = Fields.text(event, "id") + "#" + number;
      edges.write(
          dialect.edge("e" + edgeCount, nodeId(pair.actor()), nodeId(pair.recipient()), id, event));
    }
    for (String key : new String[] {"contexts", "where", "evidence", "sentence", "statement"}) {
      if (event.has(key)) {
        losses.add(key + " of events");
      }
    }
    if (!fits(event, pairs)) {
      losses.add("control characters, which XML can't hold");
    }
  }

  /** Whether XML can hold all that edges and nodes have of an event. */
  private static boolean fits(ObjectNode event, List<Pair> pairs) {
    return EdgeAttribute.ALL.stream().map(one -> one.of(event)).allMatch(Xml::holds)
        && pairs.stream().allMatch(pair -> fits(pair.actor()) && fits(pair.recipient()));
  }

  private static boolean fits(@Nullable JsonNode actor) {
    if (actor == null) {
      return true;
    }
    Node node = Node.of(actor);
    return Xml.holds(node.label()) && node.attributes().values().stream().allMatch(Xml::holds);
  }

  /** The id of an actor's node; empty for none. */
  private String nodeId(@Nullable JsonNode actor) {
    if (actor == null) {
      return "";
    }
    Node node = Node.of(actor);
    String known = ids.get(node.key());
    if (known != null) {
      return known;
    }
    boolean token = node.attributes().containsKey("actor") && TOKEN.matcher(node.key()).matches();
    // Ids of the register have a colon, those that are counted have none.
    String id = token && node.key().indexOf(':') > 0 ? node.key() : "n" + (ids.size() + 1);
    ids.put(node.key(), id);
    nodes.put(id, node);
    return id;
  }

  @Override
  public Losses losses() {
    return losses.losses();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      edges.close();
      out.write(dialect.opening());
      for (Map.Entry<String, Node> node : nodes.entrySet()) {
        out.write(dialect.node(node.getKey(), node.getValue()));
      }
      out.write(dialect.between());
      try (Reader written = Files.newBufferedReader(spool)) {
        written.transferTo(out);
      }
      out.write(dialect.closing());
    } finally {
      Files.deleteIfExists(spool);
    }
  }
}
