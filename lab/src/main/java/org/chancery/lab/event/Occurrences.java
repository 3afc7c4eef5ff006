package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.text.Span;

/** Where words stand in a text, as whole words and whatever their capitals. */
final class Occurrences {

  private Occurrences() {}

  static List<Span> of(String words, String text) {
    Matcher matcher =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    List<Span> all = new ArrayList<>();
    while (matcher.find()) {
      all.add(new Span(matcher.start(), matcher.end()));
    }
    return all;
  }
}
