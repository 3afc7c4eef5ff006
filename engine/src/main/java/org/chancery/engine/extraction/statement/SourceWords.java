package org.chancery.engine.extraction.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which nouns name documents, spokespersons and so on. Immutable, safe for several threads. */
final class SourceWords {

  /** What a noun says about a source. */
  enum Kind {
    DOCUMENT,
    UNNAMED,
    SPOKESPERSON,
    VOICE,
    POST,
    INSTITUTION,
    ADDRESSEE
  }

  private static final class Bundled {
    static final SourceWords WORDS = new SourceWords(CueFile.table("source-words.txt"));
  }

  private final Map<Kind, Set<String>> words = new HashMap<>();

  private SourceWords(Map<String, String> table) {
    table.forEach(
        (kind, list) ->
            words.put(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                new HashSet<>(Set.of(list.split(" +")))));
  }

  /** Those that come with the engine. */
  static SourceWords bundled() {
    return Bundled.WORDS;
  }

  boolean is(Kind kind, String lemma) {
    return words.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
