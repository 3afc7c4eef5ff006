package org.chancery.formats.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Found;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.Where;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of one article as JSON trees: keys in the order of the record contract, spans
 * in code points, what is unknown left out. Confined to one thread.
 */
public final class RecordJson {

  /**
   * Confidence is given to this many decimals, so that it reads well and doesn't depend on the last
   * bits.
   */
  private static final double DECIMALS = 1000.0;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Article article;
  private final String text;
  private final CodePoints points;
  private final CodePoints originalPoints;

  public RecordJson(Article article) {
    this.article = article;
    this.text = article.text().text();
    this.points = new CodePoints(text);
    this.originalPoints =
        article.text().isUnchanged() ? points : new CodePoints(article.text().original());
  }

  /** The records of an article, its own first. */
  public static List<ObjectNode> all(Article article, List<Extraction> extractions) {
    RecordJson json = new RecordJson(article);
    List<ObjectNode> records = new ArrayList<>();
    records.add(json.article());
    extractions.forEach(extraction -> records.add(json.record(extraction)));
    return records;
  }

  /** The article's own record, without what only a whole run can tell. */
  public ObjectNode article() {
    ObjectNode node = NODES.objectNode();
    node.put("record", "article");
    node.put("id", article.id());
    node.put("source", article.source());
    put(node, "url", article.url());
    put(node, "title", value(article.title()));
    put(node, "outlet", value(article.outlet()));
    if (!article.authors().isEmpty()) {
      ArrayNode authors = node.putArray("authors");
      article.authors().forEach(author -> authors.add(author.value()));
    }
    if (article.published() != null) {
      node.set("published", when(When.published(article.published().value())));
    }
    put(node, "language", article.language());
    node.put("text", text);
    ObjectNode places = NODES.objectNode();
    place(places, "title", article.title());
    place(places, "outlet", article.outlet());
    if (!article.authors().isEmpty()) {
      place(places, "authors", article.authors().get(0));
    }
    place(places, "published", article.published());
    if (!places.isEmpty()) {
      node.set("found", places);
    }
    return node;
  }

  private static @Nullable String value(@Nullable Found<String> found) {
    return found == null ? null : found.value();
  }

  private static void place(ObjectNode node, String key, @Nullable Found<?> found) {
    if (found != null) {
      node.put(key, found.place());
    }
  }

  /** An event, statement or position of the article. */
  public ObjectNode record(Extraction extraction) {
    if (extraction instanceof Event event) {
      return event(event);
    }
    if (extraction instanceof Statement statement) {
      return statement(statement);
    }
    return position((Position) extraction);
  }

  private ObjectNode begin(String kind, Extraction extraction) {
    ObjectNode node = NODES.objectNode();
    node.put("record", kind);
    node.put("id", extraction.id());
    node.put("article", article.id());
    return node;
  }

  private ObjectNode end(ObjectNode node, Extraction extraction) {
    node.set("evidence", spans(extraction.evidence()));
    node.put("confidence", rounded(extraction.confidence()));
    node.put("coder", extraction.coder().rule() + "@" + extraction.coder().version());
    return node;
  }

  private ObjectNode event(Event event) {
    ObjectNode node = begin("event", event);
    node.put("type", event.type().name());
    put(node, "mode", event.mode());
    if (!event.contexts().isEmpty()) {
      ArrayNode contexts = node.putArray("contexts");
      event.contexts().forEach(contexts::add);
    }
    put(node, "cameo", event.cameo());
    node.put("quad", event.quad());
    if (event.intensity() != null) {
      node.put("intensity", event.intensity());
    }
    actors(node, "actors", event.actors());
    actors(node, "recipients", event.recipients());
    node.put("symmetric", event.symmetric());
    when(node, event.when());
    Where where = event.where();
    if (where != null) {
      node.set("where", where(where));
    }
    node.put("factuality", lower(event.factuality()));
    node.set("sentence", span(event.sentence()));
    put(node, "statement", event.statement());
    return end(node, event);
  }

