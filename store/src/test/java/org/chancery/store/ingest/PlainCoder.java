package org.chancery.store.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.RecordId;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the engine where a test is about what is kept, not about what is read: a few verbs
 * between two names with a capital letter. Its version says which verbs it knows.
 */
public final class PlainCoder implements ArticleCoder {

  private static final Pattern CLAUSE =
      Pattern.compile("(\\p{Lu}\\w+) (met|shelled|praised|sued|said|backs) (\\p{Lu}\\w+)");

  private final String version;
  private int coded;

  public PlainCoder(String version) {
    this.version = version;
  }

  @Override
  public String version() {
    return version;
  }

  /** How many articles it has coded. */
  synchronized int coded() {
    return coded;
  }

  @Override
  public ArticleResult code(ArticleMaker.Made.Ready ready) {
    synchronized (this) {
      coded++;
    }
    Article article = ready.article();
    List<Extraction> records = new ArrayList<>();
    Matcher clause = CLAUSE.matcher(article.text().text());
    while (clause.find()) {
      records.add(record(article, clause));
    }
    return new ArticleResult.Read(article, records, List.of());
  }

  private Extraction record(Article article, Matcher clause) {
    Span whole = new Span(clause.start(), clause.end());
    CodedActor first = actor(clause, 1);
    CodedActor second = actor(clause, 3);
    When when = article.publishedOn() == null ? null : When.published(article.publishedOn());
    String verb = clause.group(2);
    List<Span> evidence = List.of(whole);
    Coder coder = new Coder("plain/" + verb, version);
    String id = article.id() + "/" + clause.start();
    if (verb.equals("said")) {
      return new Statement(
          RecordId.of("s", id),
          Statement.Kind.INDIRECT,
          List.of(first),
          new Span(clause.start(2), clause.end(2)),
          List.of(whole),
          List.of(),
          Statement.Attitude.ASSERTION,
          Statement.Basis.ON_RECORD,
          null,
          List.of(second),
          when,
          evidence,
          .75,
          coder);
    }
    if (verb.equals("backs")) {
      return new Position(
          RecordId.of("p", id),
          first,
          "lesk-bridge",
          "The bridge at Lesk",
          Position.Stance.SUPPORT,
          null,
          when,
          null,
          null,
          evidence,
          .5,
          coder);
    }
    return event(id, type(verb), first, second, when, whole, coder);
  }

  private PloverType type(String verb) {
    return switch (verb) {
      case "met" -> PloverType.CONSULT;
      case "shelled" -> PloverType.ASSAULT;
      case "praised" -> PloverType.SUPPORT;
      default -> version.equals("2") ? PloverType.ACCUSE : PloverType.REJECT;
    };
  }

  private static Event event(
      String id,
      PloverType type,
      CodedActor first,
      CodedActor second,
      @Nullable When when,
      Span whole,
      Coder coder) {
    return new Event(
        RecordId.of("e", id),
        type,
        null,
        List.of("military"),
        "190",
        -2.5,
        List.of(first),
        List.of(second),
        type == PloverType.CONSULT,
        when,
        null,
        Factuality.FACT,
        whole,
        null,
        List.of(whole),
        .875,
        coder);
  }

  private static CodedActor actor(Matcher clause, int group) {
    String name = clause.group(group);
    String id = "country:" + name.substring(0, 3).toUpperCase(java.util.Locale.ROOT);
    return new CodedActor(
        name,
        new Span(clause.start(group), clause.end(group)),
        new Referent(id, name, id.substring(8), id.substring(8), "GOV", null, true, id));
  }
}
