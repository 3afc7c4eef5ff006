package org.chancery.engine.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place, date and agency before the first sentence of a report: "LESK, Morvia, May 8, 2018 (Morvia
 * Wire) — …".
 *
 * @param published the date, where it has a year
 * @param agency the agency in brackets
 * @param end index behind it and the space that follows
 */
record Dateline(@Nullable LocalDate published, @Nullable String agency, int end) {

  /** No dateline is longer. */
  private static final int LONGEST = 110;

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’/-]+";
  private static final String PLACE = CAPITALS + "(?: (?:DE |LA |AL |OF )?" + CAPITALS + "){0,3}";
  private static final String NAMED_PLACE =
      "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}";
  private static final String AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}&. -]{1,30})\\)";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?";
  private static final String DATE =
      "(?:" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?)";
  private static final String REGION = "(?:, \\p{Lu}[\\p{L}. ]{1,25}?)?";
  private static final String DASH = " ?(?:--|[—–―-]) ?";

  /**
   * Behind a place alone. A hyphen or short dash between two words joins them ("NATO-Kestria
   * talks"), unless an article begins the sentence behind it.
   */
  private static final String LOOSE_DASH = "(?: ?(?:--|[—―]) ?| [–-] ?|[–-](?: |(?=(?:The|An?) )))";

  /** In capitals, with what may follow, up to a dash; or with an agency, up to its full stop. */
  private static final Pattern BEFORE_TEXT =
      Pattern.compile(
          "^(?:"
              + PLACE
              + REGION
              + "(?:,? "
              + DATE
              + ")?(?:,? "
              + AGENCY
              + ")?(?:,? "
              + DATE
              + ")?"
              + "(?:"
              + LOOSE_DASH
              + "|(?<=\\))(?:"
              + DASH
              + "|[.:] ))(?=[\\p{Lu}\"“‘'])"
              + "|"
              + NAMED_PLACE
              + REGION
              + "(?:,? "
              + DATE
              + ")? "
              + agencyAgain("second")
              + DASH
              + "|"
              + agencyAgain("only")
              + DASH
              + ")");

  private static final Pattern ALONE =
      Pattern.compile(
          "^" + PLACE + REGION + "(?:,? " + DATE + ")?(?:,? " + AGENCY + ")?(?: ?(?:--|[—–-]))?$");

  private static final Pattern STOPPED =
      Pattern.compile(
          "^" + CAPITALS + "(?: " + CAPITALS + "){0,2}, \\p{Lu}\\p{Ll}{2,20}\\. (?=\\p{Lu})");

  private static String agencyAgain(String group) {
    return AGENCY.replace("<agency>", "<" + group + ">");
  }

  /** The dateline that a paragraph begins with. */
  static Optional<Dateline> before(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    Matcher matcher = BEFORE_TEXT.matcher(start);
    if (matcher.find()) {
      String agency = matcher.group("agency");
      agency = agency == null ? matcher.group("second") : agency;
      agency = agency == null ? matcher.group("only") : agency;
      return Optional.of(of(matcher.group(), agency, matcher.end()));
    }
    Matcher stopped = STOPPED.matcher(start);
    return stopped.find()
        ? Optional.of(of(stopped.group(), null, stopped.end()))
        : Optional.empty();
  }

  /** The dateline that a line of its own is. */
  static Optional<Dateline> alone(String line) {
    Matcher matcher = ALONE.matcher(line);
    if (line.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    boolean more = line.indexOf(',') > 0 || matcher.group("agency") != null || !line.contains(" ");
    return more ? Optional.of(of(line, matcher.group("agency"), line.length())) : Optional.empty();
  }

  private static Dateline of(String words, @Nullable String agency, int end) {
    LocalDate date = WrittenDates.find(words, 0).map(WrittenDates.Dated::date).orElse(null);
    return new Dateline(date, agency, end);
  }
}
