package org.chancery.engine.extraction.when;

import static org.chancery.engine.extraction.when.DateWords.DAY;
import static org.chancery.engine.extraction.when.DateWords.MONTH;
import static org.chancery.engine.extraction.when.DateWords.NUMBER;
import static org.chancery.engine.extraction.when.DateWords.OF_YEAR;
import static org.chancery.engine.extraction.when.DateWords.PART;
import static org.chancery.engine.extraction.when.DateWords.SEASON;
import static org.chancery.engine.extraction.when.DateWords.UNIT;
import static org.chancery.engine.extraction.when.DateWords.WEEKDAY;
import static org.chancery.engine.extraction.when.DateWords.YEAR;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chancery.engine.article.Precision;
import org.jspecify.annotations.Nullable;

/** The ways in which English news words dates, the longer before the shorter. */
final class DateForms {

  static final List<DateForm> ALL =
      List.of(
          DateForm.of(
              EnumSet.of(DateCue.YEAR), "(" + YEAR + ")-(\\d\\d)-(\\d\\d)", (m, a) -> iso(m)),
          DateForm.of(
              EnumSet.of(DateCue.MONTH),
              "("
                  + MONTH
                  + ") ("
                  + DAY
                  + ") ?(?:-|–|to|and) ?(?:("
                  + MONTH
                  + ") )?("
                  + DAY
                  + ")"
                  + OF_YEAR,
              DateForms::dayRange),
          DateForm.of(
              EnumSet.of(DateCue.MONTH),
              // "on 3 June 12 people died": the month has its day before it.
              "(?<!\\b\\d{1,2}(?: of)? )(" + MONTH + ") (" + DAY + ")" + OF_YEAR,
              (m, a) -> date(m.group(3), m.group(1), m.group(2), a)),
          DateForm.of(
              EnumSet.of(DateCue.MONTH),
              "(" + DAY + ")(?: of)? (" + MONTH + ")" + OF_YEAR,
              (m, a) -> date(m.group(3), m.group(2), m.group(1), a)),
          DateForm.of(
              EnumSet.of(DateCue.MONTH, DateCue.YEAR),
              "(?:("
                  + PART
                  + ")[ -]|(?:the )?(beginning|start|middle|end) of )?("
                  + MONTH
                  + ")(?:,? (?:of )?|,)("
                  + YEAR
                  + ")",
              DateForms::monthOfYear),
          DateForm.of(
              EnumSet.of(DateCue.MONTH),
              "(?:(" + PART + ")[ -]|(?:the )?(beginning|start|middle|end) of )(" + MONTH + ")",
              DateForms::partOfMonth),
          DateForm.of(
              EnumSet.of(DateCue.YEAR),
              "(?:("
                  + PART
                  + ")[ -]|(?:the )?(beginning|start|middle|end) of )(?:the year )?("
                  + YEAR
                  + ")",
              (m, a) -> Optional.of(Days.year(Integer.parseInt(m.group(3))).third(part(m)))),
          DateForm.of(
              EnumSet.of(DateCue.SEASON, DateCue.YEAR),
              "(?:(" + PART + ")[ -])?(" + SEASON + ")(?: of)? (" + YEAR + ")",
              (m, a) ->
                  third(
                      Days.season(Integer.parseInt(m.group(3)), DateWords.season(m.group(2))),
                      m.group(1))),
          DateForm.of(
              EnumSet.of(DateCue.UNIT, DateCue.YEAR),
              "(?:the )?(first|second|third|fourth) quarter of (" + YEAR + ")",
              (m, a) ->
                  Optional.of(Days.quarter(Integer.parseInt(m.group(2)), ordinal(m.group(1))))),
          DateForm.of(
              EnumSet.of(DateCue.YEAR),
              "([Bb]etween|[Ff]rom) (" + YEAR + ") (?:and|to|until) (" + YEAR + ")",
              (m, a) -> years(m.group(2), m.group(3))),
          DateForm.of(
              EnumSet.of(DateCue.YEAR),
              "(" + YEAR + ")[-–](" + YEAR + ")",
              (m, a) -> years(m.group(1), m.group(2))),
          DateForm.of(
              EnumSet.noneOf(DateCue.class),
              "(?:([Ee]arlier|[Ll]ater) )?([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming|[Pp]revious) (week|month|year|quarter|weekend|"
                  + SEASON
                  + "|"
                  + MONTH
                  + "|"
                  + WEEKDAY
                  + ")(?: (?:morning|afternoon|evening|night))?",
              (m, a) -> RelativePeriods.relative(m.group(2), m.group(3), a)),
          DateForm.of(
              EnumSet.of(DateCue.WEEKDAY),
              "("
                  + WEEKDAY
                  + ")(?: (?:morning|afternoon|evening|night))?+(?!,? (?:"
                  + MONTH
                  + " \\d|(?:the )?"
                  + DAY
                  + "(?: of)? "
                  + MONTH
                  + "))",
              DateForms::weekday),
          DateForm.of(
              EnumSet.of(DateCue.UNIT),
              "(?<=[Oo]ver |[Dd]uring |[Ii]n |[Aa]t )the ((?:first|second|third|fourth) quarter|weekend)",
              (m, a) -> RelativePeriods.relative("this", m.group(1), a)),
          DateForm.of(
              EnumSet.of(DateCue.SEASON),
              "(?<=[Ii]n |[Dd]uring |[Bb]y |[Uu]ntil |[Ss]ince )(?:the )?(" + SEASON + ")",
              (m, a) -> RelativePeriods.seasonAlone(m.group(1), a)),
          DateForm.of(
              EnumSet.of(DateCue.YEAR),
              "(?:the )?((?:19|20)\\d0)s",
              (m, a) -> decade(Integer.parseInt(m.group(1)))),
          DateForm.of(
              EnumSet.of(DateCue.UNIT),
              "(?<=[Ii]n |[Ww]ithin )(" + NUMBER + ") (" + UNIT + ")(?! ago)",
              DateForms::ahead),
          DateForm.of(
              EnumSet.of(DateCue.NEAR),
              "([Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)",
              DateForms::near),
          DateForm.of(
              EnumSet.of(DateCue.UNIT), "(" + NUMBER + ") (" + UNIT + ") ago", DateForms::ago),
          DateForm.of(
              EnumSet.of(DateCue.MONTH),
              "(?:(?<=[Ii]n )|(?<=[Ss]ince )|(?<=[Bb]y )|(?<=[Uu]ntil )|(?<=[Dd]uring )|(?<=[Bb]efore )|(?<=[Aa]fter )|(?<=[Ff]rom )|(?<=[Oo]f )|(?<=back in ))(?:the )?("
                  + MONTH
                  + ")",
              (m, a) -> bareMonth(m.group(1), a)),
          DateForm.of(
              EnumSet.of(DateCue.YEAR),
              "(?:(?<=[Ii]n )|(?<=[Ss]ince )|(?<=[Bb]y )|(?<=[Uu]ntil )|(?<=[Dd]uring )|(?<=[Bb]efore )|(?<=[Aa]fter )|(?<=[Ff]rom )|(?<=[Oo]f )|(?<=[Tt]he ))("
                  + YEAR
                  + ")",
              (m, a) -> Optional.of(Days.year(Integer.parseInt(m.group(1))))),
          // The last: they count from the dates that the others find before them.
          DateForm.of(
              EnumSet.of(DateCue.UNIT),
              "(" + NUMBER + ") (" + UNIT + ") (earlier|later|before|after)(?= *[,.;]|$)",
              DateForms::fromMention));

