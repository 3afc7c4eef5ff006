package org.chancery.formats.output.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;
import org.chancery.formats.output.words.DateWords;
import org.chancery.formats.output.words.RecordWords;

/** Draws an article: its text by paragraphs, beside each the cards of what was read in it. */
final class ArticleSection {

  private static final Template ARTICLE = Template.of("article.html");
  private static final Template ROW = Template.of("row.html");
  private static final Template CARDS = Template.of("cards.html");
  private static final Template RELATION = Template.of("relation.html");

  /** Longer paragraphs don't stay in view beside their cards; they would fill a screen. */
  private static final int LONG_PARAGRAPH = 900;

  private final Links links;
  private final Cards cards;

  ArticleSection(Links links) {
    this.links = links;
    this.cards = new Cards(links);
  }

  /**
   * The section of an article.
   *
   * @param number of the article in the page
   * @param records the article's own first
   */
  Markup section(int number, List<? extends JsonNode> records) {
    JsonNode article = records.get(0);
    return ARTICLE.fill(
        Map.of(
            "anchor", Markup.text(Anchors.article(number)),
            "title", Markup.text(RecordWords.title(article)),
            "origin", Markup.text(origin(article)),
            "relations", relations(article),
            "source", Markup.text(article.path("source").asText("")),
            "rows", rows(number, records)));
  }

  private static String origin(JsonNode article) {
    StringJoiner origin = new StringJoiner(" · ");
    origin.setEmptyValue("");
    List<String> parts = new ArrayList<>();
    parts.add(article.path("outlet").asText(""));
    parts.add(DateWords.full(article.path("published")));
    parts.add(RecordWords.value(article.path("authors")));
    parts.stream().filter(part -> !part.isEmpty()).forEach(origin::add);
    return origin.toString();
  }

  private Markup relations(JsonNode article) {
    List<Markup> relations = new ArrayList<>();
    if (article.hasNonNull("duplicate_of")) {
      relations.add(relation("Copy of", links.article(article.path("duplicate_of").asText())));
    }
    links
        .storyline(article.path("storyline").asText(""))
        .ifPresent(link -> relations.add(relation("Part of", link)));
    return Markup.join(relations);
  }

  private static Markup relation(String name, Markup value) {
    return RELATION.fill(Map.of("name", Markup.text(name), "value", value));
  }

  private Markup rows(int number, List<? extends JsonNode> records) {
    MarkedText marked = new MarkedText(number, records);
    List<Markup> rows = new ArrayList<>();
    Set<Integer> shown = new HashSet<>();
    String text = records.get(0).path("text").asText("");
    for (Span paragraph : Paragraphs.of(text)) {
      Markup words = marked.paragraph(paragraph);
      List<Markup> beside = new ArrayList<>();
      for (int i = 1; i < records.size(); i++) {
        if (marked.isPlaced(i) && shown.add(i)) {
          beside.add(cards.card(records.get(i), number, i));
        }
      }
      if (!beside.isEmpty() || !isTitle(paragraph, records.get(0))) {
        rows.add(row(words, beside, paragraph.length() > LONG_PARAGRAPH));
      }
    }
    rest(number, records, shown).ifPresent(rows::add);
    return Markup.join(rows);
  }

  /** Whether the paragraph is the title once more, which stands above the text already. */
  private static boolean isTitle(Span paragraph, JsonNode article) {
    return paragraph.of(article.path("text").asText("")).equals(article.path("title").asText(""));
  }

  /** Records whose evidence is nowhere in the paragraphs are shown below them. */
  private Optional<Markup> rest(int number, List<? extends JsonNode> records, Set<Integer> shown) {
    List<Markup> places = new ArrayList<>();
    List<Markup> rest = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      if (!shown.contains(i)) {
        places.add(MarkedText.place(number, i));
        rest.add(cards.card(records.get(i), number, i));
      }
    }
    return rest.isEmpty() ? Optional.empty() : Optional.of(row(Markup.join(places), rest, false));
  }

  private static Markup row(Markup words, List<Markup> beside, boolean isLong) {
    return ROW.fill(
        Map.of(
            "length",
            Markup.text(isLong ? "long" : "short"),
            "words",
            words,
            "cards",
            beside.isEmpty() ? Markup.EMPTY : CARDS.fill(Map.of("cards", Markup.join(beside)))));
  }
}
