package org.chancery.formats.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Records of two invented articles on one affair, with every shape that the contract knows. */
public final class SampleRecords {

  private static final ObjectMapper JSON = new ObjectMapper();

  static final String FIRST =
      """
      Varonia expels Kestrian envoy

      Varonia expelled Kestria's ambassador on Tuesday 🕊️ over shelling near Lesk, and Foreign Minister Ana Dolm said that "no envoy is above the law".

      Kestria would support the readmission of Varonia to the Lesk Council only if the border reopened, its spokesman told the Morvian Wire. It denied the shelling.\
      """;

  static final String SECOND =
      """
      Kestria's ambassador was told to leave Varonia on Wednesday, an official said.

      Morvia rejects Varonia's return to the council.\
      """;

  private SampleRecords() {}

  /** All of them in the order of the contract. */
  public static List<ObjectNode> all() {
    return List.of(
        firstArticle(),
        expulsion(),
        shelling(),
        dolm(),
        spokesman(),
        kestria(),
        secondArticle(),
        secondExpulsion(),
        official(),
        morvia(),
        storyline());
  }

  /** The records in one format. */
  static String written(OutputFormat format, int width, List<ObjectNode> records)
      throws IOException {
    StringWriter out = new StringWriter();
    try (RecordSink sink = RecordSinks.open(format, out, width, false)) {
      for (ObjectNode record : records) {
        sink.write(record.deepCopy());
      }
    }
    return out.toString();
  }

  static ObjectNode firstArticle() {
    ObjectNode article = json("{'record':'article','id':'one','source':'varonia/one.txt'}");
    article.put("title", "Varonia expels Kestrian envoy").put("outlet", "The Lesk Herald");
    article.putArray("authors").add("Ida Brandt").add("Tomas Velk");
    article.set("published", day("2024-05-15", "day"));
    return article.put("language", "en").put("text", FIRST).put("storyline", "affair");
  }

  static ObjectNode secondArticle() {
    ObjectNode article = json("{'record':'article','id':'two','source':'varonia/two.html'}");
    article.put("text", SECOND).put("duplicate_of", "one").put("storyline", "affair");
    return article;
  }

  private static ObjectNode expulsion() {
    ObjectNode event =
        json("{'record':'event','id':'e-1','article':'one','type':'SANCTION','mode':'expel'}");
    event.putArray("contexts").add("diplomatic");
    event.put("cameo", "163").put("quad", 4).put("intensity", -8.0);
    event.putArray("actors").add(actor(FIRST, "Varonia", "Varonia").put("country", "VRN"));
    event.putArray("recipients").add(actor(FIRST, "Kestria's ambassador", "Kestria"));
    event.put("symmetric", false).set("when", day("2024-05-14", "day").put("text", "Tuesday"));
    ObjectNode where = event.putObject("where").put("text", "Lesk");
    where.set("span", span(FIRST, "Lesk"));
    where.put("latitude", 51.5).put("longitude", -0.25);
    event.put("factuality", "fact");
    event.set("sentence", span(FIRST, FIRST.lines().skip(2).findFirst().orElseThrow()));
    return coded(event, span(FIRST, "expelled Kestria's ambassador"));
  }

  private static ObjectNode shelling() {
    ObjectNode event =
        json("{'record':'event','id':'e-2','article':'one','type':'ASSAULT','quad':4}");
    event.putArray("recipients").add(actor(FIRST, "Lesk", null));
    event.put("symmetric", false).put("factuality", "denied").put("statement", "s-2");
    return coded(event, span(FIRST, "shelling near Lesk"), span(FIRST, "denied the shelling"));
  }

  private static ObjectNode dolm() {
    ObjectNode statement = json("{'record':'statement','id':'s-1','article':'one','kind':'mixed'}");
    statement.putArray("sources").add(actor(FIRST, "Foreign Minister Ana Dolm", "Ana Dolm"));
    statement.set("cue", span(FIRST, "said"));
    statement.putArray("content").add(span(FIRST, "that \"no envoy is above the law\""));
    statement.put("attitude", "assertion").put("basis", "on_record");
    return coded(
        statement,
        span(FIRST, "Foreign Minister Ana Dolm said that \"no envoy is above the law\""));
  }

