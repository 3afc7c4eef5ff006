package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.text.Span;

/**
 * A sentence whose sides are marked: {@code [A Varonia] invaded [R Kestria]}; {@code [N …]} is a
 * bystander.
 *
 * @param text without the marks
 */
record MarkedText(String text, List<Span> actors, List<Span> recipients) {

  private static final Pattern MARK = Pattern.compile("\\[([ARN]) ([^\\]]+)]");

  MarkedText {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> actors = new ArrayList<>();
    List<Span> recipients = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, Matcher.quoteReplacement(mark.group(2)));
      Span span = new Span(text.length() - mark.group(2).length(), text.length());
      switch (mark.group(1)) {
        case "A" -> actors.add(span);
        case "R" -> recipients.add(span);
        default -> {}
      }
    }
    mark.appendTail(text);
    return new MarkedText(text.toString(), actors, recipients);
  }
}
