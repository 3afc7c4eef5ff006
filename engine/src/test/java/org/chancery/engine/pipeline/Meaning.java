package org.chancery.engine.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.Chancery;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.jspecify.annotations.Nullable;

/** What the records of a text mean, without where their words stand. */
final class Meaning {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 8);

  private Meaning() {}

  /** The meanings of all records of an article, in a stable order. */
  static List<String> of(String text) {
    return read(Document.ofText("text", text)).stream().sorted().toList();
  }

  /** The same of a sentence that is an article of its own, published on a Thursday. */
  static List<String> ofSentence(String text) {
    return read(
        new Document(
            "text", null, null, null, null, List.of(), new Found<>(DAY, "test"), text, true));
  }

  private static List<String> read(Document document) {
    if (!(Chancery.read(document) instanceof ArticleResult.Read read)) {
      throw new IllegalArgumentException(document.text());
    }
    String text = read.article().text().text();
    List<String> all = new ArrayList<>();
    for (Extraction record : read.records()) {
      all.add(of(record, text));
    }
    return all;
  }

  private static String of(Extraction record, String text) {
    if (record instanceof Event event) {
      return String.format(
          Locale.ROOT,
          "event %s %s %s > %s, %s",
          event.type(),
          event.factuality(),
          names(event.actors()),
          names(event.recipients()),
          day(event.when()));
    }
    if (record instanceof Statement said) {
      return String.format(
          Locale.ROOT,
          "statement %s %s: %s",
          said.attitude(),
          names(said.sources()),
          plain(String.join(" / ", said.content().stream().map(s -> s.of(text)).toList())));
    }
    Position position = (Position) record;
    return String.format(
        Locale.ROOT,
        "position %s %s %s",
        names(List.of(position.actor())),
        position.stance(),
        position.issueId());
  }

  private static String names(List<CodedActor> actors) {
    return actors.stream()
        .map(actor -> actor.who().name() == null ? actor.text() : actor.who().name())
        .map(Meaning::plain)
        .sorted()
        .toList()
        .toString();
  }

  private static String day(@Nullable When when) {
    return when == null ? "no day" : when.start() + ".." + when.end();
  }

  private static String plain(String words) {
    return words.replaceAll("[“”«»]", "\"").replace('’', '\'').replaceAll("\\s+", " ").strip();
  }
}
