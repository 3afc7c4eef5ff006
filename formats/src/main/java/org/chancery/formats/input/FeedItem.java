package org.chancery.formats.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** An item of a feed. Confined to one thread. */
final class FeedItem {

  /** Elements whose text is read; the name is that of the element with its usual prefix. */
  private static final Set<String> READ =
      Set.of(
          "title",
          "link",
          "guid",
          "id",
          "pubDate",
          "published",
          "issued",
          "dc:date",
          "updated",
          "description",
          "summary",
          "content",
          "content:encoded",
          "encoded",
          "author",
          "name",
          "dc:creator",
          "source",
          "dc:publisher");

  private static final List<String> TEXTS =
      List.of("content:encoded", "content", "description", "summary");
  private static final List<String> DATES =
      List.of("published", "pubDate", "issued", "dc:date", "updated");

  /** What the feed says of itself, before its items. Confined to one thread. */
  static final class Channel {
    private @Nullable String title;

    /** Reads on, if the element at which the reader stands is the feed's title. */
    void take(XMLStreamReader xml) throws XMLStreamException {
      if (title == null && xml.getLocalName().equals("title")) {
        title = elementText(xml, 10_000).text();
      } else if (xml.getLocalName().equals("image") || xml.getLocalName().equals("textInput")) {
        // Their title is not the feed's.
        skip(xml);
      }
    }
  }

  private record Text(String text, boolean over) {}

  private final Map<String, String> values = new HashMap<>();
  private final List<String> authors = new ArrayList<>();
  private boolean over;

  private FeedItem() {}

  /** Reads the item whose start tag the reader stands on, up to its end tag. */
  static FeedItem read(XMLStreamReader xml, InputLimits limits) throws XMLStreamException {
    FeedItem item = new FeedItem();
    int depth = 1;
    boolean inSource = false;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        inSource &= depth > 1;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = name(xml);
        if (name.equals("source") && isAtom(xml)) {
          inSource = true;
          depth++;
        } else if (READ.contains(name) && !hasElements(name, xml)) {
          item.take(name, xml, inSource, limits);
        } else {
          depth++;
        }
      }
    }
    return item;
  }

  private static boolean isAtom(XMLStreamReader xml) {
    String space = xml.getNamespaceURI();
    return space != null && space.toLowerCase(Locale.ROOT).contains("atom");
  }

  /** An author in Atom holds a name, one in RSS is text. */
  private static boolean hasElements(String name, XMLStreamReader xml) {
    return name.equals("author") && isAtom(xml);
  }

  private static String name(XMLStreamReader xml) {
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String name = xml.getLocalName();
    if (space.contains("purl.org/dc/")) {
      return "dc:" + name;
    }
    if (space.contains("purl.org/rss/1.0/modules/content")) {
      return "content:" + name;
    }
    boolean ofFeed = space.isEmpty() || space.contains("rss") || isAtom(xml) || isRdf(space);
    return ofFeed ? name : "other:" + name;
  }

  private static boolean isRdf(String space) {
    return space.contains("purl.org/net/rss") || space.contains("netscape.com/rdf");
  }

  private void take(String name, XMLStreamReader xml, boolean inSource, InputLimits limits)
      throws XMLStreamException {
    String type = attribute(xml, "type");
    String relation = attribute(xml, "rel");
    String target = attribute(xml, "href");
    Text text = elementText(xml, limits.articleBytes());
    over |= text.over();
    if (inSource) {
      if (name.equals("title")) {
        values.putIfAbsent("source", text.text());
      }
    } else if (name.equals("link") && target != null) {
      if (relation == null || relation.equals("alternate")) {
        values.putIfAbsent("link", target);
      }
    } else if (name.equals("name") || name.equals("dc:creator") || name.equals("author")) {
      authors.add(text.text());
    } else if (!text.text().isBlank()) {
      boolean markup = type != null && type.contains("html");
      values.putIfAbsent(name, markup ? "<p>" + text.text() : text.text());
    }
  }

  private static @Nullable String attribute(XMLStreamReader xml, String name) {
    return xml.getAttributeValue(null, name);
  }

  /** The text of an element with all in it, markup of XHTML written out again. */
  private static Text elementText(XMLStreamReader xml, long limit) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean over = false;
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.append('<').append(xml.getLocalName()).append('>');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            text.append("</").append(xml.getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            text.append(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
        default -> {}
      }
      if (text.length() > limit) {
        over = true;
        text.setLength((int) limit);
      }
    }
    return new Text(text.toString(), over);
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Passes on the article. */
  void pass(
      String file, int number, int line, Channel channel, Findings findings, InputLimits limits)
      throws Unreadable {
    if (over) {
      throw WholeBytes.tooLarge("an item over the limit", limits);
    }
    DocumentDraft draft = new DocumentDraft(file + "#" + number);
    String link = values.get("link");
    String guid = values.getOrDefault("guid", values.get("id"));
    // Only an address is unique beyond its feed; a bare number would clash with another feed's.
    draft.id(guid != null && guid.indexOf(':') > 0 ? guid : null);
    draft.url(link == null && guid != null && guid.startsWith("http") ? guid : link);
    draft.title(plain(values.get("title")), "feed:title");
    draft.outlet(plain(values.get("dc:publisher")), "feed:dc:publisher");
    draft.outlet(plain(values.get("source")), "feed:source");
    draft.outlet(plain(channel.title), "feed:channel title");
    for (String author : authors) {
      draft.author(withoutAddress(plain(author)), "feed:author");
    }
    for (String date : DATES) {
      String value = values.get(date);
      if (!draft.published(value, "feed:" + date)) {
        findings.noDate(file + ":" + line, date, Findings.quoted(value));
      }
    }
    findings.found(draft.document(text(), false));
  }

  private String text() throws Unreadable {
    for (String name : TEXTS) {
      String value = values.get(name);
      String text = value == null ? "" : Markup.isIn(value) ? Markup.text(value) : value;
      if (!text.isBlank()) {
        return text;
      }
    }
    throw new Unreadable("empty: the item has no text");
  }

  private static @Nullable String plain(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String decoded = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    return decoded.indexOf('<') < 0 ? decoded : Markup.text(decoded);
  }

  /** RSS wants "address (Name)". */
  private static @Nullable String withoutAddress(@Nullable String author) {
    if (author == null || author.indexOf('@') < 0) {
      return author;
    }
    int open = author.indexOf('(');
    int close = author.lastIndexOf(')');
    return open >= 0 && close > open ? author.substring(open + 1, close) : null;
  }
}
