package org.chancery.bench;

import java.io.IOException;
import java.util.List;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.sentence.model.ModelFolder;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;

/**
 * Reads the formats, repairs the text and parses every sentence anew, on one thread: what {@code
 * chancery read} is measured against. Run: {@code ParserAlone PATH…}; prints how many sentences.
 */
public final class ParserAlone {

  private final ArticleMaker articles = new ArticleMaker();
  private final SentenceParser parser =
      new Nlp4jParser(CompactParser.open(ModelFolder.standard(), System.err::println));
  private long sentences;

  private ParserAlone() {}

  public static void main(String[] paths) throws IOException {
    ParserAlone alone = new ParserAlone();
    new Inputs(InputLimits.STANDARD).read(List.of(paths), System.in, alone::take);
    System.out.println(alone.sentences);
  }

  private void take(Input input) {
    if (input instanceof Input.Found found
        && articles.make(found.document()) instanceof ArticleMaker.Made.Ready ready) {
      String text = ready.article().text().text();
      sentences += parser.parse(text, ready.passages()).size();
    }
  }
}
