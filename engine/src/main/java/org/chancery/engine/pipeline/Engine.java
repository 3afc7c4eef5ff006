package org.chancery.engine.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.chancery.engine.article.OwnFault;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.event.EventExtractor;
import org.chancery.engine.extraction.event.EventGrounds;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.extraction.position.PositionExtractor;
import org.chancery.engine.extraction.position.PositionGrounds;
import org.chancery.engine.extraction.position.ProposalCluster;
import org.chancery.engine.extraction.position.ProposalFinder;
import org.chancery.engine.extraction.statement.StatementExtractor;
import org.chancery.engine.extraction.statement.StatementGrounds;
import org.chancery.engine.extraction.when.ArticleDates;
import org.chancery.engine.extraction.where.ArticlePlaces;
import org.chancery.engine.extraction.where.WhereFinder;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Span;
import org.chancery.register.Register;

/**
 * Reads articles: the stages wired together. Immutable, thread-safe; an article's records depend on
 * nothing but the article, the register and the issues.
 */
public final class Engine {

  private static final Comparator<Extraction> IN_ORDER =
      Comparator.comparing((Extraction record) -> record.evidence().get(0))
          .thenComparing(record -> record.getClass().getSimpleName())
          .thenComparing(Extraction::id);

  private final ArticleMaker articles = new ArticleMaker();
  private final SentenceParser parser;
  private final Register register;
  private final CastMaker casts;
  private final StatementExtractor statements = new StatementExtractor();
  private final Lexicon lexicon;
  private final List<Issue> issues;
  private final EventExtractor events;
  private final PositionExtractor positions;
  private final ProposalFinder proposals = new ProposalFinder();

  /**
   * An engine.
   *
   * @param register who is who; decides the names that are known
   * @param lexicon how events are worded
   * @param issues what positions are taken on
   */
  public Engine(SentenceParser parser, Register register, Lexicon lexicon, List<Issue> issues) {
    // The parts need nothing of each other, so that two cores make them at once.
    CompletableFuture<EventExtractor> ofEvents =
        CompletableFuture.supplyAsync(() -> new EventExtractor(lexicon));
    this.parser = parser;
    this.register = register;
    this.casts = new CastMaker(register);
    this.lexicon = lexicon;
    this.issues = List.copyOf(issues);
    this.positions = new PositionExtractor(register, issues);
    this.events = ofEvents.join();
  }

  /** The records of one document, or why it can't be read. */
  public ArticleResult read(Document document) {
    ArticleMaker.Made made = articles.make(document);
    if (made instanceof ArticleMaker.Made.Refused refused) {
      return new ArticleResult.Rejected(document.source(), refused.reason());
    }
    return read((ArticleMaker.Made.Ready) made);
  }

  /** The records of an article that is made already, or why there are none. */
  public ArticleResult read(ArticleMaker.Made.Ready ready) {
    try {
      ParsedArticle parsed = parse(ready);
      List<Extraction> records = code(parsed).records();
      records.sort(IN_ORDER);
      return new ArticleResult.Read(ready.article(), records, List.of());
    } catch (RuntimeException | StackOverflowError fault) {
      // One article must never stop a run.
      return new ArticleResult.Rejected(ready.article().source(), OwnFault.reason(fault));
    }
  }

  /**
   * Why a record is as it is: the article is read again.
   *
   * @param id of one of its records
   * @return nothing where this engine makes no such record of the article
   */
  public Optional<Explanation> explain(ArticleMaker.Made.Ready ready, String id) {
    ParsedArticle parsed = parse(ready);
    Coded coded = code(parsed);
    return coded.records().stream()
        .filter(record -> record.id().equals(id))
        .findFirst()
        .map(
            record ->
                new Explanation(
                    ready.article(),
                    record,
                    parsed.sentences().stream().filter(s -> touches(record, s.span())).toList(),
                    grounds(parsed, coded, record),
                    coded.records().stream()
                        .filter(other -> other != record && touches(other, record))
                        .toList()));
  }

  private Grounds grounds(ParsedArticle parsed, Coded coded, Extraction record) {
    if (record instanceof Event event) {
      return new EventGrounds(lexicon).of(parsed, coded.cast(), coded.said(), event);
    }
    if (record instanceof Position position) {
      return PositionGrounds.of(
          position,
          issues,
          coded.records().stream()
              .filter(Position.class::isInstance)
              .map(Position.class::cast)
              .toList());
    }
    return StatementGrounds.of((Statement) record, parsed.text());
  }

  private static boolean touches(Extraction one, Extraction other) {
    return other.evidence().stream().anyMatch(span -> touches(one, span));
  }

  private static boolean touches(Extraction record, Span span) {
    return record.evidence().stream().anyMatch(own -> own.overlaps(span));
  }

  /**
   * What the actors of a document argue about beyond the issues in use.
   *
   * @return the sides taken, in the order of the text; none where the document can't be read
   */
  public List<ProposalCluster.Side> proposals(Document document) {
    if (!(articles.make(document) instanceof ArticleMaker.Made.Ready ready)) {
      return List.of();
    }
    ParsedArticle parsed = parse(ready);
    Cast cast = casts.make(parsed);
    ArticleDates dates = new ArticleDates(parsed);
    List<Statement> said = statements.extract(parsed, cast, dates);
    List<Position> known = positions.extract(parsed, cast, said, List.of(), dates);
    Found<LocalDate> published = parsed.article().published();
    String day = published == null ? "" : published.value().toString();
    return proposals.find(parsed, cast, said, known).stream()
        .map(
            side ->
                new ProposalCluster.Side(
                    side, document.source(), side.evidence().of(parsed.text()), day))
        .toList();
  }

  private ParsedArticle parse(ArticleMaker.Made.Ready ready) {
    String text = ready.article().text().text();
    return new ParsedArticle(
        ready.article(), ready.passages(), parser.parse(text, ready.passages()));
  }

  /** An article's records with what they were read with. */
  private record Coded(Cast cast, List<Statement> said, List<Extraction> records) {}

  private Coded code(ParsedArticle parsed) {
    Cast cast = casts.make(parsed);
    ArticleDates dates = new ArticleDates(parsed);
    List<Statement> said = statements.extract(parsed, cast, dates);
    WhereFinder places = new ArticlePlaces(parsed, register);
    List<Event> done = events.extract(parsed, cast, said, dates, places);
    List<Extraction> records = new ArrayList<>(said);
    records.addAll(done);
    records.addAll(positions.extract(parsed, cast, said, done, dates));
    return new Coded(cast, said, records);
  }
}
