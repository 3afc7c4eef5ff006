package org.chancery.formats.exchange.pair;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What rows of tables say of the article that their record was read in; empty where it is unknown.
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

  /** Between the names of several authors. */
  public static final String BETWEEN = "; ";

  /** Of an article's record. */
  public static ArticleFacts of(ObjectNode article) {
    List<String> authors = new ArrayList<>();
    article.path("authors").forEach(author -> authors.add(author.asText()));
    return new ArticleFacts(
        Fields.text(article, "id"),
        Fields.text(article, "url"),
        Fields.text(article, "title"),
        Fields.text(article, "outlet"),
        String.join(BETWEEN, authors),
        Fields.text(article, "published", "start"),
        Fields.text(article, "language"));
  }

  /** Of an article of which nothing but the id is known. */
  public static ArticleFacts unknown(String id) {
    return new ArticleFacts(id, "", "", "", "", "", "");
  }
}
