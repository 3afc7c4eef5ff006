package org.chancery.store.index;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes the documents of articles and records. */
final class IndexDocuments {

  private final Meaning meaning = new Meaning();

  Document article(String id, @Nullable String title, String text) {
    Document document = begin("article", id, id);
    if (title != null) {
      document.add(new TextField(Fields.TITLE, title, Field.Store.NO));
    }
    document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    return end(document, title == null ? text : title + " " + text);
  }

  /** The document of a record. */
  Document record(JsonNode record) {
    Document document =
        begin(
            record.path("record").asText(),
            record.path("id").asText(),
            record.path("article").asText());
    String text = text(record);
    String issue = record.path("issue").path("title").asText();
    if (!issue.isEmpty()) {
      document.add(new TextField(Fields.TITLE, issue, Field.Store.NO));
    }
    document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    return end(document, issue.isEmpty() ? text : issue + " " + text);
  }

  /** An event's sentence, a statement's content, a position's evidence. */
  private static String text(JsonNode record) {
    String sentence = record.path("sentence").path("exact").asText();
    if (!sentence.isEmpty()) {
      return sentence;
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode span : record.path(record.has("content") ? "content" : "evidence")) {
      text.append(span.path("exact").asText()).append(' ');
    }
    return text.toString().strip();
  }

  private static Document begin(String kind, String id, String article) {
    Document document = new Document();
    name(document, Fields.KIND, kind);
    name(document, Fields.ID, id);
    name(document, Fields.ARTICLE, article);
    return document;
  }

  /** To be found by, and in a column beside, which is read faster than what is stored. */
  private static void name(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(new BinaryDocValuesField(field, new BytesRef(value)));
  }

  private Document end(Document document, String text) {
    meaning
        .of(text)
        .ifPresent(
            vector ->
                document.add(
                    new KnnFloatVectorField(
                        Fields.MEANING, vector, VectorSimilarityFunction.DOT_PRODUCT)));
    return document;
  }
}
