package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in memory of an article to tell copies and stories: about 3 kB, whatever its length.
 * Immutable.
 */
public final class ArticleDigest {

  private final String id;
  private final String contentHash;
  private final String title;
  private final @Nullable LocalDate published;
  private final @Nullable String outlet;
  private final @Nullable String credit;
  private final TextSketch sketch;
  private final TextGist gist;
  private final TopicVector topic;
  private final List<EventDigest> events;

  ArticleDigest(
      String id,
      String contentHash,
      String title,
      @Nullable LocalDate published,
      @Nullable String outlet,
      @Nullable String credit,
      TextSketch sketch,
      TextGist gist,
      TopicVector topic,
      List<EventDigest> events) {
    this.id = id;
    this.contentHash = contentHash;
    this.title = title;
    this.published = published;
    this.outlet = outlet;
    this.credit = credit;
    this.sketch = sketch;
    this.gist = gist;
    this.topic = topic;
    this.events = List.copyOf(events);
  }

  /** The digest of an article and its records. */
  public static ArticleDigest of(Article article, List<Extraction> records) {
    return DigestMaker.digest(article, records);
  }

  /** The same without its events, which {@link StoryGroups} doesn't need. */
  public ArticleDigest withoutEvents() {
    return new ArticleDigest(
        id, contentHash, title, published, outlet, credit, sketch, gist, topic, List.of());
  }

  /** The keys under which copies of its text are found; see {@link StoryGroups}. */
  public int[] copyKeys() {
    return sketch.keys();
  }

  /** The article's id. */
  public String id() {
    return id;
  }

  /** Two articles with the same hash are the same article. */
  public String contentHash() {
    return contentHash;
  }

  /** The day of publication, where it is known. */
  public @Nullable LocalDate published() {
    return published;
  }

  /** Its title, or the first words of a text that has none. */
  String title() {
    return title;
  }

  /** Who published it, in one spelling. */
  @Nullable String outlet() {
    return outlet;
  }

  /** The news agency that the whole article is credited to, in one spelling. */
  @Nullable String credit() {
    return credit;
  }

  /** Whether an agency published it itself. */
  boolean isAgencys() {
    return credit != null && credit.equals(outlet);
  }

  TextSketch sketch() {
    return sketch;
  }

  TextGist gist() {
    return gist;
  }

  TopicVector topic() {
    return topic;
  }

  List<EventDigest> events() {
    return events;
  }
}
