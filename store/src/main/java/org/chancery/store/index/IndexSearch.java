package org.chancery.store.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ExitableDirectoryReader;
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

  /**
   * Below it something near in meaning is near by chance; a cosine of .5, as Lucene scores it. A
   * few words asked for are seldom nearer to the mean of a whole sentence.
   */
  private static final double LEAST_MEANING = .75;

  private static final Map<String, Float> WEIGHTS = Map.of(Fields.TITLE, 2f, Fields.TEXT, 1f);

  /** The search for what is near grows slow with how much of it is asked for. */
  private static final int MOST_BY_MEANING = 500;

  private final Store store;
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Store.Searching searching;
  private final AtomicBoolean ended;
  private final Meaning meaning = new Meaning();

  private IndexSearch(
      Store store, FSDirectory directory, DirectoryReader reader, AtomicBoolean ended) {
    this.store = store;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setTimeout(ended::get);
    this.ended = ended;
    searching = store.searching(() -> ended.set(true));
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
      AtomicBoolean ended = new AtomicBoolean();
      DirectoryReader endable = ExitableDirectoryReader.wrap(reader, ended::get);
      return new IndexSearch(store, directory, endable, ended);
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
    return search(among(words, kinds), most);
  }

  private static Query among(String words, Set<String> kinds) {
    SimpleQueryParser parser = new SimpleQueryParser(new EnglishAnalyzer(), WEIGHTS);
    parser.setDefaultOperator(Occur.MUST);
    try {
      return new BooleanQuery.Builder()
          .add(parser.parse(words), Occur.MUST)
          .add(of(kinds), Occur.FILTER)
          .build();
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
   * By both, all there are: what has the words comes first, the best of it what is near in meaning
   * too; then what is found by meaning alone, but only what is surely near.
   *
   * @return ids, best first; those as good as each other stand together
   */
  public List<List<String>> both(String words, Set<String> kinds) {
    NavigableMap<Double, List<String>> byWords = new TreeMap<>(Comparator.reverseOrder());
    try {
      Query query = among(words, kinds);
      // The searcher makes room for as many as it is asked for, whether they are there or not.
      ScoreDoc[] found = found(query, searcher.count(query));
      read(found, List.of(Fields.ID), (doc, names) -> add(byWords, doc.score, names[0]));
    } catch (IndexSearcher.TooManyClauses e) {
      throw new TooManyWordsException(e);
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      throw tooLong(e);
    } catch (IOException e) {
      throw store.failure(e);
    }
    List<Hit> near =
        meaning(words, kinds, MOST_BY_MEANING).stream()
            .filter(hit -> hit.score() >= LEAST_MEANING)
            .toList();
    return near.isEmpty() ? List.copyOf(byWords.values()) : joined(byWords.values(), near);
  }

  private static void add(Map<Double, List<String>> groups, double score, String id) {
    groups.computeIfAbsent(score, none -> new ArrayList<>()).add(id);
  }

  private static List<List<String>> joined(Collection<List<String>> byWords, List<Hit> near) {
    Map<String, Double> scores = new HashMap<>();
    int rank = 1;
    for (List<String> group : byWords) {
      for (String id : group) {
        scores.put(id, 1 + 1 / (RANK_OFFSET + rank));
      }
      rank += group.size();
    }
    rank = 1;
    for (Hit hit : near) {
      scores.merge(hit.id(), 1 / (RANK_OFFSET + rank++), Double::sum);
    }
    NavigableMap<Double, List<String>> joined = new TreeMap<>(Comparator.reverseOrder());
    scores.forEach((id, score) -> add(joined, score, id));
    return List.copyOf(joined.values());
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
      List<Hit> hits = new ArrayList<>();
      read(
          found(query, most),
          List.of(Fields.ID, Fields.ARTICLE, Fields.KIND),
          (doc, names) -> hits.add(new Hit(names[0], names[1], names[2], doc.score)));
      // Documents of the same score come by id, not by their number in the index.
      hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
      return List.copyOf(hits);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new TooManyWordsException(e);
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      throw tooLong(e);
    } catch (IOException e) {
      throw store.failure(e);
    }
  }

  /** Reads columns of documents, in the order of their numbers: columns are read forward only. */
  private void read(ScoreDoc[] found, List<String> columns, BiConsumer<ScoreDoc, String[]> listener)
      throws IOException {
    Arrays.sort(found, Comparator.comparingInt(doc -> doc.doc));
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      List<BinaryDocValues> values = new ArrayList<>();
      for (String column : columns) {
        values.add(DocValues.getBinary(leaf.reader(), column));
      }
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; next < found.length && found[next].doc < end; next++) {
        String[] names = new String[columns.size()];
        for (int i = 0; i < names.length; i++) {
          names[i] = text(values.get(i), found[next].doc - leaf.docBase);
        }
        listener.accept(found[next], names);
      }
    }
  }

  private ScoreDoc[] found(Query query, int most) throws IOException {
    ScoreDoc[] found = searcher.search(query, Math.max(1, most)).scoreDocs;
    if (searcher.timedOut() || ended.get()) {
      throw tooLong(null);
    }
    return found;
  }

  private static StoreException tooLong(@Nullable Exception ended) {
    return new StoreException("the search was ended before all was looked at", ended);
  }

  private static String text(BinaryDocValues column, int doc) throws IOException {
    return column.advanceExact(doc) ? column.binaryValue().utf8ToString() : "";
  }

  @Override
  public void close() {
    searching.close();
    close(store, reader);
    close(store, directory);
  }
}
