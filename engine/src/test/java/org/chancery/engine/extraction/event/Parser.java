package org.chancery.engine.extraction.event;

import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.ReferenceParser;

/** The parser, loaded once for all tests of the package. */
final class Parser {

  static final SentenceParser PARSER = new Nlp4jParser(new ReferenceParser());

  private Parser() {}
}