  private ObjectNode statement(Statement statement) {
    ObjectNode node = begin("statement", statement);
    node.put("kind", lower(statement.kind()));
    actors(node, "sources", statement.sources());
    if (statement.cue() != null) {
      node.set("cue", span(statement.cue()));
    }
    node.set("content", spans(statement.content()));
    actors(node, "relays", statement.relays());
    node.put("attitude", lower(statement.attitude()));
    node.put("basis", lower(statement.basis()));
    if (statement.behalf() != null) {
      node.set("behalf", actor(statement.behalf()));
    }
    actors(node, "addressees", statement.addressees());
    when(node, statement.when());
    return end(node, statement);
  }

  private ObjectNode position(Position position) {
    ObjectNode node = begin("position", position);
    node.set("actor", actor(position.actor()));
    ObjectNode issue = node.putObject("issue");
    issue.put("id", position.issueId());
    issue.put("title", position.issueTitle());
    node.put("stance", lower(position.stance()));
    if (position.condition() != null) {
      node.set("condition", span(position.condition()));
    }
    when(node, position.when());
    put(node, "statement", position.statement());
    put(node, "event", position.event());
    return end(node, position);
  }

  private void actors(ObjectNode node, String key, List<CodedActor> actors) {
    if (!actors.isEmpty()) {
      ArrayNode array = node.putArray(key);
      actors.forEach(actor -> array.add(actor(actor)));
    }
  }

  private ObjectNode actor(CodedActor actor) {
    Referent who = actor.who();
    ObjectNode node = NODES.objectNode();
    node.put("text", actor.text());
    node.set("span", span(actor.span()));
    put(node, "id", who.id());
    put(node, "name", who.name());
    put(node, "country", who.country());
    put(node, "code", who.code());
    put(node, "sector", who.sector());
    put(node, "office", who.office());
    node.put("named", who.named());
    if (!who.between().isEmpty()) {
      ArrayNode between = node.putArray("between");
      who.between().forEach(between::add);
    }
    return node;
  }

  private static void when(ObjectNode node, @Nullable When when) {
    if (when != null) {
      node.set("when", when(when));
    }
  }

  static ObjectNode when(When when) {
    ObjectNode node = NODES.objectNode();
    node.put("start", when.start().toString());
    node.put("end", when.end().toString());
    node.put("precision", lower(when.precision()));
    put(node, "text", when.text());
    node.put("from", lower(when.from()));
    return node;
  }

  private ObjectNode where(Where where) {
    ObjectNode node = NODES.objectNode();
    node.put("text", where.text());
    node.set("span", span(where.span()));
    put(node, "name", where.name());
    put(node, "country", where.country());
    if (where.latitude() != null && where.longitude() != null) {
      node.put("latitude", where.latitude());
      node.put("longitude", where.longitude());
    }
    if (where.geonamesId() != null) {
      node.put("geonames_id", where.geonamesId());
    }
    return node;
  }

  private ArrayNode spans(List<Span> spans) {
    ArrayNode array = NODES.arrayNode();
    spans.forEach(span -> array.add(span(span)));
    return array;
  }

  private ObjectNode span(Span span) {
    ObjectNode node = NODES.objectNode();
    node.put("begin", points.at(span.begin()));
    node.put("end", points.at(span.end()));
    node.put("exact", span.of(text));
    if (article.textual() && !article.text().isUnchanged()) {
      Span original = article.text().toOriginal(span);
      ObjectNode place = node.putObject("original");
      place.put("begin", originalPoints.at(original.begin()));
      place.put("end", originalPoints.at(original.end()));
    }
    return node;
  }

  /** A constant as records have it. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** To as many decimals as records have. */
  static double rounded(double share) {
    return Math.round(share * DECIMALS) / DECIMALS;
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      node.put(key, value);
    }
  }
}
