package org.chancery.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.sentence.model.DependencyParser;
import org.chancery.engine.sentence.model.ModelFolder;
import org.chancery.engine.sentence.model.ParserSentence;
import org.chancery.engine.sentence.model.ReferenceParser;
import org.chancery.engine.text.Span;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;

/**
 * Parses every paragraph twice, with our own decoder and with NLP4J as its authors decode, and
 * counts the sentences of which a token, lemma, tag, head or label differs.
 *
 * <p>Run: {@code SameParses PATH…}; takes 1 GB and about a second for 400 sentences. Ends with
 * status 1 where anything differs, with the first paragraphs that do.
 */
public final class SameParses {

  private static final int SHOWN = 10;

  private final ArticleMaker articles = new ArticleMaker();
  private final DependencyParser ours =
      CompactParser.open(ModelFolder.standard(), System.err::println);
  private final DependencyParser original = new ReferenceParser();
  private long sentences;
  private long differing;

  private SameParses() {}

  public static void main(String[] paths) throws IOException {
    SameParses compared = new SameParses();
    new Inputs(InputLimits.STANDARD).read(List.of(paths), System.in, compared::take);
    System.out.printf(
        Locale.ROOT, "%,d sentences, %,d differ%n", compared.sentences, compared.differing);
    if (compared.sentences == 0 || compared.differing > 0) {
      System.exit(1);
    }
  }

  private void take(Input input) {
    if (input instanceof Input.Found found
        && articles.make(found.document()) instanceof ArticleMaker.Made.Ready ready) {
      String text = ready.article().text().text();
      for (Span passage : ready.passages()) {
        compare(text.substring(passage.begin(), passage.end()));
      }
    }
  }

  private void compare(String paragraph) {
    List<ParserSentence> expected = original.parse(paragraph);
    List<ParserSentence> found = ours.parse(paragraph);
    sentences += expected.size();
    if (expected.equals(found)) {
      return;
    }
    if (differing < SHOWN) {
      System.out.println(paragraph);
    }
    int longest = Math.max(expected.size(), found.size());
    for (int i = 0; i < longest; i++) {
      boolean same =
          i < expected.size() && i < found.size() && expected.get(i).equals(found.get(i));
      differing += same ? 0 : 1;
    }
  }
}