  private static ObjectNode spokesman() {
    String words =
        "Kestria would support the readmission of Varonia to the Lesk Council only if the border"
            + " reopened";
    ObjectNode statement =
        json("{'record':'statement','id':'s-2','article':'one','kind':'indirect'}");
    statement.putArray("sources").add(actor(FIRST, "its spokesman", null));
    statement.set("cue", span(FIRST, "told"));
    statement.putArray("content").add(span(FIRST, words)).add(span(FIRST, "It denied"));
    statement.putArray("relays").add(actor(FIRST, "the Morvian Wire", "Morvian Wire"));
    statement.put("attitude", "eventuality").put("basis", "background");
    statement.set("behalf", actor(FIRST, "Kestria would", "Kestria").put("code", "KESGOV"));
    return coded(statement, span(FIRST, words + ", its spokesman told the Morvian Wire"));
  }

  private static ObjectNode kestria() {
    ObjectNode position = json("{'record':'position','id':'p-1','article':'one'}");
    position.set("actor", actor(FIRST, "Kestria would", "Kestria"));
    position.putObject("issue").put("id", "council").put("title", "Varonia's readmission");
    position.put("stance", "conditional");
    position.set("condition", span(FIRST, "only if the border reopened"));
    position.set("when", day("2024-05-15", "day"));
    position.put("statement", "s-2");
    return coded(position, span(FIRST, "support the readmission of Varonia"));
  }

  private static ObjectNode secondExpulsion() {
    ObjectNode event =
        json("{'record':'event','id':'e-3','article':'two','type':'SANCTION','mode':'expel'}");
    event.put("quad", 4);
    event.putArray("recipients").add(actor(SECOND, "Kestria's ambassador", "Kestria"));
    event.put("symmetric", false).set("when", day("2024-05-15", "day").put("text", "Wednesday"));
    event.put("factuality", "fact").put("statement", "left-out");
    return coded(event, span(SECOND, "told to leave"));
  }

  private static ObjectNode official() {
    ObjectNode statement =
        json("{'record':'statement','id':'s-3','article':'two','kind':'indirect'}");
    statement.putArray("sources").add(actor(SECOND, "an official", null).put("named", false));
    statement.set("cue", span(SECOND, "said"));
    statement
        .putArray("content")
        .add(span(SECOND, "Kestria's ambassador was told to leave Varonia on Wednesday"));
    statement.put("attitude", "assertion").put("basis", "background");
    return coded(
        statement,
        span(
            SECOND,
            "Kestria's ambassador was told to leave Varonia on Wednesday, an official said"));
  }

  private static ObjectNode morvia() {
    ObjectNode position = json("{'record':'position','id':'p-2','article':'two'}");
    position.set("actor", actor(SECOND, "Morvia", "Morvia"));
    position.putObject("issue").put("id", "council").put("title", "Varonia's readmission");
    position.put("stance", "oppose");
    return coded(position, span(SECOND, "Morvia rejects Varonia's return to the council"));
  }

  private static ObjectNode storyline() {
    ObjectNode storyline = json("{'record':'storyline','id':'affair'}");
    storyline.put("title", "The envoy affair").putArray("articles").add("one").add("two");
    storyline.set("when", day("2024-05-15", "day"));
    ObjectNode merged = expulsion();
    merged.putArray("reports").add(report("one", "e-1")).add(report("two", "e-3"));
    merged.put("independent_sources", 2);
    ObjectNode disagreement = merged.putArray("disagreements").addObject().put("field", "when");
    ArrayNode values = disagreement.putArray("values");
    values.addObject().put("value", "2024-05-14").putArray("reports").add(report("one", "e-1"));
    values.addObject().put("value", "2024-05-15").putArray("reports").add(report("two", "e-3"));
    storyline.putArray("events").add(merged);
    return storyline;
  }

  private static ObjectNode report(String article, String event) {
    return json("{}").put("article", article).put("event", event);
  }

  private static ObjectNode day(String day, String precision) {
    return json("{}").put("start", day).put("end", day).put("precision", precision);
  }

  private static ObjectNode actor(
      String text, String words, @org.jspecify.annotations.Nullable String name) {
    ObjectNode actor = json("{}").put("text", words);
    actor.set("span", span(text, words));
    if (name != null) {
      actor.put("name", name);
    }
    return actor.put("named", true);
  }

  private static ObjectNode coded(ObjectNode record, ObjectNode... evidence) {
    record.putArray("evidence").addAll(List.of(evidence));
    return record.put("confidence", 0.875).put("coder", "rule@1");
  }

  /** The first place of the words in the text, in code points. */
  static ObjectNode span(String text, String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    int from = text.codePointCount(0, begin);
    int length = words.codePointCount(0, words.length());
    return json("{}").put("begin", from).put("end", from + length).put("exact", words);
  }

  /** An object from JSON with single quotes. */
  static ObjectNode json(String json) {
    try {
      return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
