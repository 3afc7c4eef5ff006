package org.chancery.formats.exchange.network;

/** Writes text into XML 1.0. */
final class Xml {

  private Xml() {}

  /**
   * Text as it may stand in an element or an attribute in quotation marks; a character that XML
   * can't hold is U+FFFD.
   */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
        default -> out.appendCodePoint(holds(c) ? c : 0xFFFD);
      }
    }
    return out.toString();
  }

  /** Whether XML 1.0 can hold all characters of a text. */
  static boolean holds(String text) {
    return text.codePoints().allMatch(Xml::holds);
  }

  private static boolean holds(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
