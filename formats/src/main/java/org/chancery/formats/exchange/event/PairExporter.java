package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.formats.exchange.delimited.DelimitedWriter;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.chancery.formats.exchange.pair.ArticleFacts;
import org.chancery.formats.exchange.pair.Fields;
import org.chancery.formats.exchange.pair.Pair;

/**
 * Writes events as rows with tabs between: one for each pair of actor and recipient, with the
 * event's id and {@code #} and the pair's number. Holds a few facts of each article met.
 */
final class PairExporter implements RecordExporter {

  private final PairLayout layout;
  private final DelimitedWriter out;
  private final LossCount losses;
  private final Map<String, ArticleFacts> articles = new HashMap<>();

  PairExporter(PairLayout layout, Writer out) throws IOException {
    this.layout = layout;
    this.out = new DelimitedWriter(out, '\t');
    this.losses = new LossCount(layout.name());
    if (layout.headed()) {
      this.out.row(layout.columns());
    }
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    switch (Fields.text(record, "record")) {
      case "article" -> articles.put(Fields.text(record, "id"), ArticleFacts.of(record));
      case "event" -> event(record);
      case "statement" -> losses.add("statements, left out");
      case "position" -> losses.add("positions, left out");
      case "storyline" -> losses.add("storylines, left out");
      default -> losses.add("records of other kinds, left out");
    }
  }

  private void event(ObjectNode event) throws IOException {
    String article = Fields.text(event, "article");
    ArticleFacts facts = articles.getOrDefault(article, ArticleFacts.unknown(article));
    int number = 0;
    Set<String> refusals = new TreeSet<>();
    List<Pair> pairs = Pair.of(event);
    if (pairs.isEmpty()) {
      losses.add("events without an actor or a recipient, left out");
    }
    for (Pair pair : pairs) {
      String refusal = layout.refusal(event, pair);
      if (refusal == null) {
        number++;
        out.row(layout.cells(Fields.text(event, "id") + "#" + number, event, pair, facts));
      } else {
        refusals.add(refusal);
      }
    }
    refusals.forEach(losses::add);
    if (number > 0) {
      layout.count(event, losses);
    }
  }

  @Override
  public Losses losses() {
    return losses.losses();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
