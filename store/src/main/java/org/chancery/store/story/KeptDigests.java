package org.chancery.store.story;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.DigestCodec;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/** The digests that are kept beside articles. Used by one thread at a time. */
public final class KeptDigests {

  private final Store store;

  public KeptDigests(Store store) {
    this.store = store;
  }

  /**
   * Some articles and what they are copies of.
   *
   * @param digests by id; also of originals that were not asked for
   * @param originals the original's id for each copy's
   */
  public record Found(Map<String, ArticleDigest> digests, Map<String, String> originals) {
    public Found {
      digests = Collections.unmodifiableMap(new TreeMap<>(digests));
      originals = Map.copyOf(originals);
    }
  }

  /**
   * Finds articles by id.
   *
   * @throws StoreException where a digest is damaged
   */
  public Found find(Collection<String> articles) throws SQLException {
    Map<String, ArticleDigest> digests = new HashMap<>();
    Map<String, String> originals = new HashMap<>();
    for (String article : articles) {
      String original = add(article, digests);
      if (original != null) {
        originals.put(article, original);
        add(original, digests);
      }
    }
    return new Found(digests, originals);
  }

  private @Nullable String add(String article, Map<String, ArticleDigest> digests)
      throws SQLException {
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement("SELECT digest, duplicate_of FROM article WHERE id = ?")) {
      query.setString(1, article);
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          return null;
        }
        byte[] bytes = rows.getBytes(1);
        if (bytes != null && !digests.containsKey(article)) {
          digests.put(article, digest(article, bytes));
        }
        return rows.getString(2);
      }
    }
  }

  ArticleDigest digest(String id, byte[] bytes) {
    try {
      return DigestCodec.read(bytes);
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          store.folder()
              + ": the digest of article "
              + id
              + " can't be read ("
              + e.getMessage()
              + "); run 'chancery recode --all'",
          e);
    }
  }
}
