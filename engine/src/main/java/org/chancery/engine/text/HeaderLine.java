package org.chancery.engine.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A header such as {@code date 2020-06-01} that lost the break behind it gets one. */
final class HeaderLine implements RepairRule {

  private static final Pattern HEADER =
      Pattern.compile(
          "^\\s*(?:date|published)[: ] ?\\d{4}-\\d{2}-\\d{2}( )(?=\\S)", Pattern.CASE_INSENSITIVE);

  @Override
  public List<Edit> edits(String text) {
    Matcher matcher = HEADER.matcher(text);
    return matcher.find() ? List.of(new Edit(matcher.start(1), matcher.end(1), "\n")) : List.of();
  }
}
