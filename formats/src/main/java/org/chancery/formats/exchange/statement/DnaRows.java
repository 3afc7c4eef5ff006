package org.chancery.formats.exchange.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.chancery.formats.exchange.flow.ImportSink;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.pair.ArticleFacts;
import org.jspecify.annotations.Nullable;

/** Makes records of DNA's rows; rows of one statement with several sources follow each other. */
final class DnaRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String source;
  private final ImportSink sink;
  private final LossCount losses;
  private @Nullable ObjectNode open;
  private @Nullable ObjectNode lastArticle;

  DnaRows(String source, ImportSink sink, LossCount losses) {
    this.source = source;
    this.sink = sink;
    this.losses = losses;
  }

  void take(long line, DnaRow row) throws IOException {
    ImportProblem fault = fault(line, row);
    if (fault != null) {
      sink.problem(fault);
      return;
    }
    String id = row.at("statement_id");
    String plain = id.replaceFirst("(?s)(?<=.)#\\d+$", "");
    boolean numbered = !plain.equals(id);
    ObjectNode statement = open;
    if (numbered && statement != null && plain.equals(statement.path("id").asText())) {
      addSource(statement, row);
      return;
    }
    end();
    article(row.at("document_id"), row);
    open = record(plain, row);
  }

  /** Why a row can't be read; null for a good one. */
  private @Nullable ImportProblem fault(long line, DnaRow row) {
    if (row.at("statement_id").isBlank() || row.at("document_id").isBlank()) {
      return new ImportProblem(
          source, line, "a statement_id and a document_id", "one of them empty");
    }
    String time = row.at("time");
    if (row.day().isEmpty() && !time.isBlank()) {
      return new ImportProblem(
          source, line, "a day like 2021-03-01 as time", ImportProblem.quoted(time));
    }
    String agreement = row.at("agreement");
    return row.stance() != null || agreement.isBlank()
        ? null
        : new ImportProblem(
            source, line, "1 or 0, yes or no as agreement", ImportProblem.quoted(agreement));
  }

  private static ObjectNode record(String id, DnaRow row) {
    boolean isStatement = row.at("concept").isEmpty();
    ObjectNode record = NODES.objectNode();
    record.put("record", isStatement ? "statement" : "position");
    record.put("id", id);
    record.put("article", row.at("document_id"));
    record.setAll(isStatement ? statement(row) : position(row));
    row.day()
        .ifPresent(
            when ->
                record
                    .putObject("when")
                    .put("start", when.toString())
                    .put("end", when.toString())
                    .put("precision", "day"));
    ArrayNode spans = row.spans();
    if (!spans.isEmpty()) {
      record.set("evidence", spans);
    }
    record.put("coder", "import/dna@1");
    put(record, "imported_coder", row.at("coder"));
    return record;
  }

  private static ObjectNode statement(DnaRow row) {
    ObjectNode record = NODES.objectNode();
    addSource(record, row);
    ArrayNode spans = row.spans();
    if (!spans.isEmpty()) {
      record.set("content", spans);
    }
    return record;
  }

  private static void addSource(ObjectNode statement, DnaRow row) {
    ObjectNode actor = row.actor();
    if (actor != null) {
      statement.withArray("sources").add(actor);
    }
  }

  private static ObjectNode position(DnaRow row) {
    ObjectNode record = NODES.objectNode();
    ObjectNode actor = row.actor();
    if (actor != null) {
      record.set("actor", actor);
    }
    String concept = row.at("concept");
    record.putObject("issue").put("id", issueId(concept)).put("title", concept);
    if (row.stance() != null) {
      record.put("stance", row.stance());
    }
    return record;
  }

  /** An id made of a concept's words, or of all of it where no letters of the alphabet are left. */
  private static String issueId(String concept) {
    String words =
        Normalizer.normalize(concept, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return words.isEmpty()
        ? "concept-" + UUID.nameUUIDFromBytes(concept.getBytes(StandardCharsets.UTF_8))
        : words;
  }

  private void article(String id, DnaRow row) throws IOException {
    ObjectNode article = NODES.objectNode();
    article.put("record", "article");
    article.put("id", id);
    article.put("source", source);
    put(article, "title", row.at("document_title"));
    put(article, "outlet", row.at("document_source"));
    if (!row.at("document_author").isEmpty()) {
      ArrayNode authors = article.putArray("authors");
      for (String author : row.at("document_author").split(ArticleFacts.BETWEEN)) {
        authors.add(author);
      }
    }
    if (!(row.at("document_section") + row.at("document_type")).isEmpty()) {
      losses.add("document_section and document_type of rows");
    }
    if (!article.equals(lastArticle)) {
      sink.record(article);
      lastArticle = article.deepCopy();
    }
  }

  /** Passes on the record whose rows are all read. */
  void end() throws IOException {
    ObjectNode record = open;
    open = null;
    if (record != null) {
      sink.record(record);
    }
  }

  private static void put(ObjectNode node, String key, String value) {
    if (!value.isEmpty()) {
      node.put(key, value);
    }
  }
}
