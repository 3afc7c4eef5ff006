package org.chancery.store.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chancery.store.Meta;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index in line with the store: adds what changed since, or makes it again where it is
 * missing, damaged, of another form, or has more or fewer articles than it should. Killed, it
 * leaves the index as it was. Used once, by the one who may write to the store.
 */
public final class IndexUpdate {

  /** Of the fields and how they are analysed; an index of another one is made again. */
  private static final String FORM = "2";

  private static final int PAGE = 500;
  private static final String CHANGED =
      "FROM article WHERE id > ? AND generation > ? ORDER BY id LIMIT " + PAGE;
  private static final double BUFFER_MEGABYTES = 64;

  private final Store store;
  private final IndexDocuments documents = new IndexDocuments();

  public IndexUpdate(Store store) {
    this.store = store;
  }

  /** Whether the index is missing, unreadable, or not of the store's generation. */
  public boolean isDue() {
    OptionalLong indexed = generation(store.folder().index());
    return indexed.isEmpty() || indexed.getAsLong() != store.meta().number(Meta.GENERATION);
  }

  /** The store's generation that an index was made for; absent where it can't be used. */
  static OptionalLong generation(Path index) {
    if (!Files.isDirectory(index)) {
      return OptionalLong.empty();
    }
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> said = reader.getIndexCommit().getUserData();
      String generation = said.get(Meta.GENERATION);
      return generation == null || !isOfThisForm(reader)
          ? OptionalLong.empty()
          : OptionalLong.of(Long.parseLong(generation));
    } catch (IOException | IllegalArgumentException e) {
      // Missing or damaged in whatever way: it is made again.
      return OptionalLong.empty();
    }
  }

  /** Whether an index has the fields of this version. */
  static boolean isOfThisForm(DirectoryReader reader) throws IOException {
    return FORM.equals(reader.getIndexCommit().getUserData().get("form"));
  }

  /**
   * Brings the index in line.
   *
   * @throws StoreException where it can't be written
   */
  public void run() {
    store.turn().lock();
    try {
      bringInLine();
    } finally {
      store.turn().unlock();
    }
  }

  private void bringInLine() {
    Path index = store.folder().index();
    long now = store.meta().number(Meta.GENERATION);
    OptionalLong indexed = generation(index);
    try {
      boolean again = indexed.isEmpty() || indexed.getAsLong() > now;
      if (again) {
        clear(index);
      }
      if (!write(index, again ? -1 : indexed.getAsLong(), now)) {
        clear(index);
        write(index, -1, now);
      }
    } catch (IOException e) {
      throw store.failure(e);
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  /** Adds what is newer than a generation; gives whether the index then has all articles. */
  private boolean write(Path index, long after, long now) throws IOException, SQLException {
    IndexWriterConfig options = new IndexWriterConfig(new EnglishAnalyzer());
    options.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    options.setCommitOnClose(false);
    options.setCodec(new VectorCodec());
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, options)) {
      String last = "";
      while (last != null) {
        last = page(writer, last, after);
      }
      writer.setLiveCommitData(
          new TreeMap<>(Map.of(Meta.GENERATION, Long.toString(now), "form", FORM)).entrySet());
      writer.commit();
    }
    try (IndexSearch search = IndexSearch.open(store)) {
      return search.count("article") == articles();
    }
  }

  private long articles() throws SQLException {
    try (Statement statement = store.connection().createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT count(*) FROM article WHERE text IS NOT NULL")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Adds a page of articles with their records; gives the last one's id, null behind the end. */
  private @Nullable String page(IndexWriter writer, String after, long generation)
      throws IOException, SQLException {
    String last = null;
    try (PreparedStatement query =
            prepared("SELECT id, title, text " + CHANGED, after, generation);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        last = rows.getString(1);
        writer.deleteDocuments(new Term(Fields.ARTICLE, last));
        String text = rows.getString(3);
        if (text != null) {
          writer.addDocument(documents.article(last, rows.getString(2), text));
        }
      }
    }
    for (String table : new String[] {"event", "statement", "position"}) {
      String sql =
          "SELECT json FROM present_" + table + " WHERE article IN (SELECT id " + CHANGED + ")";
      try (PreparedStatement query = prepared(sql, after, generation);
          ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          writer.addDocument(documents.record(rows.getString(1)));
        }
      }
    }
    return last;
  }

  private PreparedStatement prepared(String sql, String after, long generation)
      throws SQLException {
    PreparedStatement query = store.connection().prepareStatement(sql);
    query.setString(1, after);
    query.setLong(2, generation);
    return query;
  }

  private static void clear(Path index) throws IOException {
    if (Files.isDirectory(index)) {
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    } else {
      Files.deleteIfExists(index);
    }
    Files.createDirectories(index);
  }
}