  private DateForms() {}

  private static Optional<Days> iso(Matcher m) {
    return day(
        Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
  }

  private static Optional<Days> day(int year, int month, int day) {
    try {
      return Optional.of(Days.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Days> date(
      @Nullable String year, String monthWord, String dayWord, Anchor anchor) {
    int month = DateWords.month(monthWord);
    int day = DateWords.day(dayWord);
    if (year != null) {
      return day(Integer.parseInt(year), month, day);
    }
    LocalDate published = anchor.published();
    if (published == null) {
      return anchor.mentioned() == null
          ? Optional.empty()
          : day(anchor.mentioned().start().getYear(), month, day);
    }
    Optional<Days> sameYear = day(published.getYear(), month, day);
    if (sameYear.isEmpty()) {
      return inLeapYear(published.getYear(), anchor.future() ? 1 : -1, month, day);
    }
    LocalDate candidate = sameYear.get().start();
    if (anchor.future() && candidate.isBefore(published)) {
      return inLeapYear(published.getYear() + 1, 1, month, day);
    }
    boolean farAhead = candidate.isAfter(published.plusMonths(3));
    return !anchor.future() && farAhead ? day(published.getYear() - 1, month, day) : sameYear;
  }

  /** In that year, or where only leap years have the day in the nearest one in that direction. */
  private static Optional<Days> inLeapYear(int year, int direction, int month, int day) {
    int at = year;
    while (month == 2 && day == 29 && !Year.isLeap(at)) {
      at += direction;
    }
    return day(at, month, day);
  }

  /** A range over the new year has the year behind it, if any, for its last day only. */
  private static Optional<Days> dayRange(Matcher m, Anchor anchor) {
    String until = m.group(3) == null ? m.group(1) : m.group(3);
    Optional<Days> first = date(m.group(5), m.group(1), m.group(2), anchor);
    Optional<Days> last = date(m.group(5), until, m.group(4), anchor);
    if (first.isEmpty() || last.isEmpty()) {
      return first;
    }
    LocalDate begin = first.get().start();
    LocalDate end = last.get().start();
    if (end.isBefore(begin) && DateWords.month(until) < DateWords.month(m.group(1))) {
      begin = m.group(5) == null ? begin : begin.minusYears(1);
      end = m.group(5) == null ? end.plusYears(1) : end;
    }
    return end.isBefore(begin) ? first : Optional.of(Days.day(begin).to(Days.day(end)));
  }

  private static int part(Matcher m) {
    return DateWords.part(m.group(1) == null ? m.group(2) : m.group(1));
  }

  private static Optional<Days> third(Days days, @Nullable String partWord) {
    int part = DateWords.part(partWord);
    return Optional.of(part == 0 ? days : days.third(part));
  }

  private static Optional<Days> monthOfYear(Matcher m, Anchor anchor) {
    Days month =
        Days.month(YearMonth.of(Integer.parseInt(m.group(4)), DateWords.month(m.group(3))));
    int part = part(m);
    return Optional.of(part == 0 ? month : month.third(part));
  }

  private static Optional<Days> partOfMonth(Matcher m, Anchor anchor) {
    return bareMonth(m.group(3), anchor).map(month -> month.third(part(m)));
  }

  /**
   * A month without a year: the last one up to the publication, or the next one of what is still to
   * come.
   */
  private static Optional<Days> bareMonth(String word, Anchor anchor) {
    LocalDate published = anchor.published();
    if (published == null) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(published.getYear(), DateWords.month(word));
    YearMonth now = YearMonth.from(published);
    if (anchor.future() && month.isBefore(now)) {
      month = month.plusYears(1);
    } else if (!anchor.future() && month.isAfter(now)) {
      month = month.minusYears(1);
    }
    return Optional.of(Days.month(month));
  }

  /** 1 to 4. */
  static int ordinal(String word) {
    return List.of("first", "second", "third", "fourth").indexOf(word) + 1;
  }

  private static Optional<Days> years(String from, String to) {
    int first = Integer.parseInt(from);
    int last = Integer.parseInt(to);
    return last < first ? Optional.empty() : Optional.of(Days.year(first).to(Days.year(last)));
  }

  private static Optional<Days> decade(int year) {
    return Optional.of(Days.year(year).to(Days.year(year + 9)));
  }

  /** "in two weeks" of what is still to come; of the past it says how long something took. */
  private static Optional<Days> ahead(Matcher m, Anchor anchor) {
    LocalDate published = anchor.published();
    return published == null || !anchor.future()
        ? Optional.empty()
        : Optional.of(shifted(published, DateWords.number(m.group(1)), m.group(2)));
  }

  /**
   * A weekday alone: the last one up to the publication day, or the next one of what is still to
   * come.
   */
  private static Optional<Days> weekday(Matcher m, Anchor anchor) {
    LocalDate published = anchor.published();
    if (published == null) {
      return Optional.empty();
    }
    DayOfWeek day = DateWords.weekday(m.group(1));
    return Optional.of(
        Days.day(
            published.with(
                anchor.future()
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day))));
  }

  private static Optional<Days> near(Matcher m, Anchor anchor) {
    LocalDate published = anchor.published();
    if (published == null) {
      return Optional.empty();
    }
    int shift =
        switch (m.group(1).toLowerCase(Locale.ROOT)) {
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    return Optional.of(Days.day(published.plusDays(shift)));
  }

  private static Optional<Days> ago(Matcher m, Anchor anchor) {
    LocalDate published = anchor.published();
    return published == null
        ? Optional.empty()
        : Optional.of(shifted(published, -DateWords.number(m.group(1)), m.group(2)));
  }

  /**
   * "two days later": from the day that the article named last, of a range from its end. What was
   * done is not counted from a day still to come.
   */
  private static Optional<Days> fromMention(Matcher m, Anchor anchor) {
    Days mentioned = anchor.mentioned();
    if (mentioned == null || mentioned.precision() != Precision.DAY) {
      return Optional.empty();
    }
    boolean back = m.group(3).equals("earlier") || m.group(3).equals("before");
    int number = back ? -DateWords.number(m.group(1)) : DateWords.number(m.group(1));
    LocalDate from = back ? mentioned.start() : mentioned.end();
    LocalDate published = anchor.published();
    boolean ahead = published != null && from.isAfter(published);
    return ahead && !anchor.future()
        ? Optional.empty()
        : Optional.of(shifted(from, number, m.group(2)));
  }

  /** So many units away, as exact as the unit. */
  static Days shifted(LocalDate from, int number, String unit) {
    return switch (unit.charAt(0)) {
      case 'd' ->
          unit.startsWith("dec")
              ? Days.year(from.getYear() + 10 * number)
              : Days.day(from.plusDays(number));
      case 'w' -> Days.weekOf(from.plusWeeks(number));
      case 'm' -> Days.month(YearMonth.from(from).plusMonths(number));
      default -> Days.year(from.getYear() + number);
    };
  }
}
