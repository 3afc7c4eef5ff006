package org.chancery.lab.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Lines that show marked and found attributions side by side, for those who look for causes. */
final class Listing {

  private Listing() {}

  static void line(
      StringBuilder into,
      String outcome,
      MarkedArticle article,
      @Nullable Attribution marked,
      @Nullable Attribution found) {
    into.append(outcome)
        .append('\t')
        .append(article.name())
        .append('\t')
        .append(marked == null ? "-" : marked.kind())
        .append('\t')
        .append(found == null ? "-" : found.label())
        .append('\t')
        .append(parts(article.text(), marked))
        .append('\t')
        .append(parts(article.text(), found))
        .append('\n');
  }

  private static String parts(String text, @Nullable Attribution one) {
    if (one == null) {
      return "-\t-\t-";
    }
    return words(text, one.source())
        + "\t"
        + words(text, one.cue())
        + "\t"
        + words(text, one.content());
  }

  private static String words(String text, List<Span> spans) {
    if (spans.isEmpty()) {
      return "-";
    }
    return spans.get(0).begin()
        + ":"
        + spans.stream()
            .map(span -> span.of(text).replaceAll("\\s+", " "))
            .collect(Collectors.joining(" ... "));
  }
}
