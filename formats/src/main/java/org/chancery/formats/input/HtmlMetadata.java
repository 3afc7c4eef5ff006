package org.chancery.formats.input;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata of a web page, the most reliable place first: linked data, OpenGraph, other
 * meta tags, schema.org attributes, the page's visible parts.
 */
final class HtmlMetadata {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "parsely-pub-date",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "sailthru.date",
          "article.published",
          "published-date",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "pubdate",
          "pub_date",
          "cxenseparse:recs:publishtime",
          "date");
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "byl");
  private static final List<String> OUTLETS =
      List.of("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher");
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "headline");
  private static final List<String> SEPARATORS =
      List.of(" | ", " :: ", " – ", " — ", " - ", " » ", " · ");

  private final Element page;
  private final List<Element> metas;
  private final DocumentDraft draft;

  private HtmlMetadata(Element page, DocumentDraft draft) {
    this.page = page;
    this.metas = page.select("meta[content]");
    this.draft = draft;
  }

  /** Adds what the page says of itself to the draft. */
  static void read(Element page, JsonLd linked, DocumentDraft draft) {
    HtmlMetadata metadata = new HtmlMetadata(page, draft);
    metadata.url(linked);
    metadata.outlet(linked);
    metadata.title(linked);
    metadata.authors(linked);
    metadata.published(linked);
  }

  private void url(JsonLd linked) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    draft.url(canonical == null ? null : address(canonical.attr("href")));
    draft.url(address(meta("og:url")));
    draft.url(address(linked.text("url")));
  }

  private static @Nullable String address(@Nullable String value) {
    return value != null && value.strip().matches("https?://\\S+") ? value.strip() : null;
  }

  private void outlet(JsonLd linked) {
    for (String name : linked.names("publisher")) {
      if (address(name) == null) {
        draft.outlet(name, "json-ld:publisher");
      }
    }
    for (String name : OUTLETS) {
      String value = meta(name);
      draft.outlet(address(value) == null ? value : null, place(name));
    }
    draft.outlet(property("publisher"), "itemprop:publisher");
  }

  private void title(JsonLd linked) {
    draft.title(withoutOutlet(linked.text("headline")), "json-ld:headline");
    for (String name : TITLES) {
      draft.title(withoutOutlet(meta(name)), place(name));
    }
    draft.title(property("headline"), "itemprop:headline");
    List<Element> headings = page.select("h1");
    if (headings.size() == 1) {
      draft.title(headings.get(0).text(), "h1");
    }
    Element title = page.selectFirst("head > title");
    draft.title(title == null ? null : withoutOutlet(title.text()), "title");
  }

  /** A title often ends in the outlet's name, more or less as the page gives it elsewhere. */
  private @Nullable String withoutOutlet(@Nullable String title) {
    if (title == null || draft.outlet() == null) {
      return title;
    }
    String outlet = plain(draft.outlet().value());
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String end = plain(title.substring(at + separator.length()));
        if (!end.isEmpty() && (outlet.contains(end) || end.contains(outlet))) {
          return title.substring(0, at);
        }
      }
    }
    return title;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^the |[^\\p{L}\\p{N}]", "");
  }

  private void authors(JsonLd linked) {
    for (String name : linked.names("author")) {
      author(name, "json-ld:author");
    }
    for (String name : AUTHORS) {
      if (!draft.hasAuthors()) {
        for (Element meta : metas(name)) {
          author(meta.attr("content"), place(name));
        }
      }
    }
    if (!draft.hasAuthors()) {
      for (Element element : page.select("[itemprop=author]")) {
        Element name = element.selectFirst("[itemprop=name]");
        author(value(name == null ? element : name), "itemprop:author");
      }
    }
    if (!draft.hasAuthors()) {
      for (Element element : page.select("a[rel=author]")) {
        author(element.text(), "rel:author");
      }
    }
  }

  private void author(@Nullable String name, String place) {
    if (name == null || address(name) != null || name.isBlank()) {
      return;
    }
    String bare = name.strip().replaceFirst("^(?i:by) +", "");
    for (String one : bare.split(" and |; |, (?!Jr|Sr)")) {
      draft.author(one, place);
    }
  }

  private void published(JsonLd linked) {
    draft.published(linked.text("datePublished"), "json-ld:datePublished");
    draft.published(linked.text("dateCreated"), "json-ld:dateCreated");
    for (String name : DATES) {
      draft.published(meta(name), place(name));
    }
    draft.published(property("datePublished"), "itemprop:datePublished");
    for (String query : List.of("article time", "main time", "time")) {
      for (Element time : draft.published() == null ? page.select(query) : List.<Element>of()) {
        if (!time.attr("itemprop").equals("dateModified")) {
          draft.published(value(time), "time");
        }
      }
    }
  }

  private @Nullable String meta(String name) {
    List<Element> metas = metas(name);
    return metas.isEmpty() ? null : metas.get(0).attr("content");
  }

  private List<Element> metas(String name) {
    return metas.stream()
        .filter(
            meta ->
                name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop")))
        .toList();
  }

  private static String place(String name) {
    return name.startsWith("og:") ? name : "meta:" + name;
  }

  private @Nullable String property(String name) {
    Element element = page.selectFirst("[itemprop=" + name + "]");
    if (element == null) {
      return null;
    }
    Element inner = element.selectFirst("[itemprop=name]");
    return value(inner == null ? element : inner);
  }

  private static String value(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    return element.hasAttr("datetime") ? element.attr("datetime") : element.text();
  }
}
