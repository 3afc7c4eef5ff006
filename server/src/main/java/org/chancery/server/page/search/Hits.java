package org.chancery.server.page.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.EventLabel;
import org.chancery.server.page.part.Figure;
import org.chancery.store.index.Highlights;
import org.chancery.store.index.Highlights.Piece;
import org.chancery.store.query.ListedArticle;
import org.chancery.store.query.ListedArticles;

/** Makes what a page shows of what was found. */
final class Hits {

  /** UTF-16 units of an article's text around the first word found. */
  private static final int AROUND = 160;

  private final Register register;
  private final Highlights highlights;
  private final ListedArticles articles;

  Hits(Register register, Highlights highlights, ListedArticles articles) {
    this.register = register;
    this.highlights = highlights;
    this.articles = articles;
  }

  /** Of events, statements and positions. */
  List<Hit> records(List<ObjectNode> records) {
    TreeSet<String> ids = new TreeSet<>();
    records.forEach(record -> ids.add(record.path("article").asText()));
    Map<String, ListedArticle> lines = articles.byId(ids);
    return records.stream().map(record -> record(record, lines)).toList();
  }

  private Hit record(ObjectNode record, Map<String, ListedArticle> lines) {
    String article = record.path("article").asText();
    String kind = record.path("record").asText();
    ListedArticle line = lines.get(article);
    return new Hit(
        Address.article(article, record.path("id").asText()),
        kind.equals("event") ? EventLabel.of(record) : null,
        record.at("/issue/title").asText(),
        labels(record, "actors", "sources", "actor"),
        labels(record, "recipients", "addressees", "none"),
        record.path("symmetric").asBoolean(),
        PlainDate.when(record.path("when")),
        record.at("/where/name").asText(record.at("/where/text").asText()),
        badges(record),
        record.hasNonNull("confidence") ? record.path("confidence").asDouble() : null,
        highlights.in(words(record)),
        line == null ? "" : source(line));
  }

  /** An event's sentence; of others, their evidence. */
  private static String words(JsonNode record) {
    String sentence = record.at("/sentence/exact").asText();
    if (!sentence.isEmpty()) {
      return sentence;
    }
    List<String> spans = new ArrayList<>();
    JsonNode said = record.has("content") ? record.path("content") : record.path("evidence");
    said.forEach(span -> spans.add(span.path("exact").asText()));
    return String.join(" … ", spans);
  }

  private List<ActorLabel> labels(JsonNode record, String... keys) {
    List<ActorLabel> labels = new ArrayList<>();
    for (String key : keys) {
      JsonNode parties = record.path(key);
      if (parties.isObject()) {
        labels.add(label(parties));
      }
      if (parties.isArray()) {
        parties.forEach(party -> labels.add(label(party)));
      }
    }
    return labels;
  }

  private ActorLabel label(JsonNode party) {
    String name = party.path("name").asText(party.path("text").asText());
    String country = party.path("country").asText();
    String note =
        party.path("id").asText().equals("country:" + country) || country.isEmpty()
            ? ""
            : register.actor("country:" + country).map(Actor::name).orElse(country);
    return new ActorLabel(name, note.equals(name) ? "" : note, Address.actor(party));
  }

  private static List<Hit.Badge> badges(JsonNode record) {
    List<Hit.Badge> badges = new ArrayList<>();
    String factuality = record.path("factuality").asText();
    if (!factuality.isEmpty() && !factuality.equals("fact")) {
      badges.add(new Hit.Badge(factuality, factuality, null));
    }
    String stance = record.path("stance").asText();
    if (!stance.isEmpty()) {
      badges.add(new Hit.Badge(stance, null, stance));
    }
    String basis = record.path("basis").asText();
    if (!basis.isEmpty()) {
      badges.add(new Hit.Badge(basis.replace('_', ' '), null, null));
    }
    return badges;
  }

  /** Of stories. */
  List<Hit> stories(List<ObjectNode> stories) {
    List<Hit> hits = new ArrayList<>();
    for (ObjectNode story : stories) {
      int events = story.path("events").size();
      int told = story.path("articles").size();
      hits.add(
          plain(
              "/storylines/" + segment(story.path("id").asText()),
              story.path("title").asText(),
              PlainDate.when(story.path("when")),
              List.of(),
              Figure.counted(told, "article") + ", " + Figure.counted(events, "event")));
    }
    return hits;
  }

  /** Of articles. */
  List<Hit> articles(List<ListedArticle> lines) {
    List<Hit> hits = new ArrayList<>();
    for (ListedArticle line : lines) {
      LocalDate published = line.published();
      String outlet = line.outlet();
      hits.add(
          plain(
              Address.article(line.id(), ""),
              title(line),
              published == null ? "" : PlainDate.day(published),
              articles.text(line.id()).map(this::snippet).orElse(List.of()),
              outlet == null ? "" : outlet));
    }
    return hits;
  }

  private static Hit plain(
      String address, String title, String date, List<Piece> words, String source) {
    return new Hit(
        address, null, title, List.of(), List.of(), false, date, "", List.of(), null, words,
        source);
  }

  /** The text around the first word found, or its beginning. */
  private List<Piece> snippet(String text) {
    int at = 0;
    for (Piece piece : highlights.in(text)) {
      if (piece.isFound()) {
        break;
      }
      at += piece.text().length();
    }
    int begin = at >= text.length() ? 0 : wordEdge(text, Math.max(0, at - AROUND / 2));
    int end = wordEdge(text, Math.min(text.length(), begin + 2 * AROUND));
    String part = text.substring(begin, end).replaceAll("\\s+", " ").strip();
    String whole = (begin > 0 ? "…\u00a0" : "") + part + (end < text.length() ? "\u00a0…" : "");
    return highlights.in(whole);
  }

  private static int wordEdge(String text, int at) {
    int edge = at;
    while (edge > 0 && edge < text.length() && at - edge < AROUND) {
      if (Character.isWhitespace(text.charAt(edge))) {
        return edge;
      }
      edge--;
    }
    // No edge near by: only never between the halves of one character.
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static String title(ListedArticle line) {
    return Optional.ofNullable(line.title())
        .filter(title -> !title.isBlank())
        .orElse("Untitled article");
  }

  private static String source(ListedArticle line) {
    String outlet = line.outlet();
    return outlet == null ? title(line) : outlet + ": " + title(line);
  }

  private static String segment(String id) {
    return Address.article(id, "").substring("/articles/".length());
  }
}
