package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.Storylines;
import org.chancery.formats.record.RecordJson;
import org.chancery.formats.record.RecordSpool;
import org.chancery.formats.record.StorylineJson;

/**
 * The articles of a run, their records on disk, until all are read: then ids that clash are
 * settled, copies and stories told, and all is written in the order of the input. In memory it
 * holds a digest of each article.
 */
final class SpooledArticles implements Closeable {

  private record Entry(ArticleDigest digest, String source, RecordSpool.Place place) {

    ArticleClaim claim() {
      return new ArticleClaim(digest.id(), digest.contentHash(), source);
    }
  }

  private final RecordSpool spool = new RecordSpool();
  private final List<Entry> entries = new ArrayList<>();

  SpooledArticles() throws IOException {}

  void add(Article article, List<Extraction> records) throws IOException {
    RecordSpool.Place place = spool.add(RecordJson.all(article, records));
    entries.add(new Entry(ArticleDigest.of(article, records), article.source(), place));
  }

  /**
   * Writes everything.
   *
   * @param records takes each record
   * @param rejected takes place and reason of articles that another one's id excludes
   */
  void finish(Consumer<ObjectNode> records, BiConsumer<String, String> rejected)
      throws IOException {
    List<Entry> kept = settleIds(rejected);
    Storylines stories = Storylines.of(kept.stream().map(Entry::digest).toList());
    Map<String, RecordSpool.Place> places = new HashMap<>();
    for (Entry entry : kept) {
      String id = entry.digest().id();
      places.put(id, entry.place());
      List<ObjectNode> own = spool.read(entry.place());
      StorylineJson.complete(own.get(0), stories.duplicateOf(id), stories.storylineOf(id));
      own.forEach(records);
    }
    StorylineJson json =
        new StorylineJson(id -> spool.read(Objects.requireNonNull(places.get(id))));
    for (var story : stories.all()) {
      records.accept(json.record(story));
    }
  }

  /**
   * The same article is kept once, by its smallest path; of different ones with one id the smallest
   * content hash stays.
   */
  private List<Entry> settleIds(BiConsumer<String, String> rejected) {
    Map<String, Entry> best = new HashMap<>();
    for (Entry entry : entries) {
      best.merge(entry.digest().id(), entry, (a, b) -> a.claim().compareTo(b.claim()) <= 0 ? a : b);
    }
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : entries) {
      Entry winner = best.get(entry.digest().id());
      if (winner == entry) {
        kept.add(entry);
      } else if (winner != null && !winner.claim().hasContentOf(entry.claim())) {
        rejected.accept(entry.source(), ArticleClaim.taken(entry.digest().id(), winner.source()));
      }
    }
    return kept;
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
