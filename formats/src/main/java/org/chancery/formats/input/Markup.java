package org.chancery.formats.input;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Text fields that hold HTML. */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile(
          "</(?:p|div|span|a|em|strong|b|i|li|ul|ol|h[1-6]|blockquote|figure|td)>|<(?:p|br ?/?|div)>"
              + "|<(?:p|div|span|a|img|blockquote|figure) [a-z-]{1,20}=[^<>]{1,2000}>",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** Whether a text is clearly HTML. */
  static boolean isIn(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find();
  }

  /** The text of a fragment of HTML, a line for each paragraph. */
  static String text(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    return TextBlock.join(HtmlBody.useful(HtmlText.blocks(body, HtmlDebris.in(body))));
  }
}
