package org.chancery.store.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles and records by words, and by meaning. As it was when it was opened; safe for
 * several threads.
 */
public final class IndexSearch implements Closeable {

  /** Dampens the weight of the first ranks when two rankings are joined; the usual value. */
  private static final double RANK_OFFSET = 60;

  /** Below it something near in meaning is near by chance; a cosine of .7, as Lucene scores it. */
  private static final double LEAST_MEANING = .85;

  private static final Map<String, Float> WEIGHTS = Map.of(Fields.TITLE, 2f, Fields.TEXT, 1f);

  /** The search for what is near grows slow with how much of it is asked for. */
  private static final int MOST_BY_MEANING = 500;

  private final Store store;
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Meaning meaning = new Meaning();

  private IndexSearch(Store store, FSDirectory directory, DirectoryReader reader) {
    this.store = store;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Something found.
   *
   * @param id of the article or record
   * @param article id of the article that it is or belongs to
   * @param kind {@code article}, {@code event}, {@code statement}, {@code position}
   * @param score to sort by, best first; of no meaning by itself
   */
  public record Hit(String id, String article, String kind, double score) {}

  /**
   * Opens the index of a store.
   *
   * @throws StoreException where it is missing or damaged: {@link IndexUpdate} makes it again
   */
  public static IndexSearch open(Store store) {
    Path index = store.folder().index();
    if (!Files.isDirectory(index)) {
      throw unreadable(index, "it is missing", null);
    }
    FSDirectory directory = null;
    try {
      directory = FSDirectory.open(index);
      DirectoryReader reader = DirectoryReader.open(directory);
      if (!IndexUpdate.isOfThisForm(reader)) {
        reader.close();
        throw new IOException("it is of another version of Chancery");
      }
      return new IndexSearch(store, directory, reader);
    } catch (IOException | IllegalArgumentException e) {
      close(store, directory);
      throw unreadable(index, String.valueOf(e.getMessage()), e);
    }
  }

  private static StoreException unreadable(Path index, String reason, @Nullable Exception failure) {
    return new StoreException(
        index + " can't be read (" + reason + "); 'chancery recode' makes it again", failure);
  }

  private static void close(Store store, @Nullable Closeable opened) {
    if (opened != null) {
      try {
        opened.close();
      } catch (IOException e) {
        throw store.failure(e);
      }
    }
  }

  /**
   * By words: BM25 over titles and texts, in any form of the words. {@code "…"} is a phrase, {@code
   * +} all of them, {@code -} none, {@code |} any, {@code *} behind a beginning.
   *
   * @param kinds to look among
   * @throws TooManyWordsException where there are hundreds of them
   */
  public List<Hit> words(String words, Set<String> kinds, int most) {
    SimpleQueryParser parser = new SimpleQueryParser(new EnglishAnalyzer(), WEIGHTS);
    parser.setDefaultOperator(Occur.MUST);
    try {
      Query query = parser.parse(words);
      BooleanQuery among =
          new BooleanQuery.Builder().add(query, Occur.MUST).add(of(kinds), Occur.FILTER).build();
      return search(among, most);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new TooManyWordsException(e);
    }
  }

  /** By meaning: those first whose titles or evidence mean what the words mean. */
  public List<Hit> meaning(String words, Set<String> kinds, int most) {
    Optional<float[]> vector = meaning.of(words);
    if (vector.isEmpty()) {
      return List.of();
    }
    return search(new KnnFloatVectorQuery(Fields.MEANING, vector.get(), most, of(kinds)), most);
  }

  /**
   * By both: what stands high in either ranking comes first. Of what is found by meaning alone,
   * only what is surely near.
   */
  public List<Hit> both(String words, Set<String> kinds, int most) {
    Map<String, Hit> hits = new HashMap<>();
    Map<String, Double> scores = new HashMap<>();
    List<Hit> near =
        meaning(words, kinds, Math.min(most, MOST_BY_MEANING)).stream()
            .filter(hit -> hit.score() >= LEAST_MEANING)
            .toList();
    for (List<Hit> ranking : List.of(words(words, kinds, most), near)) {
      int rank = 0;
      for (Hit hit : ranking) {
        hits.putIfAbsent(hit.id(), hit);
        scores.merge(hit.id(), 1 / (RANK_OFFSET + ++rank), Double::sum);
      }
    }
    List<Hit> joined = new ArrayList<>();
    hits.forEach(
        (id, hit) ->
            joined.add(new Hit(id, hit.article(), hit.kind(), scores.getOrDefault(id, 0.0))));
    joined.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
    return List.copyOf(joined.subList(0, Math.min(most, joined.size())));
  }

  /** How many documents of a kind there are. */
  public long count(String kind) {
    try {
      return searcher.count(new TermQuery(new Term(Fields.KIND, kind)));
    } catch (IOException e) {
      throw store.failure(e);
    }
  }

  private static Query of(Set<String> kinds) {
    return new TermInSetQuery(Fields.KIND, kinds.stream().map(BytesRef::new).toList());
  }

  private List<Hit> search(Query query, int most) {
    try {
      ScoreDoc[] found = searcher.search(query, Math.max(1, most)).scoreDocs;
      // Columns are read forward only.
      Arrays.sort(found, Comparator.comparingInt(doc -> doc.doc));
      List<Hit> hits = new ArrayList<>();
      int next = 0;
      for (LeafReaderContext leaf : reader.leaves()) {
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), Fields.ID);
        BinaryDocValues articles = DocValues.getBinary(leaf.reader(), Fields.ARTICLE);
        BinaryDocValues kinds = DocValues.getBinary(leaf.reader(), Fields.KIND);
        int end = leaf.docBase + leaf.reader().maxDoc();
        for (; next < found.length && found[next].doc < end; next++) {
          int doc = found[next].doc - leaf.docBase;
          hits.add(
              new Hit(text(ids, doc), text(articles, doc), text(kinds, doc), found[next].score));
        }
      }
      // Documents of the same score come by id, not by their number in the index.
      hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
      return List.copyOf(hits);
    } catch (IOException e) {
      throw store.failure(e);
    }
  }

  private static String text(BinaryDocValues column, int doc) throws IOException {
    return column.advanceExact(doc) ? column.binaryValue().utf8ToString() : "";
  }

  @Override
  public void close() {
    close(store, reader);
    close(store, directory);
  }
}
