package org.chancery.lab.position;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.extraction.position.PositionExtractor;
import org.chancery.engine.extraction.statement.StatementExtractor;
import org.chancery.engine.extraction.when.ArticleDates;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;
import org.chancery.lab.Calibration;
import org.chancery.register.Register;

/**
 * Prints how well positions are read on the set written for it: each stance by itself and their
 * macro-F1, and the errors on the part that may be looked at. Each text is read as an article that
 * has its issue's title as headline. A holder counts as found where its name is in the record's
 * actor.
 */
public final class PositionReport {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  private final SentenceParser parser;
  private final PositionSet set;
  private final CastMaker casts;
  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final PositionExtractor positions;
  private final ArticleMaker articles = new ArticleMaker();
  private final StatementExtractor statements = new StatementExtractor();

  private PositionReport(SentenceParser parser, PositionSet set) {
    this.parser = parser;
    this.set = set;
    Register register = PositionSet.register();
    this.casts = new CastMaker(register);
    set.issues().forEach(issue -> issues.put(issue.id(), issue));
    this.positions = new PositionExtractor(register, List.copyOf(issues.values()));
  }

  /** Takes the folder that keeps the parser's models. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    if (arguments.length != 1) {
      out.println("expected one argument: the folder that keeps the parser's models");
      return;
    }
    SentenceParser parser =
        new Nlp4jParser(CompactParser.open(Path.of(arguments[0]), System.err::println));
    write(parser, out, true);
  }

  /**
   * Writes the report.
   *
   * @param misses whether what went wrong on the part that may be looked at is listed
   */
  public static void write(SentenceParser parser, PrintStream out, boolean misses) {
    for (PositionSet set : PositionSet.ALL) {
      out.println("== " + set.name());
      new PositionReport(parser, set).print(out, misses);
    }
  }

  private void print(PrintStream out, boolean misses) {
    StanceScores dev = new StanceScores();
    StanceScores heldOut = new StanceScores();
    Calibration calibration = new Calibration();
    for (MarkedPosition row : set.rows()) {
      List<Position> read = read(row);
      boolean right =
          score(
              row,
              read,
              row.heldOut() ? heldOut : dev,
              row.heldOut() ? calibration : new Calibration());
      if (misses && !right && !row.heldOut()) {
        out.println("[" + row.issue() + "] " + row.text());
        out.println("    marked " + row.holders() + ", given " + given(read));
      }
    }
    out.println();
    out.println("dev\n" + dev);
    out.println("held-out\n" + heldOut);
    out.print(calibration.table());
  }

  private static List<String> given(List<Position> positions) {
    return positions.stream()
        .map(p -> name(p) + "=" + p.stance() + " by " + p.coder().rule())
        .toList();
  }

  private static String name(Position position) {
    String name = position.actor().who().name();
    return name == null ? position.actor().text() : name;
  }

  private static boolean score(
      MarkedPosition row, List<Position> read, StanceScores scores, Calibration calibration) {
    List<Position> rest = new ArrayList<>(read);
    boolean right = true;
    for (Map.Entry<String, Stance> marked : row.holders().entrySet()) {
      Position found = null;
      for (Position position : rest) {
        boolean holder = name(position).contains(marked.getKey());
        if (holder && (found == null || position.stance() == marked.getValue())) {
          found = position;
        }
      }
      rest.remove(found);
      Stance given = found == null ? null : found.stance();
      scores.add(marked.getValue(), given);
      if (found != null) {
        calibration.add(found.confidence(), given == marked.getValue());
      }
      right &= given == marked.getValue();
    }
    for (Position extra : rest) {
      scores.add(null, extra.stance());
      calibration.add(extra.confidence(), false);
    }
    return right && rest.isEmpty();
  }

  /** The positions on the row's own issue. */
  private List<Position> read(MarkedPosition row) {
    Issue issue = issues.get(row.issue());
    if (issue == null) {
      throw new IllegalStateException("no issue " + row.issue());
    }
    Document document =
        new Document(
            "positions.tsv",
            row.issue(),
            null,
            new Found<>(issue.name(), "set"),
            null,
            List.of(),
            new Found<>(DAY, "set"),
            row.text(),
            true);
    if (!(articles.make(document) instanceof ArticleMaker.Made.Ready ready)) {
      throw new IllegalStateException("can't be read: " + row.text());
    }
    String text = ready.article().text().text();
    List<Span> paragraphs = Paragraphs.of(text);
    ParsedArticle parsed =
        new ParsedArticle(ready.article(), paragraphs, parser.parse(text, paragraphs));
    Cast cast = casts.make(parsed);
    ArticleDates dates = new ArticleDates(parsed);
    return positions
        .extract(parsed, cast, statements.extract(parsed, cast, dates), List.of(), dates)
        .stream()
        .filter(position -> position.issueId().equals(row.issue()))
        .toList();
  }
}
