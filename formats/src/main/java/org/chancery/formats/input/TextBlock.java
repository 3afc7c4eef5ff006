package org.chancery.formats.input;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or cell of a page.
 *
 * @param element the innermost block that it stands in
 * @param text without white space at its ends or twice in a row
 * @param linked characters of it that are links
 * @param dated whether a {@code time} element stands in it
 */
record TextBlock(Element element, String text, int linked, boolean dated) {

  /** Shorter is no paragraph of prose. */
  private static final int PROSE = 60;

  private static final int LONG_PROSE = 120;

  /** Whether it reads like a paragraph of an article. */
  boolean isProse() {
    return text.length() >= PROSE
        && linked * 10 <= text.length() * 3
        && !isHeading()
        && (text.length() >= LONG_PROSE || endsSentence());
  }

  boolean isHeading() {
    return element.normalName().matches("h[1-6]");
  }

  /** Whether little but links stands in it. */
  boolean isLinks() {
    return linked * 10 > text.length() * 6 && text.length() < 300;
  }

  private boolean endsSentence() {
    return ".!?\"'”’»)…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The text of blocks, a blank line between two. */
  static String join(List<TextBlock> blocks) {
    return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
  }
}
