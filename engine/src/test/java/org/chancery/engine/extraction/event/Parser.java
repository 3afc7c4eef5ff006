package org.chancery.engine.extraction.event;

import java.nio.file.Path;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;

/** The parser, opened once for all tests of the package. */
final class Parser {

  static final SentenceParser PARSER =
      new Nlp4jParser(CompactParser.open(Path.of("target", "model-cache"), notice -> {}));

  private Parser() {}
}
