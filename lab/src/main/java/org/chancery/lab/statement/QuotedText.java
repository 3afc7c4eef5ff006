package org.chancery.lab.statement;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.text.Span;

/**
 * Which units of a text stand in quotation marks, by plain alternation within a line: independent
 * of how the engine pairs them, so that both sides of a score are sorted alike.
 */
final class QuotedText {

  private static final Pattern MARK = Pattern.compile("''|``|[\"“”„«»]");

  private final String text;
  private final BitSet quoted = new BitSet();

  QuotedText(String text) {
    this.text = text;
    Matcher mark = MARK.matcher(text);
    int open = -1;
    while (mark.find()) {
      if (open >= 0 && text.substring(open, mark.start()).indexOf('\n') >= 0) {
        quoted.set(open, text.indexOf('\n', open));
        open = -1;
      }
      if (open < 0) {
        open = mark.start();
      } else {
        quoted.set(open, mark.end());
        open = -1;
      }
    }
    if (open >= 0) {
      int end = text.indexOf('\n', open);
      quoted.set(open, end < 0 ? text.length() : end);
    }
  }

  Attribution.Kind kind(List<Span> content) {
    int inside = 0;
    int outside = 0;
    for (Span span : content) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          if (quoted.get(i)) {
            inside++;
          } else {
            outside++;
          }
        }
      }
    }
    if (inside == 0) {
      return Attribution.Kind.INDIRECT;
    }
    return outside == 0 ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
  }
}
