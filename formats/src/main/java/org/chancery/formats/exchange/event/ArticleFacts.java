package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.formats.exchange.pair.Fields;

/**
 * What event formats say of the article that an event was read in; empty where it is unknown.
 *
 * @param published first day of its publication, ISO 8601
 */
public record ArticleFacts(
    String id,
    String url,
    String title,
    String outlet,
    String authors,
    String published,
    String language) {

  /** Of an article's record. */
  public static ArticleFacts of(ObjectNode article) {
    StringBuilder authors = new StringBuilder();
    article
        .path("authors")
        .forEach(author -> authors.append(authors.isEmpty() ? "" : "; ").append(author.asText()));
    return new ArticleFacts(
        Fields.text(article, "id"),
        Fields.text(article, "url"),
        Fields.text(article, "title"),
        Fields.text(article, "outlet"),
        authors.toString(),
        Fields.text(article, "published", "start"),
        Fields.text(article, "language"));
  }

  /** Of an article of which nothing but the id is known. */
  public static ArticleFacts unknown(String id) {
    return new ArticleFacts(id, "", "", "", "", "", "");
  }
}
