package org.chancery.server.page.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.ArticleTitle;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Link;
import org.chancery.store.Store;
import org.chancery.store.query.ArticlesWithRecords;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Filter;
import org.chancery.store.query.ListedArticle;
import org.chancery.store.query.ListedArticles;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.StoryHeads;
import org.jspecify.annotations.Nullable;

/** Reads an article with its records from the store, as its page shows them. */
final class ArticleReading {

  private final Store store;
  private final ObjectNode article;
  private final List<ObjectNode> records;

  private ArticleReading(Store store, ObjectNode article, List<ObjectNode> records) {
    this.store = store;
    this.article = article;
    this.records = records;
  }

  /** An article by its id. */
  static Optional<ArticleView> of(Store store, String id) throws IOException {
    Filter.Among only = new Filter.Among(Filter.Field.ARTICLE, Set.of(id));
    List<ObjectNode> found = new ArrayList<>();
    new ArticlesWithRecords(store)
        .each(
            Stream.of(Asked.EVENT, Asked.STATEMENT, Asked.POSITION)
                .map(asked -> RecordQuery.of(asked).with(only))
                .toList(),
            found::add);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<ObjectNode> records = new ArrayList<>(found.subList(1, found.size()));
    records.sort(Comparator.comparingInt(RecordCard::begin));
    return Optional.of(new ArticleReading(store, found.get(0), records).view());
  }

  private ArticleView view() {
    String text = text("text");
    List<List<Piece>> paragraphs = MarkedText.paragraphs(text, RecordMarks.of(text, records));
    Set<String> inText = new HashSet<>();
    paragraphs.forEach(pieces -> pieces.forEach(piece -> inText.addAll(piece.begins())));
    RecordCards cards = new RecordCards(inText);
    String id = text("id");
    ListedArticles heads = new ListedArticles(store);
    List<Link> copies = heads.copiesOf(id).stream().map(ArticleReading::link).toList();
    return new ArticleView(
        id,
        ArticleTitle.of(article.path("title").asText(null)),
        byline(),
        story(),
        article.hasNonNull("duplicate_of")
            ? heads.one(text("duplicate_of")).map(ArticleReading::link).orElse(null)
            : null,
        copies,
        facts(copies),
        paragraphs,
        records.stream().map(cards::card).toList(),
        exports(id));
  }

  private String text(String key) {
    return article.path(key).asText();
  }

  private String byline() {
    StringJoiner line = new StringJoiner(" · ");
    for (String part : List.of(text("outlet"), authors(), published())) {
      if (!part.isEmpty()) {
        line.add(part);
      }
    }
    return line.toString();
  }

  private String authors() {
    List<String> names = new ArrayList<>();
    article.path("authors").forEach(name -> names.add(name.asText()));
    return String.join(", ", names);
  }

  private String published() {
    return PlainDate.when(article.path("published"));
  }

  private @Nullable Link story() {
    String id = text("storyline");
    return id.isEmpty()
        ? null
        : new StoryHeads(store)
            .one(id)
            .map(story -> new Link(story.title(), Address.story(id)))
            .orElse(null);
  }

  private static Link link(ListedArticle head) {
    String title = head.title() == null ? head.id() : head.title();
    String outlet = head.outlet() == null ? "" : ", " + head.outlet();
    return new Link(title + outlet, Address.article(head.id(), ""));
  }

  private String language() {
    return Locale.forLanguageTag(text("language")).getDisplayName(Locale.ENGLISH);
  }

  private List<ArticleView.Known> facts(List<Link> copies) {
    List<ArticleView.Known> facts = new ArrayList<>();
    known(facts, "Title", text("title"), "title");
    known(facts, "Outlet", text("outlet"), "outlet");
    known(facts, "Authors", authors(), "authors");
    known(facts, "Published", published(), "published");
    known(facts, "Language", language(), "language");
    if (copies.isEmpty() && !article.hasNonNull("duplicate_of")) {
      facts.add(new ArticleView.Known("Copies", "none in the store", ""));
    }
    known(facts, "Address", text("url"), "url");
    known(facts, "File", text("source"), "source");
    known(facts, "Id", text("id"), "id");
    return facts;
  }

  private void known(List<ArticleView.Known> facts, String name, String value, String key) {
    if (!value.isEmpty()) {
      JsonNode from = article.path("found").path(key);
      facts.add(new ArticleView.Known(name, value, from.asText()));
    }
  }

  private static List<Exported> exports(String id) {
    return List.of(
        new Exported("JSON", "/api/v1" + Address.article(id, "")),
        export("brat", "brat", id),
        export("Web annotations", "webannotation", id));
  }

  private static Exported export(String label, String format, String id) {
    return new Exported(
        label, Address.with("/api/v1/export/" + format, Address.parameters("article", id)));
  }
}
