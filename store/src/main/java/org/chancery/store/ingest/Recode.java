package org.chancery.store.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.pipeline.OrderedReading;
import org.chancery.store.KeptJson;
import org.chancery.store.Meta;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.chancery.store.write.ArticleWriter;
import org.chancery.store.write.KeptArticle;

/**
 * Codes kept articles again, from the texts in the store. Articles keep their ids, and records too
 * where they are the same. Some fifty at a time are changed in one transaction; killed, the next
 * run goes on. Used once, by one thread.
 */
public final class Recode {

  private static final int PAGE = 50;

  /** Takes a coder's version, and whether also what it has coded is meant. */
  private static final String OLDER =
      "FROM article WHERE document IS NOT NULL AND (coder <> ? OR ?)";

  private final ArticleMaker articles = new ArticleMaker();
  private final Store store;
  private final ArticleCoder coder;
  private final IngestWatch watch;
  private final RecodeOutcome outcome = new RecodeOutcome();

  public Recode(Store store, ArticleCoder coder, IngestWatch watch) {
    this.store = store;
    this.coder = coder;
    this.watch = watch;
  }

  /** How many articles another coder has coded. */
  public static long outstanding(Store store, String version) {
    try (PreparedStatement query =
        store.connection().prepareStatement("SELECT count(*) " + OLDER)) {
      query.setString(1, version);
      query.setBoolean(2, false);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  /** An article as it is kept. */
  private record Old(Document document, String said, ArticleClaim claim, String input) {}

  /**
   * Codes again.
   *
   * @param all also what this coder has coded
   * @throws StoreException where the store can't be read or written
   */
  public RecodeOutcome run(int threads, boolean all) {
    String last = "";
    try {
      while (true) {
        List<Old> page = page(last, all);
        if (page.isEmpty()) {
          return outcome;
        }
        write(code(page, threads));
        last = page.get(page.size() - 1).claim().id();
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  private List<Old> page(String last, boolean all) throws SQLException {
    List<Old> page = new ArrayList<>();
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement(
                "SELECT id, source, origin, input, content_hash, coalesce(original, text), document "
                    + OLDER
                    + " AND id > ? ORDER BY id LIMIT "
                    + PAGE)) {
      query.setString(1, coder.version());
      query.setBoolean(2, all);
      query.setString(3, last);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          String id = rows.getString(1);
          String said = rows.getString(7);
          Document document = DocumentJson.read(said, id, rows.getString(2), rows.getString(6));
          ArticleClaim claim = new ArticleClaim(id, rows.getString(5), rows.getString(3));
          page.add(new Old(document, said, claim, rows.getString(4)));
        }
      }
    }
    return page;
  }

  private List<KeptArticle> code(List<Old> page, int threads) {
    List<KeptArticle> coded = new ArrayList<>();
    try (OrderedReading<Step> order = new OrderedReading<>(threads, step -> take(step, coded))) {
      page.forEach(old -> order.submit(() -> code(old)));
      order.finish();
    }
    return coded;
  }

  private Step code(Old old) {
    ArticleMaker.Made made = articles.make(old.document());
    if (made instanceof ArticleMaker.Made.Refused refused) {
      return refused(old, refused.reason());
    }
    ArticleResult result = coder.code((ArticleMaker.Made.Ready) made);
    if (result instanceof ArticleResult.Rejected rejected) {
      return refused(old, rejected.reason());
    }
    ArticleResult.Read read = (ArticleResult.Read) result;
    ArticleClaim claim =
        new ArticleClaim(old.claim().id(), read.article().contentHash(), old.claim().source());
    KeptArticle kept = DocumentReading.kept(old.said(), read, claim, old.input(), coder.version());
    return new Step.Coded(kept, read.warnings());
  }

  private static Step refused(Old old, String reason) {
    return new Step.Refused(old.document().source(), "not coded again: " + reason, old.input());
  }

  private void take(Step step, List<KeptArticle> coded) {
    if (step instanceof Step.Coded done) {
      coded.add(done.article());
    } else if (step instanceof Step.Refused refused) {
      watch.rejected(refused.place(), refused.reason());
    }
  }

  private void write(List<KeptArticle> coded) throws SQLException {
    for (KeptArticle article : coded) {
      outcome.compare(records(article.id()), article.records());
      watch.added(article);
    }
    if (coded.isEmpty()) {
      return;
    }
    store.transaction(
        connection -> {
          Meta meta = store.meta();
          long generation = meta.number(Meta.GENERATION) + 1;
          new ArticleWriter(connection).recode(coded, generation);
          meta.put(Meta.GENERATION, Long.toString(generation));
          meta.put(Meta.CODER, coder.version());
        });
  }

  private Map<String, ObjectNode> records(String article) throws SQLException {
    Map<String, ObjectNode> records = new HashMap<>();
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement(
                """
                SELECT json FROM event WHERE article = ?1
                UNION ALL SELECT json FROM statement WHERE article = ?1
                UNION ALL SELECT json FROM position WHERE article = ?1
                """)) {
      query.setString(1, article);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ObjectNode record = KeptJson.record(store, rows.getString(1));
          records.put(record.path("id").asText(), record);
        }
      }
    }
    return records;
  }
}
