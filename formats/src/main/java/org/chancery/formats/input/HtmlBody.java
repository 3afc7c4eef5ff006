package org.chancery.formats.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's body in a page. What the page itself marks as the article is taken, if half
 * of the prose stands in it; else the innermost element that holds nearly all of the prose.
 */
final class HtmlBody {

  /** An element holds nearly all prose from this share on, in percent. */
  private static final int NEARLY_ALL = 85;

  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  private static final Pattern JUNK =
      Pattern.compile(
          "(?:advertisements?|sponsored(?: content)?|share(?: this.*)?|print|save|comments?(?: \\(\\d+\\))?"
              + "|(?:read|see|more|learn) (?:more|also|on|about)\\b.{0,40}:?|related(?: (?:articles|stories|topics|content))?"
              + "|continue reading.*|story continues below.*|sign up\\b.*|subscribe\\b.*|follow us\\b.*"
              + "|(?:photos?|image|picture|video|watch|listen)(?: by| credit)?: .*|skip to .*|loading\\W*)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_JUNK = 100;

  private static final Pattern STANDFIRST =
      Pattern.compile(
          "\\b(?:standfirst|sub-?title|sub-?head(?:line)?|dek|deck|strapline|intro|lede?|lead)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Element page;
  private final Set<Element> debris;
  private final Map<Element, Integer> prose = new HashMap<>();
  private final int total;

  private HtmlBody(Element page, Set<Element> debris, List<TextBlock> blocks) {
    this.page = page;
    this.debris = debris;
    this.total = measure(blocks);
  }

  /** The blocks of the article in a page. */
  static List<TextBlock> blocks(Element page) {
    Set<Element> debris = HtmlDebris.in(page);
    List<TextBlock> all = HtmlText.blocks(page, debris);
    HtmlBody body = new HtmlBody(page, debris, all);
    Element found = body.marked();
    if (found == null) {
      found = body.innermost();
    }
    List<TextBlock> blocks = new ArrayList<>(body.standfirst(all, found));
    blocks.addAll(HtmlText.blocks(found, debris));
    return useful(blocks);
  }

  /** Characters of prose in each element. */
  private int measure(List<TextBlock> blocks) {
    int sum = 0;
    for (TextBlock block : blocks) {
      if (block.isProse()) {
        prose.merge(block.element(), block.text().length(), Integer::sum);
        sum += block.text().length();
      }
    }
    List<Element> elements = new ArrayList<>(page.getAllElements());
    Collections.reverse(elements);
    for (Element element : elements) {
      Element parent = element.parent();
      Integer own = prose.get(element);
      if (own != null && parent != null && element != page) {
        prose.merge(parent, own, Integer::sum);
      }
    }
    return sum;
  }

  private int proseOf(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private @Nullable Element marked() {
    for (String query : MARKED) {
      Element best = null;
      for (Element element : page.select(query)) {
        best = best == null || proseOf(element) > proseOf(best) ? element : best;
      }
      if (best != null && !debris.contains(best) && total > 0 && proseOf(best) * 2 >= total) {
        return best;
      }
    }
    return null;
  }

  private Element innermost() {
    Element at = page;
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        boolean most = proseOf(child) * 100L >= proseOf(at) * (long) NEARLY_ALL;
        next = most && proseOf(child) > 0 ? child : next;
      }
      // A single paragraph is the article's, not the article.
      if (next == null || next.normalName().equals("p")) {
        return at;
      }
      at = next;
    }
  }

  /** The lead above the body, where a page sets it apart. */
  private List<TextBlock> standfirst(List<TextBlock> all, Element found) {
    Set<Element> inside = new HashSet<>(found.getAllElements());
    List<TextBlock> lead = new ArrayList<>();
    for (TextBlock block : all) {
      if (inside.contains(block.element())) {
        return lead;
      }
      String names = (block.element().className() + " " + block.element().id());
      if (STANDFIRST.matcher(names).find()) {
        lead.add(block);
      }
    }
    return List.of();
  }

  /** Without lists of links, calls to click, and headings above nothing. */
  static List<TextBlock> useful(List<TextBlock> blocks) {
    List<TextBlock> kept = new ArrayList<>();
    boolean below = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      TextBlock block = blocks.get(i);
      boolean junk =
          block.isLinks()
              || (block.text().length() <= LONGEST_JUNK && JUNK.matcher(block.text()).matches());
      if (junk || (block.isHeading() && !below)) {
        continue;
      }
      below = !block.isHeading() || block.element().normalName().equals("h1");
      kept.add(block);
    }
    Collections.reverse(kept);
    return kept;
  }
}
