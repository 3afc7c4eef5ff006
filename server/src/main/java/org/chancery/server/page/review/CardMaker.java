package org.chancery.server.page.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.formats.exchange.codes.Cameo;
import org.chancery.formats.exchange.codes.CameoEvent;
import org.chancery.formats.output.words.Glyphs;
import org.chancery.formats.output.words.RecordWords;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.Actors;
import org.chancery.server.page.part.ArticleTitle;
import org.chancery.store.correct.Correction;
import org.chancery.store.correct.RecordEdits;
import org.chancery.store.correct.RefusedException;
import org.chancery.store.correct.ReviewQueue;
import org.chancery.store.query.ListedArticle;
import org.jspecify.annotations.Nullable;

/** Puts a record into words for who judges it. Immutable. */
final class CardMaker {

  private final RecordForm form;
  private final ReviewQuery query;

  CardMaker(RecordForm form, ReviewQuery query) {
    this.form = form;
    this.query = query;
  }

  /**
   * A card.
   *
   * @param text of the article; empty where none is kept
   * @param said of the record before
   * @param typed into the edit form, where that was refused
   * @param refused why; absent where nothing was
   */
  ReviewView.Card card(
      ObjectNode record,
      @Nullable ListedArticle article,
      String text,
      List<Correction> said,
      Map<String, String> typed,
      @Nullable RefusedException refused) {
    String id = record.path("id").asText();
    String kind = record.path("record").asText();
    String field = refused == null ? null : refused.field();
    boolean shown = field != null && RecordEdits.fields(kind).contains(field);
    return new ReviewView.Card(
        id,
        kind,
        title(record),
        factuality(record),
        record.has("confidence")
            ? Long.toString(Math.round(100 * record.path("confidence").asDouble()))
            : "",
        query.behind(ReviewQueue.place(record)).address(),
        ArticleTitle.of(article == null ? null : article.title()),
        source(article),
        Address.article(record.path("article").asText(), id),
        oneLine(words(record)),
        Excerpt.of(record, text),
        facts(record),
        record.path("coder").asText().replace("@", ", version "),
        said.stream().map(CardMaker::said).toList(),
        form.fields(record, typed, refused),
        refused == null || shown ? "" : String.valueOf(refused.getMessage()),
        ReviewQuery.KINDS.stream()
            .map(one -> new ReviewView.Choice(query.address("record", id, "add", one), one))
            .toList());
  }

