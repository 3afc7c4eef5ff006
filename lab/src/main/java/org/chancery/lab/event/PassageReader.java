package org.chancery.lab.event;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.event.EventExtractor;
import org.chancery.engine.extraction.statement.StatementExtractor;
import org.chancery.engine.extraction.when.ArticleDates;
import org.chancery.engine.extraction.where.ArticlePlaces;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.register.Register;

/** Reads coded passages as {@code read} does an article. Thread-safe where its parser is. */
final class PassageReader {

  private final SentenceParser parser;
  private final Register register = Register.bundled();
  private final CastMaker casts = new CastMaker(register);
  private final StatementExtractor statements = new StatementExtractor();
  private final EventExtractor extractor;

  PassageReader(SentenceParser parser) {
    this(parser, EventExtractor.bundled());
  }

  PassageReader(SentenceParser parser, EventExtractor extractor) {
    this.parser = parser;
    this.extractor = extractor;
  }

  /**
   * The passages of these files; of those that come with the program where there are none.
   *
   * @throws PassagesFormatException where a file makes no sense
   * @throws IOException where one can't be read
   */
  static List<Passage> passages(List<Path> files) throws IOException {
    List<StateNames> states = StateNames.all(Register.bundled());
    List<Passage> all = new ArrayList<>();
    if (files.isEmpty()) {
      PassageSet.FILES.forEach(file -> all.addAll(PassageSet.bundled(file, states)));
    }
    for (Path file : files) {
      all.addAll(PassageSet.read(file.getFileName().toString(), lines(file), states));
    }
    return all;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException notUtf8) {
      throw new PassagesFormatException(
          List.of(file + ": bytes that are no UTF-8, expected UTF-8"));
    }
  }

  ReadPassage read(Passage passage) {
    String name = passage.file() + " " + passage.number();
    if (!(new ArticleMaker().make(Document.ofText(name, passage.text()))
        instanceof ArticleMaker.Made.Ready ready)) {
      throw new PassagesFormatException(List.of(name + " is not taken for an article"));
    }
    String text = ready.article().text().text();
    ParsedArticle parsed =
        new ParsedArticle(ready.article(), ready.passages(), parser.parse(text, ready.passages()));
    Cast cast = casts.make(parsed);
    ArticleDates dates = new ArticleDates(parsed);
    List<Statement> said = statements.extract(parsed, cast, dates);
    List<Event> events =
        extractor.extract(parsed, cast, said, dates, new ArticlePlaces(parsed, register));
    return new ReadPassage(passage, parsed, cast, said, events);
  }
}
