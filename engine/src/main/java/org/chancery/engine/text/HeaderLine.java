package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Header lines at the top of a text that lost the break behind them get one: {@code date
 * 2020-06-01} before the text, a title or a date before a dateline ({@code LESK -- }).
 */
final class HeaderLine implements RepairRule {

  /** A header is no longer than this. */
  private static final int TOP = 400;

  private static final String PLACE = "\\p{Lu}{3,20}(?:[ -]\\p{Lu}{2,20}){0,2}";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}";

  private static final Pattern DATE =
      Pattern.compile(
          "^\\s*(?:date|published)[: ] ?\\d{4}-\\d{2}-\\d{2}( )(?=\\S)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<=\\p{Ll}{2}|\\d)( )(?="
              + PLACE
              + "(?:, \\p{Lu}\\p{L}{1,20})?(?: \\([\\p{L} ]{2,30}\\))? (?:--|[\u2014\u2013-]) \\p{Lu})");

  private static final Pattern BEHIND_DATE =
      Pattern.compile(
          "(?:"
              + MONTH
              + "\\.? \\d{1,2}, \\d{4}|\\d{1,2} "
              + MONTH
              + " \\d{4})( )(?="
              + PLACE
              + "(?:, \\p{Lu}\\p{L}{1,20})?(?:[.:]| [\u2014\u2013-]) \\p{Lu})");

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher date = DATE.matcher(text);
    int begin = 0;
    if (date.find()) {
      edits.add(new Edit(date.start(1), date.end(1), "\n"));
      begin = date.end(1);
    }
    int lineEnd = text.indexOf('\n', begin);
    int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, begin + TOP);
    for (Pattern pattern : List.of(DATELINE, BEHIND_DATE)) {
      Matcher matcher = pattern.matcher(text).region(begin, end).useTransparentBounds(true);
      boolean found = matcher.find();
      if (found && edits.stream().noneMatch(e -> e.begin() == matcher.start(1))) {
        edits.add(new Edit(matcher.start(1), matcher.end(1), "\n"));
      }
    }
    edits.sort(Comparator.comparingInt(Edit::begin));
    return edits;
  }
}
