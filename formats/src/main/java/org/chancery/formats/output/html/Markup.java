package org.chancery.formats.output.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of HTML. Text becomes one only by {@link #text}, which escapes it, so that what an
 * article says can never act as markup. Immutable.
 *
 * @param html made of templates and escaped text
 */
record Markup(String html) {

  static final Markup EMPTY = new Markup("");

  private static final char REPLACEMENT = '\uFFFD';

  /** Text, escaped for use between tags and inside a quoted attribute alike. */
  static Markup text(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      escape(html, text, i);
    }
    return new Markup(html.toString());
  }

  static Markup text(int number) {
    return new Markup(Integer.toString(number));
  }

  static Markup join(List<Markup> parts) {
    return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining()));
  }

  boolean isEmpty() {
    return html.isEmpty();
  }

  private static void escape(StringBuilder html, String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case '`' -> html.append("&#96;");
      case '\t', '\n' -> html.append(c);
      default -> html.append(isAllowed(text, i) ? c : REPLACEMENT);
    }
  }

  /** Whether HTML may hold the unit: no control character, no half of a surrogate pair. */
  private static boolean isAllowed(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return !Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF';
  }
}
