package org.chancery.engine.extraction.position;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.statement.StatementExtractor;
import org.chancery.engine.extraction.when.ArticleDates;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;

/** Reads positions out of short articles on invented states; the parser is loaded once. */
final class Reading {

  static final String REGISTER =
      """
      format: chancery-register 1
      as_of: 2026-01-01
      actors:
        - {id: "country:XKE", kind: state, name: Kestria, demonyms: [Kestrian], capital: Halmic, codes: {iso3: XKE}}
        - {id: "country:XMO", kind: state, name: Morvia, demonyms: [Morvian], capital: Port Ellas, codes: {iso3: XMO}}
        - {id: "country:XLE", kind: state, name: Lesk, demonyms: [Leskan], capital: Ardun, codes: {iso3: XLE}}
        - {id: "country:XVA", kind: state, name: Varonia, demonyms: [Varonian], capital: Tolmar, codes: {iso3: XVA}}
        - {id: "org:lakes-union", kind: body, name: Lakes Union}
        - {id: "org:kestrian-league", kind: party, name: Kestrian League, country: "country:XKE", sector: PTY}
      offices:
        - office: President of Kestria
          of: "country:XKE"
          role: head_of_state
          titles: [President]
          holders:
            - {person: Anna Voss, start: 2020-01-01, source: invented}
            - {person: Karel Brandt, start: 2010-01-01, end: 2019-12-31, source: invented}
        - office: Foreign Minister of Lesk
          of: "country:XLE"
          role: foreign_minister
          titles: [Foreign Minister]
          holders: [{person: Boris Helm, start: 2020-01-01, source: invented}]
      memberships:
        - body: org:lakes-union
          decides: {rule: unanimity, source: invented}
          members:
            - {actor: "country:XKE", role: member, start: 2000-01-01, source: invented}
            - {actor: "country:XLE", role: member, start: 2000-01-01, source: invented}
            - {actor: "country:XVA", role: member, start: 2000-01-01, source: invented}
            - {actor: "country:XVA", role: suspended, start: 2022-01-01, end: 2022-12-31, source: invented}
      """;

  static final Issue MORVIA =
      new Issue(
          "morvia",
          "Morvia's accession to the Lakes Union",
          "Morvia should be admitted to the Lakes Union.",
          List.of(),
          "org:lakes-union",
          null);

  /** Made once: it takes about a second to put facts into the register. */
  private static final Register ALL =
      Register.bundled().with(RegisterFiles.parse("register.yaml", REGISTER));

  private final CastMaker casts = new CastMaker(ALL);
  private final StatementExtractor statements = new StatementExtractor();
  private final PositionExtractor positions;
  private final Issue issue;

  Reading(Issue issue) {
    this(List.of(issue));
  }

  /** Several issues; the headline is the first one. */
  Reading(List<Issue> issues) {
    this.issue = issues.get(0);
    this.positions = new PositionExtractor(ALL, issues);
  }

  /** An issue without a body, worded as this one sentence. */
  static Reading on(String proposal, String... also) {
    return new Reading(new Issue("issue", null, proposal, List.of(also), null, null));
  }

  /** The positions of an article with the issue as headline. */
  List<Position> of(String text) {
    Document document =
        new Document(
            "test.txt",
            "test",
            null,
            new Found<>(issue.name(), "test"),
            null,
            List.of(),
            new Found<>(LocalDate.of(2024, 6, 1), "test"),
            text,
            true);
    if (!(new ArticleMaker().make(document) instanceof ArticleMaker.Made.Ready ready)) {
      throw new IllegalArgumentException(text);
    }
    String repaired = ready.article().text().text();
    ParsedArticle parsed =
        new ParsedArticle(
            ready.article(),
            ready.passages(),
            EnglishParser.PARSER.parse(repaired, ready.passages()));
    Cast cast = casts.make(parsed);
    ArticleDates dates = new ArticleDates(parsed);
    return positions.extract(
        parsed, cast, statements.extract(parsed, cast, dates), List.of(), dates);
  }

  Register register() {
    return ALL;
  }

  /** Stances as {@code Kestria=OPPOSE}. */
  List<String> stances(String text) {
    return of(text).stream().map(p -> name(p) + "=" + p.stance()).toList();
  }

  static String name(Position position) {
    String name = position.actor().who().name();
    return name == null ? position.actor().text() : name;
  }
}
