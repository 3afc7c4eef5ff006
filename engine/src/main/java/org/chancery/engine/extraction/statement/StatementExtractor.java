package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.when.WhenFinder;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of an article: direct, indirect and mixed speech, thought and will, with who
 * said it, on what footing and through whom. Immutable, safe for use by several threads.
 */
public final class StatementExtractor {

  private final CueLexicon lexicon;

  /** With the lexicon that comes with the engine. */
  public StatementExtractor() {
    this(CueLexicon.bundled());
  }

  StatementExtractor(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The statements of one article, by begin, then end of their first evidence.
   *
   * @param article parsed
   * @param cast the article's mentions; a source that has none there gets a referent of the
   *     article's own
   * @param when dates of the article's predicates
   */
  public List<Statement> extract(ParsedArticle article, Cast cast, WhenFinder when) {
    Quotations quotations =
        new Quotations(QuotationFinder.find(article.text(), article.paragraphs()));
    SentencePlaces places = new SentencePlaces(article);
    List<Draft> drafts = drafts(article, quotations, places);
    return new StatementAssembly(article, cast, when, quotations, places).statements(drafts);
  }

  private List<Draft> drafts(ParsedArticle article, Quotations quotations, SentencePlaces places) {
    Contents contents = new Contents(article.text(), quotations);
    VerbCues verbs = new VerbCues(lexicon, contents, new ReportedClause(lexicon, quotations));
    NounCues nouns = new NounCues(lexicon, contents);
    PhraseCues phrases = new PhraseCues(lexicon, contents, places);
    List<Draft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (quotations.at(token.span().begin()).isPresent()) {
          continue;
        }
        Draft noun = nouns.of(sentence, token);
        add(drafts, noun == null ? verbs.of(sentence, token) : noun);
        add(drafts, phrases.of(sentence, token));
      }
    }
    drafts.addAll(new Labels(article, quotations).drafts());
    drafts.addAll(new Credits(article, quotations).drafts());
    Drafts growing = new Drafts(reported(drafts, contents), quotations);
    new SpokenQuotations(quotations, lexicon, growing, places, contents).attach();
    return Nesting.outermost(growing.all(), quotations, places);
  }

  private static List<Draft> reported(List<Draft> drafts, Contents contents) {
    return Citations.resolved(PhraseTails.cut(drafts, contents), SourceWords.bundled(), contents);
  }

  private static void add(List<Draft> drafts, @Nullable Draft draft) {
    if (draft != null) {
      drafts.add(draft);
    }
  }
}
