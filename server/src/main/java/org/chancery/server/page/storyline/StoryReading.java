package org.chancery.server.page.storyline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.Actors;
import org.chancery.server.page.part.ArticleTitle;
import org.chancery.server.page.part.EventLabel;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Link;
import org.chancery.store.Store;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Filter;
import org.chancery.store.query.ListedArticle;
import org.chancery.store.query.ListedArticles;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;

/** Reads a story from the store, as its page shows it. */
final class StoryReading {

  /** More articles than this make an address that is too long. */
  private static final int MOST_IN_ADDRESS = 60;

  private static final int QUOTATIONS = 6;

  private final Questions questions;
  private final ObjectNode story;
  private final List<ListedArticle> articles;
  private final Map<String, String> outlets = new HashMap<>();

  private StoryReading(Store store, ObjectNode story) {
    this.questions = new Questions(store);
    this.story = story;
    this.articles = new ListedArticles(store).ofStory(story.path("id").asText());
    for (ListedArticle article : articles) {
      outlets.put(
          article.id(),
          article.outlet() == null ? ArticleTitle.of(article.title()) : article.outlet());
    }
  }

  /**
   * A story by its id.
   *
   * @param from how many of its events are passed over
   */
  static Optional<StoryView> of(Store store, String id, int from) throws IOException {
    List<ObjectNode> found = new ArrayList<>();
    new Questions(store)
        .records(
            RecordQuery.of(Asked.STORYLINE).with(new Filter.Among(Filter.Field.ID, Set.of(id))),
            found::add);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoryReading(store, found.get(0)).view(from));
  }

  private StoryView view(int asked) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    story.path("events").forEach(all::add);
    String id = story.path("id").asText();
    EventPages pages = new EventPages(id, all, asked);
    List<JsonNode> page = pages.shown();
    List<JsonNode> disputed =
        all.stream().filter(event -> event.path("disagreements").size() > 0).limit(20).toList();
    Set<JsonNode> told = new HashSet<>(page);
    told.addAll(disputed);
    Map<String, String> words = words(told);
    return new StoryView(
        id,
        story.path("title").asText(),
        PlainDate.when(story.path("when")),
        figures(all),
        TimelineMaker.of(all, pages::address),
        disputed.stream().map(event -> event(event, pages, words)).toList(),
        page.stream().map(event -> event(event, pages, words)).toList(),
        pages.turn(),
        quotations(),
        articles(),
        exports(id));
  }

  private List<Exported> exports(String id) {
    Exported story = new Exported("Story", "JSON", "/api/v1" + Address.story(id));
    if (articles.size() > MOST_IN_ADDRESS) {
      return List.of(story);
    }
    String ids = articles.stream().map(ListedArticle::id).collect(Collectors.joining(","));
    Map<String, String> parameters = Address.parameters("article", ids, "format", "csv");
    return List.of(
        story, new Exported("Reports", "CSV", Address.with("/api/v1/events", parameters)));
  }

  private List<Figure> figures(List<JsonNode> events) {
    long copies = articles.stream().filter(article -> article.duplicateOf() != null).count();
    long several =
        events.stream().filter(event -> event.path("independent_sources").asInt() > 1).count();
    long disputed = events.stream().filter(event -> event.path("disagreements").size() > 0).count();
    return List.of(
        Figure.articles(articles.size(), copies),
        Figure.count(
            "Outlets",
            articles.stream()
                .map(ListedArticle::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count()),
        Figure.count("Events", events.size())
            .noting(Figure.grouped(several) + " by several sources"),
        Figure.count("Disputed", disputed)
            .noting(disputed == 0 ? "no event is told in two ways" : "told in two ways"));
  }

  /** The sentence of each report, by the id of its event. */
  private Map<String, String> words(Collection<JsonNode> events) throws IOException {
    Set<String> ids = new HashSet<>();
    for (JsonNode event : events) {
      event.path("reports").forEach(report -> ids.add(report.path("event").asText()));
    }
    Map<String, String> words = new HashMap<>();
    if (!ids.isEmpty()) {
      questions.records(
          RecordQuery.of(Asked.EVENT).with(new Filter.Among(Filter.Field.ID, ids)),
          event -> words.put(event.path("id").asText(), sentence(event)));
    }
    return words;
  }

  private static String sentence(JsonNode event) {
    return event
        .path("sentence")
        .path("exact")
        .asText(event.path("evidence").path(0).path("exact").asText());
  }

  private StoryView.Event event(JsonNode event, EventPages pages, Map<String, String> words) {
    String id = event.path("id").asText();
    return new StoryView.Event(
        id,
        pages.address(id),
        EventLabel.of(event),
        Actors.labels(event.path("actors")),
        Actors.labels(event.path("recipients")),
        event.path("symmetric").asBoolean(),
        event.path("factuality").asText(),
        when(event),
        event.path("where").path("name").asText(event.path("where").path("text").asText()),
        event.path("confidence").asDouble(),
        event.path("independent_sources").asInt(),
        reports(event.path("reports"), words),
        disagreements(event.path("disagreements"), words));
  }

  /** Of what has no date, the day on which it was reported first. */
  private String when(JsonNode event) {
    String when = PlainDate.when(event.path("when"));
    if (!when.isEmpty()) {
      return when;
    }
    Set<String> reporting = new HashSet<>();
    event.path("reports").forEach(report -> reporting.add(report.path("article").asText()));
    return articles.stream()
        .filter(article -> reporting.contains(article.id()) && article.published() != null)
        .map(ListedArticle::published)
        .min(Comparator.naturalOrder())
        .map(day -> "no date, reported " + PlainDate.day(day))
        .orElse("no date");
  }

  private List<StoryView.Report> reports(JsonNode reports, Map<String, String> words) {
    List<StoryView.Report> told = new ArrayList<>();
    for (JsonNode report : reports) {
      String article = report.path("article").asText();
      String event = report.path("event").asText();
      told.add(
          new StoryView.Report(
              outlets.getOrDefault(article, article),
              words.getOrDefault(event, ""),
              Address.article(article, event)));
    }
    return told;
  }

  private List<StoryView.Disagreement> disagreements(JsonNode fields, Map<String, String> words) {
    List<StoryView.Disagreement> disagreements = new ArrayList<>();
    for (JsonNode field : fields) {
      List<StoryView.Value> values = new ArrayList<>();
      for (JsonNode value : field.path("values")) {
        values.add(
            new StoryView.Value(
                value.path("value").asText(), reports(value.path("reports"), words)));
      }
      disagreements.add(new StoryView.Disagreement(field.path("field").asText(), values));
    }
    return disagreements;
  }

  /** A copy says what its original says, so it is left out. */
  private List<StoryView.Quotation> quotations() throws IOException {
    Set<String> originals =
        articles.stream()
            .filter(article -> article.duplicateOf() == null)
            .map(ListedArticle::id)
            .collect(Collectors.toSet());
    if (originals.isEmpty()) {
      return List.of();
    }
    List<ObjectNode> statements = new ArrayList<>();
    questions.records(
        RecordQuery.of(Asked.STATEMENT)
            .with(new Filter.Among(Filter.Field.ARTICLE, originals))
            .with(new Filter.Among(Filter.Field.KIND, Set.of("direct", "mixed"))),
        statements::add);
    return QuotationChoice.of(statements, QUOTATIONS).stream().map(this::quotation).toList();
  }

  private StoryView.Quotation quotation(JsonNode statement) {
    String article = statement.path("article").asText();
    return new StoryView.Quotation(
        QuotationChoice.words(statement),
        Actors.labels(statement.path("sources")),
        PlainDate.when(statement.path("when")),
        outlets.getOrDefault(article, article),
        Address.article(article, statement.path("id").asText()));
  }

  private List<StoryView.Article> articles() {
    Map<String, List<Link>> copies = new LinkedHashMap<>();
    Set<String> here = articles.stream().map(ListedArticle::id).collect(Collectors.toSet());
    for (ListedArticle article : articles) {
      if (article.duplicateOf() != null && here.contains(article.duplicateOf())) {
        copies
            .computeIfAbsent(article.duplicateOf(), id -> new ArrayList<>())
            .add(
                new Link(
                    outlets.getOrDefault(article.id(), ""), Address.article(article.id(), "")));
      }
    }
    return articles.stream()
        .filter(article -> article.duplicateOf() == null || !here.contains(article.duplicateOf()))
        .map(
            article ->
                new StoryView.Article(
                    ArticleTitle.of(article.title()),
                    note(article),
                    Address.article(article.id(), ""),
                    copies.getOrDefault(article.id(), List.of())))
        .toList();
  }

  private static String note(ListedArticle article) {
    StringJoiner note = new StringJoiner(" · ");
    if (article.outlet() != null) {
      note.add(article.outlet());
    }
    if (article.published() != null) {
      note.add(PlainDate.day(article.published()));
    }
    return note.toString();
  }
}
