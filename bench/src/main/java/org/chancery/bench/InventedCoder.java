package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.chancery.engine.extraction.RecordId;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.text.Span;
import org.chancery.store.ingest.ArticleCoder;

/**
 * Reads invented news by a pattern, so that what is measured is the store and not the parser: about
 * as many records an article as the engine finds in real ones.
 */
final class InventedCoder implements ArticleCoder {

  private static final Pattern ACT =
      Pattern.compile(
          "("
              + String.join("|", InventedStory.STATES)
              + ") ("
              + String.join("|", InventedStory.VERBS)
              + ") ("
              + String.join("|", InventedStory.STATES)
              + ")[^.]*\\.");

  private static final Pattern SAID =
      Pattern.compile("(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)(?: of \\p{Lu}\\p{Ll}+)? (said) [^.]*\\.");

  @Override
  public String version() {
    return "invented";
  }

  @Override
  public ArticleResult code(ArticleMaker.Made.Ready ready) {
    Article article = ready.article();
    List<Extraction> records = new ArrayList<>();
    Matcher act = ACT.matcher(article.text().text());
    while (act.find()) {
      records.add(event(article, act));
    }
    Matcher said = SAID.matcher(article.text().text());
    while (said.find()) {
      records.add(statement(article, said));
    }
    return new ArticleResult.Read(article, records, List.of());
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }

  private static When when(Article article) {
    return When.published(java.util.Objects.requireNonNull(article.publishedOn()));
  }

  private static Event event(Article article, Matcher act) {
    PloverType[] types = PloverType.values();
    PloverType type = types[InventedStory.VERBS.indexOf(act.group(2)) % types.length];
    return new Event(
        RecordId.of("e", article.id(), act.start()),
        type,
        null,
        List.of(),
        null,
        1.0,
        List.of(state(act, 1)),
        List.of(state(act, 3)),
        false,
        when(article),
        null,
        Factuality.FACT,
        span(act, 0),
        null,
        List.of(span(act, 2)),
        .8,
        new Coder("invented/" + act.group(2), "1"));
  }

  private static CodedActor state(Matcher act, int group) {
    String name = act.group(group);
    String code = name.substring(0, 3).toUpperCase(Locale.ROOT);
    String id = "country:" + code;
    return new CodedActor(
        name, span(act, group), new Referent(id, name, code, code, "GOV", null, true, id));
  }

  private static Statement statement(Article article, Matcher said) {
    String name = said.group(1);
    Referent who = new Referent(null, name, null, null, null, null, true, "local:" + name);
    return new Statement(
        RecordId.of("s", article.id(), said.start()),
        Statement.Kind.INDIRECT,
        List.of(new CodedActor(name, span(said, 1), who)),
        span(said, 2),
        List.of(span(said, 0)),
        List.of(),
        Statement.Attitude.ASSERTION,
        Statement.Basis.ON_RECORD,
        null,
        List.of(),
        when(article),
        List.of(span(said, 0)),
        .8,
        new Coder("invented/said", "1"));
  }
}