  private static String source(@Nullable ListedArticle article) {
    if (article == null) {
      return "";
    }
    return Stream.of(
            article.outlet() == null ? "" : article.outlet(),
            article.published() == null ? "" : PlainDate.day(article.published()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** What a record says, in a line. */
  static String title(JsonNode record) {
    return switch (record.path("record").asText()) {
      case "event" -> Actors.parties(record) + ": " + RecordWords.action(record);
      case "statement" -> {
        String who = RecordWords.actors(record.path("sources"));
        yield (who.isEmpty() ? "Someone" : who) + " says";
      }
      default ->
          RecordWords.actor(record.path("actor"))
              + ": "
              + RecordWords.plain(record.path("stance"))
              + ", "
              + record.path("issue").path("title").asText(record.path("issue").path("id").asText());
    };
  }

  private static String factuality(JsonNode record) {
    String factuality = RecordWords.plain(record.path("factuality"));
    return factuality.equals("fact") ? "" : factuality;
  }

  /** The sentence that a record rests on; its evidence where that isn't kept. */
  private static String words(JsonNode record) {
    String sentence = record.path("sentence").path("exact").asText();
    return sentence.isEmpty() ? RecordWords.exact(record.path("evidence").path(0)) : sentence;
  }

  /** A code with its meaning. */
  private static String cameo(String code) {
    return Cameo.of(code)
        .map(CameoEvent::meaning)
        .filter(meaning -> !meaning.isEmpty())
        .map(meaning -> code + " (" + meaning + ")")
        .orElse(code);
  }

  private static List<ReviewView.Fact> facts(JsonNode record) {
    List<ReviewView.Fact> facts = new ArrayList<>();
    switch (record.path("record").asText()) {
      case "event" -> {
        words(facts, "Type", Glyphs.event(record) + " " + RecordWords.action(record));
        actors(facts, "Who acts", record.path("actors"));
        actors(facts, "On whom", record.path("recipients"));
        words(facts, "Factuality", RecordWords.plain(record.path("factuality")));
        words(facts, "CAMEO", cameo(record.path("cameo").asText()));
        words(facts, "Where", RecordWords.value(record.path("where")));
      }
      case "statement" -> {
        actors(facts, "Who speaks", record.path("sources"));
        words(facts, "What", oneLine(RecordWords.exact(record.path("content"))));
        words(facts, "Kind", RecordWords.plain(record.path("kind")));
        words(facts, "Attitude", RecordWords.plain(record.path("attitude")));
        words(facts, "Basis", RecordWords.plain(record.path("basis")));
        actors(facts, "To whom", record.path("addressees"));
        actors(facts, "Through", record.path("relays"));
      }
      default -> {
        JsonNode issue = record.path("issue");
        facts.add(
            new ReviewView.Fact(
                "Issue",
                List.of(
                    new ReviewView.Linked(
                        issue.path("title").asText(issue.path("id").asText()),
                        Address.issue(issue.path("id").asText(), "")))));
        facts.add(new ReviewView.Fact("Who", List.of(linked(record.path("actor")))));
        words(
            facts,
            "Stance",
            Glyphs.position(record) + " " + RecordWords.plain(record.path("stance")));
        words(facts, "Condition", oneLine(RecordWords.exact(record.path("condition"))));
      }
    }
    words(facts, "When", PlainDate.when(record.path("when")));
    return facts;
  }

  private static void words(List<ReviewView.Fact> facts, String label, String words) {
    if (!words.isBlank()) {
      facts.add(new ReviewView.Fact(label, List.of(new ReviewView.Linked(words.strip(), ""))));
    }
  }

  private static void actors(List<ReviewView.Fact> facts, String label, JsonNode actors) {
    List<ReviewView.Linked> linked = new ArrayList<>();
    actors.forEach(actor -> linked.add(linked(actor)));
    if (!linked.isEmpty()) {
      facts.add(new ReviewView.Fact(label, linked));
    }
  }

  private static ReviewView.Linked linked(JsonNode actor) {
    String name = RecordWords.actor(actor);
    String text = actor.path("text").asText(name);
    boolean same = text.equalsIgnoreCase(name);
    return new ReviewView.Linked(
        same ? name : name + " (“" + oneLine(text) + "”)", Address.actor(actor));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** Who said what of a record when, in a line. */
  static String said(Correction correction) {
    String action =
        switch (correction.action()) {
          case CONFIRM -> "confirmed it";
          case REJECT -> "rejected it";
          case EDIT -> "edited it";
          case ADD -> "added it";
          case UNDO -> "took it back";
        };
    String why = correction.why() == null ? "" : ": " + correction.why();
    return correction.who()
        + " "
        + action
        + " on "
        + PlainDate.day(correction.made().toLocalDate())
        + why
        + changed(correction);
  }

  /** What an edit sets, in words; empty for all else. */
  static String changed(Correction correction) {
    if (correction.action() != Correction.Action.EDIT || correction.edits() == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    correction
        .edits()
        .properties()
        .forEach(
            edit -> {
              JsonNode value = edit.getValue();
              String words =
                  edit.getKey().equals("type")
                      ? RecordWords.plain(value)
                      : RecordWords.value(value);
              parts.add(edit.getKey() + " " + (value.isNull() ? "nothing" : words));
            });
    return " (" + String.join(", ", parts) + ")";
  }
}
