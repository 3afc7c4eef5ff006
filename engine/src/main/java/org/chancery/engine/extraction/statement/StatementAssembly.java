package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.RecordId;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.when.WhenFinder;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/** Makes records of drafts: actors looked up, dated, identified. One for each article. */
final class StatementAssembly {

  private static final String VERSION = "1";

  private final ParsedArticle article;
  private final Cast cast;
  private final WhenFinder when;

  StatementAssembly(ParsedArticle article, Cast cast, WhenFinder when) {
    this.article = article;
    this.cast = cast;
    this.when = when;
  }

  List<Statement> statements(List<Draft> drafts) {
    List<Statement> made = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      made.add(statement(draft));
    }
    made.sort(
        Comparator.comparing((Statement s) -> s.evidence().get(0)).thenComparing(Statement::id));
    return made;
  }

  private Statement statement(Draft draft) {
    ParsedSentence s = draft.sentence();
    List<CodedActor> sources = new ArrayList<>();
    Token source = draft.source();
    Span evidence = draft.cueSpan().cover(draft.contentCover());
    if (source != null) {
      Span span = draft.sourceSpan() == null ? source.span() : draft.sourceSpan();
      evidence = evidence.cover(span);
      ActorMention mention = cast.headedBy(s, source).orElse(null);
      String text = span.of(article.text());
      if (mention != null) {
        for (Referent who : mention.referents()) {
          sources.add(new CodedActor(text, span, who));
        }
      } else {
        boolean named = source.isProperNoun();
        sources.add(
            new CodedActor(
                text,
                span,
                new Referent(
                    null,
                    named ? text : null,
                    null,
                    null,
                    null,
                    null,
                    named,
                    "text:" + text.toLowerCase(Locale.ROOT))));
      }
    }
    return new Statement(
        RecordId.of("s", article.article().id(), draft.cueSpan(), draft.content()),
        Statement.Kind.INDIRECT,
        sources,
        draft.cueSpan(),
        draft.content(),
        List.of(),
        draft.attitude(),
        Statement.Basis.ON_RECORD,
        null,
        List.of(),
        when.of(s, draft.cue()).orElse(null),
        List.of(evidence),
        0.5,
        new Coder("statement/" + draft.pattern().label() + "/" + draft.cue().lemma(), VERSION));
  }
}
