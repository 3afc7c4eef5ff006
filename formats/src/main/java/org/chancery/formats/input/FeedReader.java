package org.chancery.formats.input;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS (0.9 to 2.0) and Atom feeds of any length, an article an item; holds one item at a
 * time. Document types are not read, so that no entity expands and nothing outside is fetched.
 */
record FeedReader(InputLimits limits) implements PieceReader {

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
  private static final int DECLARATION = 300;

  @Override
  public void read(Piece piece, Findings findings) throws IOException {
    Reader characters = DecodedStream.of(piece.bytes(), declared(piece.bytes().head()));
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new XmlCharacters(characters));
      readItems(xml, piece, findings);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private void readItems(XMLStreamReader xml, Piece piece, Findings findings)
      throws XMLStreamException, IOException {
    FeedItem.Channel channel = new FeedItem.Channel();
    int items = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      if (name.equals("item") || name.equals("entry")) {
        items++;
        int line = xml.getLocation().getLineNumber();
        FeedItem item = FeedItem.read(xml, limits);
        try {
          item.pass(piece.name(), items, line, channel, findings, limits);
        } catch (Unreadable e) {
          findings.rejected(piece.name() + ":" + line, e.reason());
        }
      } else {
        channel.take(xml);
      }
    }
    if (items == 0) {
      throw new Unreadable("empty: no article in the feed");
    }
  }

  private static @Nullable String declared(byte[] head) {
    Matcher matcher =
        ENCODING.matcher(
            new String(head, 0, Math.min(head.length, DECLARATION), StandardCharsets.ISO_8859_1));
    return matcher.find() ? matcher.group(1) : null;
  }

  private static IOException damaged(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException cause) {
      return cause;
    }
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    String words = e.getMessage() == null ? "" : e.getMessage();
    int message = words.indexOf("Message: ");
    if (words.contains("must start and end within the same entity")) {
      return new Unreadable("damaged XML: it ends in the middle (cut off?)", e);
    }
    String reason = (message < 0 ? words : words.substring(message + 9)).replaceAll("\\s+", " ");
    return new Unreadable("damaged XML" + (line > 0 ? " at line " + line : "") + ": " + reason, e);
  }
}
