package org.chancery.cli;

import java.io.PrintWriter;
import org.chancery.engine.sentence.SentenceParser;
import org.jspecify.annotations.Nullable;

/** Opens the parser. */
@FunctionalInterface
interface Parsers {

  /** A parser for each who asks. */
  Parsers ONE_EACH = EngineOptions::rememberingParser;

  /** A parser; tells a person of a long start. */
  SentenceParser open(PrintWriter err);

  /** One parser for all who ask, opened for the first. Thread-safe, as parsers are. */
  final class Shared implements Parsers {
    private @Nullable SentenceParser parser;

    @Override
    public synchronized SentenceParser open(PrintWriter err) {
      if (parser == null) {
        parser = ONE_EACH.open(err);
      }
      return parser;
    }
  }
}
