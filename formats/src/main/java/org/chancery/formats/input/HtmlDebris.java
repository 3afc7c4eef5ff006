package org.chancery.formats.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Finds what surrounds the article in a page: navigation, side bars, comments, captions, related
 * links, advertisements. An element is told by its tag, its role or the words of its class and id;
 * by class and id only where it holds the smaller part of the page's text, since pages call their
 * frames all sorts of things.
 */
final class HtmlDebris {

  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "button",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "video",
          "audio",
          "select",
          "input",
          "textarea",
          "dialog",
          "figcaption",
          "menu",
          "map",
          "head",
          "label",
          "picture",
          "math");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "button");

  private static final Set<String> WORDS =
      Set.of(
          "ad",
          "ads",
          "adv",
          "advert",
          "advertisement",
          "advertising",
          "banner",
          "breadcrumb",
          "breadcrumbs",
          "caption",
          "comment",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "credit",
          "credits",
          "crumb",
          "crumbs",
          "disqus",
          "follow",
          "foot",
          "footer",
          "gallery",
          "gdpr",
          "hidden",
          "login",
          "masthead",
          "menu",
          "modal",
          "mostread",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "outbrain",
          "overlay",
          "pager",
          "pagination",
          "paywall",
          "popular",
          "popup",
          "promo",
          "promos",
          "promotion",
          "rail",
          "recirc",
          "recommended",
          "recommendations",
          "related",
          "respond",
          "share",
          "sharing",
          "shares",
          "side",
          "sidebar",
          "signup",
          "skip",
          "slideshow",
          "social",
          "sponsor",
          "sponsored",
          "subscribe",
          "subscription",
          "taboola",
          "tags",
          "toolbar",
          "topbar",
          "trending",
          "widget");

  private static final String HIDDEN_STYLE = "display:none";

  private final Map<Element, Integer> sizes = new HashMap<>();
  private final Set<Element> debris = new HashSet<>();
  private final int total;

  private HtmlDebris(List<Element> elements, Element root) {
    measure(elements);
    this.total = sizes.getOrDefault(root, 0);
  }

  /** The elements in {@code root} that are no part of the article. */
  static Set<Element> in(Element root) {
    List<Element> elements = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            elements.add(element);
          }
        },
        root);
    HtmlDebris found = new HtmlDebris(elements, root);
    for (Element element : elements) {
      if (element != root && found.isDebris(element)) {
        found.debris.add(element);
      }
    }
    return found.debris;
  }

  /** Characters of text in each element, without those of scripts and navigation. */
  private void measure(List<Element> elements) {
    for (int i = elements.size() - 1; i >= 0; i--) {
      Element element = elements.get(i);
      if (TAGS.contains(element.normalName())) {
        sizes.put(element, 0);
        continue;
      }
      int own = 0;
      for (Node child : element.childNodes()) {
        own += child instanceof TextNode text ? text.getWholeText().strip().length() : 0;
      }
      int size = sizes.merge(element, own, Integer::sum);
      Element parent = element.parent();
      if (parent != null) {
        sizes.merge(parent, size, Integer::sum);
      }
    }
  }

  private boolean isDebris(Element element) {
    if (TAGS.contains(element.normalName()) || isHidden(element)) {
      return true;
    }
    if (!isSmall(element)) {
      return false;
    }
    return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isNamedSo(element)
        || isSurrounding(element);
  }

  private boolean isHidden(Element element) {
    return isSmall(element)
        && (element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || element.attr("style").replace(" ", "").contains(HIDDEN_STYLE));
  }

  /** Whether it holds the smaller part of the text. */
  private boolean isSmall(Element element) {
    return sizes.getOrDefault(element, 0) * 10L < total * 4L;
  }

  private static boolean isSurrounding(Element element) {
    return switch (element.normalName()) {
      case "form" -> true;
      case "header" ->
          element.selectFirst("h1") == null
              && (element.selectFirst("nav") != null || !isWithin(element, "article"));
      case "figure" -> element.selectFirst("p, blockquote, table") == null;
      case "article" -> isWithin(element, "article");
      default -> false;
    };
  }

  private static boolean isWithin(Element element, String name) {
    for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
      if (parent.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedSo(Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() < 2) {
      return false;
    }
    String spaced = names.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    for (String word : spaced.split("[^a-z]+")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
