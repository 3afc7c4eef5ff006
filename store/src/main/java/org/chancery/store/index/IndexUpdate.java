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
import org.apache.lucene.store.LockObtainFailedException;
import org.chancery.store.KeptJson;
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

  /** After so many, others wait for the last: there is always something new. */
  private static final int ROUNDS = 3;

  private static final double BUFFER_MEGABYTES = 64;

  private final Store store;
  private final IndexDocuments documents = new IndexDocuments();

  private final int page;
  private final String changed;
  private final Runnable betweenPages;

  public IndexUpdate(Store store) {
    this(store, PAGE, () -> {});
  }

  /** With pages of another size, between which something is done. */
  IndexUpdate(Store store, int page, Runnable betweenPages) {
    this.store = store;
    this.page = page;
    this.changed = "FROM article WHERE id > ? AND generation > ? ORDER BY id LIMIT " + page;
    this.betweenPages = betweenPages;
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
   * Brings the index in line. Others write in between; what they change is brought in line too.
   *
   * @throws StoreException where it can't be written
   */
  public void run() {
    try {
      if (!write(false)) {
        write(true);
      }
    } catch (IOException e) {
      throw store.failure(e);
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  /**
   * Brings the index in line where little changed. Else leaves it to who fills the store, who does
   * so in the end: whoever writes one thing should not have to wait for all that.
   *
   * @throws StoreException where it can't be written
   */
  public void runIfShort() {
    Path index = store.folder().index();
    store.turn().lock();
    try {
      OptionalLong indexed = generation(index);
      if (indexed.isPresent() && isShort(indexed.getAsLong())) {
        try (Directory directory = FSDirectory.open(index);
            IndexWriter writer = writer(directory)) {
          round(writer, indexed.getAsLong());
        }
      }
    } catch (LockObtainFailedException e) {
      // Another is at it, and looks for what came meanwhile before it ends.
    } catch (IOException e) {
      throw store.failure(e);
    } catch (SQLException e) {
      throw store.failure(e);
    } finally {
      store.turn().unlock();
    }
  }

  private boolean isShort(long after) throws SQLException {
    try (PreparedStatement query =
        store.connection().prepareStatement("SELECT count(*) FROM article WHERE generation > ?")) {
      query.setLong(1, after);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1) <= page;
      }
    }
  }

  /** Brings it in line, or makes it anew; gives whether the index then has all articles. */
  private boolean write(boolean anew) throws IOException, SQLException {
    Path index = store.folder().index();
    long after = begin(index, anew);
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = writer(directory)) {
      long done = after;
      boolean closed = false;
      for (int i = 0; i < ROUNDS && !closed; i++) {
        done = round(writer, done);
        closed = closedAt(done, writer);
      }
      if (!closed) {
        store.turn().lock();
        try {
          round(writer, done);
          writer.close();
        } finally {
          store.turn().unlock();
        }
      }
    }
    try (IndexSearch search = IndexSearch.open(store)) {
      return search.count("article") == articles();
    }
  }

  /** The generation that the index was made for; -1 where it is made anew. */
  private long begin(Path index, boolean anew) throws IOException {
    store.turn().lock();
    try {
      OptionalLong indexed = generation(index);
      if (anew || indexed.isEmpty() || indexed.getAsLong() > store.meta().number(Meta.GENERATION)) {
        clear(index);
        return -1;
      }
      return indexed.getAsLong();
    } finally {
      store.turn().unlock();
    }
  }

  /** In turn: who writes to the index for short does so within its own. */
  private IndexWriter writer(Directory directory) throws IOException {
    IndexWriterConfig options = new IndexWriterConfig(new EnglishAnalyzer());
    options.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    options.setCommitOnClose(false);
    options.setCodec(new VectorCodec());
    store.turn().lock();
    try {
      return new IndexWriter(directory, options);
    } finally {
      store.turn().unlock();
    }
  }

  /** Adds what is newer than a generation, page by page; gives the generation reached. */
  private long round(IndexWriter writer, long after) throws IOException, SQLException {
    long now = store.meta().number(Meta.GENERATION);
    String last = "";
    while (last != null) {
      store.turn().lock();
      try {
        last = page(writer, last, after);
      } finally {
        store.turn().unlock();
      }
      betweenPages.run();
    }
    writer.setLiveCommitData(
        new TreeMap<>(Map.of(Meta.GENERATION, Long.toString(now), "form", FORM)).entrySet());
    writer.commit();
    return now;
  }

  /**
   * Ends the writing where the store is still of that generation. In turn, so that who leaves to
   * this one what it changed is never overlooked.
   */
  private boolean closedAt(long generation, IndexWriter writer) throws IOException {
    store.turn().lock();
    try {
      boolean still = store.meta().number(Meta.GENERATION) == generation;
      if (still) {
        writer.close();
      }
      return still;
    } finally {
      store.turn().unlock();
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
            prepared("SELECT id, title, text " + changed, after, generation);
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
          "SELECT json FROM present_" + table + " WHERE article IN (SELECT id " + changed + ")";
      try (PreparedStatement query = prepared(sql, after, generation);
          ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          writer.addDocument(documents.record(KeptJson.record(store, rows.getString(1))));
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
