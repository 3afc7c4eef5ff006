package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Precision;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Builds articles with their events for tests: each event is a sentence with the word in it that
 * tells the event.
 */
final class Reports {

  private final String article;
  private final @Nullable String outlet;
  private final @Nullable LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private final List<Extraction> events = new ArrayList<>();

  Reports(String article, @Nullable String outlet, @Nullable LocalDate published) {
    this.article = article;
    this.outlet = outlet;
    this.published = published;
  }

  /**
   * Adds an event; parties are divided by commas: {@code country:XVA}, {@code Ansel Brask}, {@code
   * the police}.
   */
  Reports event(
      PloverType type,
      String actors,
      String recipients,
      @Nullable LocalDate day,
      Factuality factuality,
      double confidence,
      String sentence,
      String cause) {
    int begin = text.length();
    text.append(sentence).append('\n');
    Span whole = new Span(begin, begin + sentence.length());
    int at = begin + sentence.indexOf(cause);
    events.add(
        new Event(
            article + "-" + events.size(),
            type,
            null,
            List.of(),
            null,
            null,
            actors(actors, whole),
            actors(recipients, whole),
            false,
            day == null ? null : new When(day, day, Precision.DAY, "then", When.From.TEXT),
            null,
            factuality,
            whole,
            null,
            List.of(new Span(at, at + cause.length())),
            confidence,
            new Coder("test", "1")));
    return this;
  }

  Reports fact(
      PloverType type,
      String actors,
      String recipients,
      @Nullable LocalDate day,
      String sentence,
      String cause) {
    return event(type, actors, recipients, day, Factuality.FACT, .8, sentence, cause);
  }

  ArticleDigest digest() {
    Article made = Articles.article(article, article, outlet, published, text.toString());
    return ArticleDigest.of(made, events);
  }

  private static List<CodedActor> actors(String names, Span span) {
    return Arrays.stream(names.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> new CodedActor(name, span, referent(name)))
        .toList();
  }

  private static Referent referent(String name) {
    if (name.startsWith("country:")) {
      String code = name.substring("country:".length());
      return new Referent(name, code, code, code, null, null, true, name);
    }
    int of = name.indexOf(" of X");
    if (of > 0) {
      return new Referent(null, null, name.substring(of + 4), null, null, null, false, "role:2");
    }
    if (name.startsWith("the ")) {
      return new Referent(null, null, null, null, null, null, false, "role:1");
    }
    return new Referent(
        null, name, null, null, null, null, true, "local:" + name.toLowerCase(Locale.ROOT));
  }
}
