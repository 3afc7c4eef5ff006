package org.chancery.engine.storyline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Found;
import org.jspecify.annotations.Nullable;

/**
 * Finds the news agency that a whole article is credited to: as its outlet or author, in its
 * dateline, on a line of its own at either end, or as the source of its lead. An agency that an
 * article quotes further down is one of its sources, not its author. Immutable, thread-safe.
 */
final class AgencyCredit {

  private static final int HEAD = 600;
  private static final int HEAD_LINES = 8;
  private static final int FOOT_LINES = 3;

  /**
   * A line of a credit alone is no longer than this, and a credit at the end of one stands here.
   */
  private static final int LONGEST_CREDIT = 200;

  /** {@code PORT ASTEN (Velpress).}, {@code WASHINGTON, May 31 (Meridian Wire) —} */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^\\h*(\\p{Lu}[\\p{L}\\d .,'\u2019/-]{1,60}?)\\h*\\(([\\p{Lu}\\p{Ll}][^()\\n]{1,40})\\)\\h*(?:[-\u2013\u2014:]|\\.(?=\\s))");

  private static final Pattern CAPITALS = Pattern.compile("^\\p{Lu}{3,}|^\\p{Lu}+ \\p{Lu}{2,}");

  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "^\\W*(?:(?:from|by|source|via|copyright|credit)\\b[:\\h]*|\u00a9\\h*)?(.{2,50}?)\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT_END =
      Pattern.compile("(?:\\(|[\u2014\u2013]\\h*)([^()\u2014\u2013]{2,40})\\)?\\W*$");

  private static final Pattern IN_LEAD =
      Pattern.compile(
          "(?:according to|reported by|quoted by)(?: the)?((?: \\p{Lu}[\\p{L}-]*){1,4}(?: (?:state )?(?:news |press )?agency)?)"
              + "|((?:\\p{Lu}[\\p{L}-]* ){1,4}(?:(?:state )?(?:news |press )?agency )?)(?:has )?reported\\b");

  private final Agencies agencies;

  AgencyCredit(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The agency's name, the same for all its spellings. */
  @Nullable String of(Article article) {
    Found<String> outlet = article.outlet();
    if (outlet != null && agencies.isAgency(outlet.value())) {
      return agencies.canonical(outlet.value());
    }
    for (Found<String> author : article.authors()) {
      if (agencies.isAgency(author.value())) {
        return agencies.canonical(author.value());
      }
    }
    String text = article.text().text();
    return dateline(text)
        .or(() -> ownLine(text))
        .or(() -> lead(text))
        .map(agencies::canonical)
        .orElse(null);
  }

  private Optional<String> dateline(String text) {
    Matcher matcher = DATELINE.matcher(text.substring(0, Math.min(HEAD, text.length())));
    while (matcher.find()) {
      String name = matcher.group(2);
      if (CAPITALS.matcher(matcher.group(1)).find() || agencies.isAgency(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private Optional<String> ownLine(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i >= HEAD_LINES && i < lines.size() - FOOT_LINES) {
        continue;
      }
      Matcher line = CREDIT_LINE.matcher(lines.get(i));
      if (lines.get(i).length() <= LONGEST_CREDIT
          && line.matches()
          && agencies.isAgency(line.group(1))) {
        return Optional.of(line.group(1));
      }
    }
    if (!lines.isEmpty()) {
      String last = lines.get(lines.size() - 1);
      Matcher end = AT_END.matcher(last.substring(Math.max(0, last.length() - LONGEST_CREDIT)));
      if (end.find() && agencies.isAgency(end.group(1))) {
        return Optional.of(end.group(1));
      }
    }
    return Optional.empty();
  }

  private Optional<String> lead(String text) {
    Matcher matcher = IN_LEAD.matcher(text.substring(0, Math.min(HEAD, text.length())));
    while (matcher.find()) {
      String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (agencies.isAgency(name)) {
        return Optional.of(name.strip());
      }
    }
    return Optional.empty();
  }
}
