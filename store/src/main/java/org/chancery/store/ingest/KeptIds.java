package org.chancery.store.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.store.Store;
import org.chancery.store.write.KeptArticle;

/**
 * Which articles and files a store has, so that nothing is read twice. About 0.5 kB an article.
 * Verdicts may be asked for by any thread; the rest is one thread's.
 */
final class KeptIds {

  /** An article that is kept: its claim, its source as named, its file. */
  record Kept(ArticleClaim claim, String source, String input) {}

  /** What becomes of an article that claims an id. */
  enum Verdict {
    /** The id is free. */
    NEW,
    /** It is kept already. */
    KNOWN,
    /** It is kept already, as read from a smaller path. */
    ALSO_FOUND,
    /** It has the better claim, and takes the id. */
    BETTER,
    /** It becomes the present version. */
    VERSION,
    /** Another has the better claim. */
    TAKEN
  }

  private final Map<String, Kept> articles = new ConcurrentHashMap<>();
  private final Set<String> former = ConcurrentHashMap.newKeySet();
  private final Map<String, InputFile> files = new HashMap<>();
  private final Map<String, Long> counts = new HashMap<>();
  private final Set<String> remembered = new HashSet<>();
  private final boolean versions;

  /**
   * Reads what a store has.
   *
   * @param versions whether an article with other content becomes a version
   */
  KeptIds(Store store, boolean versions) throws SQLException {
    this.versions = versions;
    each(
        store,
        "SELECT id, content_hash, origin, source, input FROM article",
        row -> {
          ArticleClaim claim =
              new ArticleClaim(row.getString(1), row.getString(2), row.getString(3));
          articles.put(claim.id(), new Kept(claim, row.getString(4), row.getString(5).intern()));
        });
    each(
        store,
        "SELECT id, content_hash FROM former_article",
        row -> former.add(version(row.getString(1), row.getString(2))));
    each(
        store,
        "SELECT input FROM rejected UNION SELECT input FROM also_found",
        row -> remembered.add(row.getString(1)));
    each(
        store,
        "SELECT source, size, modified, articles FROM input"
            + " WHERE source NOT IN (SELECT input FROM rejected)",
        row -> {
          String source = row.getString(1);
          files.put(source, new InputFile(source, row.getLong(2), row.getLong(3)));
          counts.put(source, row.getLong(4));
        });
    each(store, "SELECT source FROM input", row -> remembered.add(row.getString(1)));
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private static void each(Store store, String sql, RowReader reader) throws SQLException {
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  private static String version(String id, String hash) {
    return id + '\0' + hash;
  }

  Verdict of(ArticleClaim claim) {
    Kept kept = articles.get(claim.id());
    if (kept == null) {
      return Verdict.NEW;
    }
    int order = claim.compareTo(kept.claim());
    if (order == 0 || former.contains(version(claim.id(), claim.contentHash()))) {
      return Verdict.KNOWN;
    }
    if (kept.claim().hasContentOf(claim)) {
      return order < 0 ? Verdict.BETTER : Verdict.ALSO_FOUND;
    }
    if (versions) {
      return Verdict.VERSION;
    }
    return order < 0 ? Verdict.BETTER : Verdict.TAKEN;
  }

  /** Who has an id. */
  Optional<Kept> holder(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** An article has its id from now on. */
  void keep(KeptArticle article) {
    articles.put(
        article.id(), new Kept(article.claim(), article.source(), article.input().intern()));
  }

  /** A version is the present one no longer. */
  void retire(ArticleClaim claim) {
    former.add(version(claim.id(), claim.contentHash()));
  }

  /** How many articles a file had when it was read, where it was read whole and as it is now. */
  Optional<Long> unchanged(InputFile file) {
    return file.equals(files.get(file.source()))
        ? Optional.ofNullable(counts.get(file.source()))
        : Optional.empty();
  }

  /** Whether anything but articles is kept of a file; asked once, before it is read. */
  boolean remembers(String input) {
    return remembered.contains(input);
  }

  /** Something but articles will be kept of a file. */
  void remember(String input) {
    remembered.add(input);
  }
}
