package org.chancery.server.page.article;

import java.util.List;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article shows.
 *
 * @param byline outlet, authors and date in words; empty where none is known
 * @param story title and address of its story
 * @param original title and address of the article that it is a copy of
 * @param copies titles and addresses of its copies
 * @param facts what is known of it
 * @param paragraphs of the text; empty where the store has none of it
 */
public record ArticleView(
    String id,
    String title,
    String byline,
    @Nullable Link story,
    @Nullable Link original,
    List<Link> copies,
    List<Known> facts,
    List<List<Piece>> paragraphs,
    List<RecordCard> cards,
    List<Exported> exports) {

  /**
   * Something known of an article.
   *
   * @param from where it was found; empty where that goes without saying
   */
  public record Known(String name, String value, String from) {}

  public ArticleView {
    copies = List.copyOf(copies);
    facts = List.copyOf(facts);
    paragraphs = List.copyOf(paragraphs);
    cards = List.copyOf(cards);
    exports = List.copyOf(exports);
  }

  /** How many records of a kind there are. */
  public long count(String kind) {
    return cards.stream().filter(card -> card.kind().equals(kind)).count();
  }
}
