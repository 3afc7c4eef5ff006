package org.chancery.formats.exchange.statement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What DNA says of a statement's document; empty where it is unknown. */
record DocumentFacts(String title, String authors, String outlet, String published) {

  static final DocumentFacts UNKNOWN = new DocumentFacts("", "", "", "");

  /** Between the names of several authors. */
  static final String BETWEEN = "; ";

  static DocumentFacts of(ObjectNode article) {
    List<String> authors = new ArrayList<>();
    article.path("authors").forEach(author -> authors.add(author.asText()));
    return new DocumentFacts(
        article.path("title").asText(),
        String.join(BETWEEN, authors),
        article.path("outlet").asText(),
        article.path("published").path("start").asText());
  }
}
