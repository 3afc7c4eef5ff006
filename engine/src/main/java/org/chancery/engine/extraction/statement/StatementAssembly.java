package org.chancery.engine.extraction.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.RecordId;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.when.WhenFinder;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes records of drafts: actors looked up, dated, identified. One for each article. */
final class StatementAssembly {

  private static final Comparator<Draft> IN_TEXT =
      Comparator.comparing(Draft::evidence).thenComparing(Draft::cueSpan);

  private static final Set<String> PRONOUNS = Set.of("who", "whom", "which", "that", "whose");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final ParsedArticle article;
  private final WhenFinder when;
  private final Quotations quotations;
  private final SentencePlaces places;
  private final SourceWords words = SourceWords.bundled();
  private final Precision precision = Precision.bundled();
  private final SourceActors actors;
  private final Principals principals;

  StatementAssembly(
      ParsedArticle article,
      Cast cast,
      WhenFinder when,
      Quotations quotations,
      SentencePlaces places) {
    this.article = article;
    this.when = when;
    this.quotations = quotations;
    this.places = places;
    this.actors = new SourceActors(article.text(), cast);
    this.principals = new Principals(actors, words);
  }

  /** The records, by begin, then end of their evidence. */
  List<Statement> statements(List<Draft> drafts) {
    List<Draft> inOrder = new ArrayList<>(drafts);
    inOrder.removeIf(this::saysNothing);
    inOrder.sort(IN_TEXT);
    OuterDrafts outer = new OuterDrafts(inOrder, places);
    List<Statement> made = new ArrayList<>(inOrder.size());
    Set<String> ids = new HashSet<>();
    for (Draft draft : inOrder) {
      Statement statement = statement(draft, outer);
      if (ids.add(statement.id())) {
        made.add(statement);
      }
    }
    return made;
  }

  /** "whom he called": a pronoun alone is nothing said. */
  private boolean saysNothing(Draft draft) {
    return draft.content().stream()
        .allMatch(part -> PRONOUNS.contains(part.of(article.text()).toLowerCase(Locale.ROOT)));
  }

  private Statement statement(Draft draft, OuterDrafts outer) {
    List<CodedActor> sources = actors.of(draft);
    return new Statement(
        RecordId.of("s", article.article().id(), draft.cueSpan(), draft.content()),
        quotations.kind(article.text(), draft.content()),
        sources,
        draft.cueSpan(),
        draft.content(),
        Relays.of(draft, outer, actors),
        draft.attitude(),
        Footing.of(draft, sources, words),
        principals.of(draft, sources),
        Addressees.of(draft, actors, words),
        date(draft),
        evidence(draft),
        precision.of(draft.pattern()),
        new Coder("statement/" + draft.pattern().label() + "/" + word(draft), Precision.VERSION));
  }

  /** The cue's own date, or that of the finite verb that a participle or infinitive hangs on. */
  private @Nullable When date(Draft draft) {
    ParsedSentence s = draft.sentence();
    if (draft.pattern() == Pattern.POST) {
      return dateOfPost(draft);
    }
    When own = outside(draft, when.of(s, draft.cue()).orElse(null));
    Token token = draft.cue();
    while (own == null && token.head() >= 0 && !FINITE.contains(token.tag())) {
      token = s.token(token.head());
      if (FINITE.contains(token.tag())) {
        own = outside(draft, when.of(s, token).orElse(null));
      }
    }
    return own;
  }

  /** The day behind its author's name. */
  private @Nullable When dateOfPost(Draft draft) {
    ParsedSentence s = draft.sentence();
    for (int i = draft.cue().index() + 1; i < s.size(); i++) {
      When day = outside(draft, when.of(s, s.token(i)).orElse(null));
      if (day != null && day.from() == When.From.TEXT) {
        return day;
      }
    }
    return null;
  }

  /**
   * A date that what was said names is not that on which it was said: then, of a main verb, the day
   * of the article.
   */
  private @Nullable When outside(Draft draft, @Nullable When found) {
    String dateWords = found == null ? null : found.text();
    if (dateWords == null || !isInContentOnly(draft, dateWords)) {
      return found;
    }
    LocalDate published = article.article().publishedOn();
    return published == null || draft.cue().head() >= 0 ? null : When.published(published);
  }

  private boolean isInContentOnly(Draft draft, String dateWords) {
    String text = article.text();
    Span whole = draft.sentence().span();
    String sentence = whole.of(text);
    for (int i = sentence.indexOf(dateWords); i >= 0; i = sentence.indexOf(dateWords, i + 1)) {
      int at = whole.begin() + i;
      if (draft.content().stream().noneMatch(span -> span.contains(at))) {
        return false;
      }
    }
    return draft.content().stream().anyMatch(span -> span.of(text).contains(dateWords));
  }

  /** All words of the statement, then the content for itself. */
  private static List<Span> evidence(Draft draft) {
    List<Span> evidence = new ArrayList<>(1 + draft.content().size());
    evidence.add(draft.evidence());
    evidence.addAll(draft.content());
    return evidence;
  }

  private static String word(Draft draft) {
    return draft.cue().lemma();
  }
}
