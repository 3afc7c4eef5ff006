package org.chancery.formats.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Lays a page's text out as blocks. A single line break within a sentence is a space; two, or one
 * behind the end of a sentence, begin a new block. Takes time in proportion to the page and no
 * stack.
 */
final class HtmlText implements NodeFilter {

  private final Element root;
  private final Set<Element> debris;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element block;
  private int links;
  private int linked;
  private boolean dated;
  private int breaks;

  private HtmlText(Element root, Set<Element> debris) {
    this.root = root;
    this.debris = debris;
    this.block = root;
  }

  /**
   * The blocks of an element, in order.
   *
   * @param debris elements that are passed over with all that is in them
   */
  static List<TextBlock> blocks(Element root, Set<Element> debris) {
    HtmlText reading = new HtmlText(root, debris);
    root.filter(reading);
    reading.end();
    return reading.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (debris.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (isBlock(element)) {
      end();
      block = element;
    }
    switch (element.normalName()) {
      case "br" -> breaks++;
      case "a" -> links++;
      case "q" -> append("\u201C");
      case "time" -> dated = true;
      default -> {}
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "a" -> links--;
        case "q" -> append("\u201D");
        default -> {}
      }
      if (isBlock(element)) {
        end();
        Element parent = element == root ? null : element.parent();
        while (parent != null && parent != root && !isBlock(parent)) {
          parent = parent.parent();
        }
        block = parent == null ? root : parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return (element.isBlock() && !element.nameIs("br"))
        || switch (element.normalName()) {
          case "td", "th", "figcaption", "main" -> true;
          default -> false;
        };
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (space) {
        space();
        continue;
      }
      if (breaks > 0) {
        lineBreak();
      }
      text.append(c);
      linked += links > 0 ? 1 : 0;
    }
  }

  private void lineBreak() {
    if (breaks > 1 || endsSentence()) {
      end();
    } else {
      space();
    }
    breaks = 0;
  }

  private boolean endsSentence() {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && ".!?:\"”»".indexOf(text.charAt(last)) >= 0;
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void end() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      blocks.add(new TextBlock(block, line, linked, dated));
      dated = false;
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
