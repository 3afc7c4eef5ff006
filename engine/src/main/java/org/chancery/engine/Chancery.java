package org.chancery.engine;

import org.chancery.engine.article.Document;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.sentence.model.ModelFolder;
import org.chancery.register.Register;

/**
 * Reads articles with the register, the lexicon and the issues that come with the program. The
 * first call opens them and the parser, in a few seconds; the first ever also puts the parser's
 * models into a faster form, in some 15 seconds, with 512 MB of heap and 128 MB in the user's cache
 * folder. Thread-safe.
 *
 * <p>A register, a lexicon or issues of one's own: make an {@link Engine}.
 */
public final class Chancery {

  private Chancery() {}

  /** Opened with the first use, once for all threads. */
  private static final class Bundled {
    private static final Engine ENGINE =
        new Engine(
            new Nlp4jParser(CompactParser.open(ModelFolder.standard(), notice -> {})),
            Register.bundled(),
            Lexicon.bundled(),
            Issue.bundled());
  }

  /**
   * The records of a text. A headline, a byline and a dateline are told by their form; a date among
   * them is what "yesterday" counts from.
   *
   * @param text of one article; paragraphs are separated by line breaks
   * @return its records, or why it can't be read
   */
  public static ArticleResult read(String text) {
    return read(Document.ofText("text", text));
  }

  /**
   * The records of a text with what is known of it.
   *
   * @return its records, or why it can't be read
   */
  public static ArticleResult read(Document document) {
    return Bundled.ENGINE.read(document);
  }
}
