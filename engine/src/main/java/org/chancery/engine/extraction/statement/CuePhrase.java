package org.chancery.engine.extraction.statement;

import java.util.List;
import org.chancery.engine.extraction.Statement.Attitude;

/**
 * Words that name a source behind them and attribute the clause they stand in to it: "according
 * to", "in the words of".
 *
 * @param words in lower case, as written
 * @param namesSource whether a source follows; false for "reportedly"
 * @param attitude how the source stands to the content
 */
record CuePhrase(List<String> words, boolean namesSource, Attitude attitude) {

  CuePhrase {
    words = List.copyOf(words);
  }
}
