package org.chancery.store.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.chancery.formats.exchange.flow.ImportSink;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.store.Meta;
import org.chancery.store.Store;
import org.chancery.store.write.ArticleWriter;
import org.chancery.store.write.KeptArticle;

/** What was imported and is not kept yet. Confined to one thread. */
final class ImportBatch implements ImportSink {

  private static final int MOST = 500;

  /** Behind every real hash: an article that is read has the better claim to its id. */
  private static final String NO_CONTENT = "~";

  private final Store store;
  private final String format;
  private final String name;
  private final Path file;
  private final Consumer<String> told;
  private final KeptRecords kept;
  private final LossCount losses;
  private final Map<String, ObjectNode> articles = new LinkedHashMap<>();
  private final List<ObjectNode> records = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private long addedArticles;
  private long addedRecords;
  private long known;
  private long problems;

  ImportBatch(Store store, String format, String name, Path file, Consumer<String> told) {
    this.store = store;
    this.format = format;
    this.name = name;
    this.file = file;
    this.told = told;
    this.kept = new KeptRecords(store);
    this.losses = new LossCount(format);
  }

  @Override
  public void problem(ImportProblem problem) {
    problems++;
    told.accept(problem.message());
  }

  @Override
  public void record(ObjectNode record) {
    switch (record.path("record").asText()) {
      case "article" -> articles.putIfAbsent(record.path("id").asText(), own(record));
      case "event", "statement", "position" -> records.add(record);
      default -> losses.add("storylines (the store tells its own, of articles with a text)");
    }
    if (articles.size() >= MOST || records.size() >= MOST) {
      commit();
    }
  }

  /** An article's record as it is kept. */
  private ObjectNode own(ObjectNode record) {
    ObjectNode article = record.deepCopy();
    remove(article, "text", "texts of articles");
    remove(article, "duplicate_of", "copies told of articles");
    remove(article, "storyline", "storylines told of articles");
    if (!article.path("source").isTextual()) {
      article.put("source", name);
    }
    return article;
  }

  private void remove(ObjectNode article, String key, String what) {
    if (article.remove(key) != null) {
      losses.add(what);
    }
  }

  /** Keeps what was taken so far, all of it or nothing. */
  void commit() {
    if (articles.isEmpty() && records.isEmpty()) {
      return;
    }
    try {
      keep();
    } catch (SQLException e) {
      throw store.failure(e);
    }
    articles.clear();
    records.clear();
  }

  private void keep() throws SQLException {
    Set<String> named = new HashSet<>(articles.keySet());
    records.forEach(record -> named.add(record.path("article").asText()));
    Map<String, String> coders = kept.coders(named);
    Set<String> taken =
        kept.records(records.stream().map(record -> record.path("id").asText()).toList());
    Map<String, List<ObjectNode>> fresh = new LinkedHashMap<>();
    List<ObjectNode> more = new ArrayList<>();
    Set<String> withKnown = new HashSet<>();
    for (ObjectNode record : records) {
      String article = record.path("article").asText();
      String coder = coders.get(article);
      if (!taken.add(record.path("id").asText())) {
        known++;
        withKnown.add(article);
      } else if (coder == null) {
        fresh.computeIfAbsent(article, id -> new ArrayList<>()).add(record);
      } else if (coder.startsWith(RecordImport.CODER)) {
        more.add(record);
      } else {
        refuse(article);
      }
    }
    List<KeptArticle> added = new ArrayList<>();
    for (String id : articles.keySet()) {
      // Who imports an export of this very store gets no empty articles.
      if (!coders.containsKey(id) && (fresh.containsKey(id) || !withKnown.contains(id))) {
        fresh.computeIfAbsent(id, none -> new ArrayList<>());
      }
    }
    fresh.forEach((id, its) -> added.add(article(id, its)));
    write(added, more);
  }

  private void refuse(String article) {
    problems++;
    if (refused.add(article)) {
      told.accept(
          name
              + ": article "
              + article
              + " is one that the store has read itself: records of others for it are not"
              + " mixed in; compare the file with the store, or import it into a store of its own");
    }
  }

  private KeptArticle article(String id, List<ObjectNode> its) {
    ObjectNode article = articles.get(id);
    if (article == null) {
      article = JsonNodeFactory.instance.objectNode();
      article.put("record", "article").put("id", id).put("source", name);
    }
    String origin = file.toAbsolutePath().normalize().toString();
    return KeptArticle.withoutText(
        new ArticleClaim(id, NO_CONTENT, origin), article, its, RecordImport.CODER + format + "@1");
  }

  private void write(Collection<KeptArticle> added, Collection<ObjectNode> more) {
    if (added.isEmpty() && more.isEmpty()) {
      return;
    }
    store.transaction(
        connection -> {
          Meta meta = store.meta();
          long before = meta.number(Meta.GENERATION);
          String now = Long.toString(before + 1);
          ArticleWriter writer = new ArticleWriter(connection);
          writer.insert(added, before + 1, store.now());
          writer.insertRecords(more, before + 1);
          if (meta.number(Meta.STORYLINES) == before) {
            // Imports have no part in stories, so those that are told still hold.
            meta.put(Meta.STORYLINES, now);
          }
          meta.put(Meta.GENERATION, now);
        });
    addedArticles += added.size();
    addedRecords += more.size();
    added.forEach(article -> addedRecords += article.records().size());
  }

  RecordImport.Outcome outcome(Losses ofReading) {
    return new RecordImport.Outcome(
        addedArticles, addedRecords, known, problems, ofReading.and(losses.losses()));
  }
}
