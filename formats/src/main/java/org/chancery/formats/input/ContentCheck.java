package org.chancery.formats.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a piece is by its first bytes; names of files are not asked. */
final class ContentCheck {

  /** A tar header holds its mark at this offset. */
  private static final int TAR_MARK = 257;

  /** More control characters than this share are no text. */
  private static final double BINARY_SHARE = 0.05;

  private static final Pattern FEED_ROOT =
      Pattern.compile("\\G\\s*<(?:\\w+:)?(?:rss|feed|RDF)[\\s>]");
  private static final Pattern HTML_TAG =
      Pattern.compile(
          "<(?:!doctype html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|table|script)\\b[^<>]{0,1000}>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK_TAG =
      Pattern.compile("<(?:/p|p|br ?/?|/div|div)(?:\\s[^<>]{0,200})?>", Pattern.CASE_INSENSITIVE);

  private ContentCheck() {}

  /**
   * What a piece that begins with these bytes is.
   *
   * @param head its first bytes, all of them where they are fewer than {@link LookAhead#HEAD}
   */
  static ContentKind kindOf(byte[] head) {
    if (head.length == 0) {
      return ContentKind.EMPTY;
    }
    ContentKind packed = byMark(head);
    return packed == null ? ofText(head) : packed;
  }

  private static @Nullable ContentKind byMark(byte[] head) {
    if (Decoding.starts(head, 0x1F, 0x8B, 0x08)) {
      return ContentKind.GZIP;
    }
    if (Decoding.starts(head, 'P', 'K', 3, 4) || Decoding.starts(head, 'P', 'K', 5, 6)) {
      return OfficeMark.kindOf(head);
    }
    if (Decoding.starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return ContentKind.OLE2;
    }
    String ascii = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
    if (ascii.startsWith("WARC/")) {
      return ContentKind.WARC;
    }
    if (ascii.startsWith("{\\rtf")) {
      return ContentKind.RTF;
    }
    // A PDF may have a little before its mark.
    int pdf = ascii.indexOf("%PDF-");
    if (pdf == 0 || (pdf > 0 && ascii.substring(0, pdf).isBlank())) {
      return ContentKind.PDF;
    }
    return ascii.startsWith("ustar", TAR_MARK) ? ContentKind.TAR : null;
  }

  private static ContentKind ofText(byte[] head) {
    if (isBinary(head)) {
      return ContentKind.BINARY;
    }
    String text = Decoding.text(head, "windows-1252");
    String start = text.stripLeading();
    if (start.isEmpty()) {
      return head.length < LookAhead.HEAD ? ContentKind.EMPTY : ContentKind.TEXT;
    }
    return switch (start.charAt(0)) {
      case '<' -> ofMarkup(start);
      case '{', '[' -> JsonShape.of(start, head.length < LookAhead.HEAD);
      default -> ofWords(start);
    };
  }

  private static ContentKind ofWords(String start) {
    if (StoryTable.isHeader(start)) {
      return ContentKind.STORY_TABLE;
    }
    return DatabaseExports.kindOf(start)
        .orElseGet(() -> hasManyTags(start) ? ContentKind.HTML : ContentKind.TEXT);
  }

  private static ContentKind ofMarkup(String start) {
    int root = rootElement(start);
    var feed = FEED_ROOT.matcher(start);
    if (feed.find(root) && feed.start() == root) {
      return ContentKind.FEED;
    }
    if (HTML_TAG.matcher(start).find()) {
      return FactivaPage.is(start) ? ContentKind.FACTIVA_PAGE : ContentKind.HTML;
    }
    return start.toLowerCase(Locale.ROOT).startsWith("<?xml")
        ? ContentKind.OTHER_XML
        : ContentKind.TEXT;
  }

  /** Index behind declaration, comments and document type. */
  private static int rootElement(String text) {
    int at = 0;
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int end;
      if (text.startsWith("<!--", at)) {
        end = text.indexOf("-->", at);
        end = end < 0 ? -1 : end + 2;
      } else if (text.startsWith("<?", at)) {
        end = text.indexOf('>', at);
      } else if (text.startsWith("<!", at)) {
        int subset = text.indexOf('[', at);
        int close = text.indexOf('>', at);
        end = subset >= 0 && subset < close ? text.indexOf(']', subset) : close;
        end = end < 0 ? -1 : text.indexOf('>', end);
      } else {
        return at;
      }
      if (end < 0) {
        return at;
      }
      at = end + 1;
    }
  }

  private static boolean hasManyTags(String text) {
    var tag = BLOCK_TAG.matcher(text);
    int tags = 0;
    while (tags < 3 && tag.find()) {
      tags++;
    }
    return tags >= 3;
  }

  private static boolean isBinary(byte[] head) {
    int odd = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      boolean control = b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
      odd += control ? 1 : 0;
    }
    return odd > BINARY_SHARE * head.length;
  }
}
