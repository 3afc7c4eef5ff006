package org.chancery.engine.extraction.position;

import java.util.List;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.when.WhenFinder;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.register.Register;

/**
 * Reads where actors stand on issues, from what they say, what others report of them and what they
 * do. Works by construction, the same for every issue. Immutable, safe for use by several threads;
 * an article costs time in proportion to its length.
 */
public final class PositionExtractor {

  private final IssueMatcher matcher;
  private final ConceptLexicon concepts = new ConceptLexicon();
  private final StanceLexicon stances = new StanceLexicon();
  private final Conditions conditions = new Conditions();

  /** Reads positions on these issues. */
  public PositionExtractor(Register register, List<Issue> issues) {
    this.matcher = new LexicalMatcher(register, concepts, stances, issues);
  }

  /**
   * The positions of one article, by begin, then end of their first evidence.
   *
   * @param article parsed
   * @param cast the article's mentions
   * @param statements all of the article
   * @param events all of the article
   * @param when dates of the article's predicates
   */
  public List<Position> extract(
      ParsedArticle article,
      Cast cast,
      List<Statement> statements,
      List<Event> events,
      WhenFinder when) {
    PositionReading reading =
        new PositionReading(
            article, cast, new Said(statements), events, when, concepts, stances, conditions);
    return PositionMerger.merge(article.article().id(), reading.read(matcher.in(article, cast)));
  }
}
