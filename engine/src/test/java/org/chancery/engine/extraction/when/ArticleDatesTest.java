package org.chancery.engine.extraction.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.chancery.engine.article.When;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What date words mean; 2021-06-09, the usual publication date, is a Wednesday. */
class ArticleDatesTest {

  private static Optional<When> when(@Nullable String published, String text, String predicate) {
    ParsedArticle article = EnglishParser.article(published, text);
    ArticleDates dates = new ArticleDates(article);
    Optional<When> last = Optional.empty();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(predicate)) {
          last = dates.of(sentence, token);
        }
      }
    }
    return last;
  }

  @Test
  void whatWasOrderedForADayAlreadyOverWasOrderedOnIt() {
    String over = "Kestria ordered two envoys to leave on April 12.";
    check(when("2019-04-13", over, "ordered"), "2019-04-12", "2019-04-12", "DAY");
    String ahead = "Kestria ordered two envoys to leave on April 20.";
    check(when("2019-04-13", ahead, "leave"), "2019-04-20", "2019-04-20", "DAY");
  }

  @Test
  void aDayBetweenSubjectAndVerbIsTheVerbs() {
    check(
        when("2021-06-09", "Kestria on Monday attacked Varonia.", "attacked"),
        "2021-06-07",
        "2021-06-07",
        "DAY");
    check(
        when("2021-06-09", "The talks in May were praised by Lesk on Tuesday.", "praised"),
        "2021-06-08",
        "2021-06-08",
        "DAY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // days
        "on Monday | 2021-06-07 | 2021-06-07 | DAY",
        "on Wednesday | 2021-06-09 | 2021-06-09 | DAY",
        "on Thursday | 2021-06-03 | 2021-06-03 | DAY",
        "Monday morning | 2021-06-07 | 2021-06-07 | DAY",
        "late on Tuesday | 2021-06-08 | 2021-06-08 | DAY",
        "last Friday | 2021-06-04 | 2021-06-04 | DAY",
        "yesterday | 2021-06-08 | 2021-06-08 | DAY",
        "today | 2021-06-09 | 2021-06-09 | DAY",
        "on Monday night | 2021-06-07 | 2021-06-07 | DAY",
        "on June 3 | 2021-06-03 | 2021-06-03 | DAY",
        "on 3 June | 2021-06-03 | 2021-06-03 | DAY",
        "on the 3rd of June | 2021-06-03 | 2021-06-03 | DAY",
        "on November 28 | 2020-11-28 | 2020-11-28 | DAY",
        "on Nov. 28 | 2020-11-28 | 2020-11-28 | DAY",
        "on March 24, 2014 | 2014-03-24 | 2014-03-24 | DAY",
        "on 24 March 2014 | 2014-03-24 | 2014-03-24 | DAY",
        "on 2014-03-24 | 2014-03-24 | 2014-03-24 | DAY",
        "three days ago | 2021-06-06 | 2021-06-06 | DAY",
        "on Monday, May 31 | 2021-05-31 | 2021-05-31 | DAY",
        "on Monday, May 31, 2021 | 2021-05-31 | 2021-05-31 | DAY",
        "from June 1 to June 4 | 2021-06-01 | 2021-06-04 | DAY",
        "on June 1-4 | 2021-06-01 | 2021-06-04 | DAY",
        "between June 1 and 4 | 2021-06-01 | 2021-06-04 | DAY",
        "on Monday, 31 May | 2021-05-31 | 2021-05-31 | DAY",
        "on Monday 31 May 2010 | 2010-05-31 | 2010-05-31 | DAY",
        "on Monday the 3rd of May | 2021-05-03 | 2021-05-03 | DAY",
        "on Monday morning, May 31 | 2021-05-31 | 2021-05-31 | DAY",
        "on May 31,2010 | 2010-05-31 | 2010-05-31 | DAY",
        "from December 30 to January 2, 2020 | 2019-12-30 | 2020-01-02 | DAY",
        "from December 30 to January 2 | 2020-12-30 | 2021-01-02 | DAY",
        // weeks
        "last week | 2021-05-31 | 2021-06-06 | WEEK",
        "this week | 2021-06-07 | 2021-06-13 | WEEK",
        "earlier this week | 2021-06-07 | 2021-06-13 | WEEK",
        "two weeks ago | 2021-05-24 | 2021-05-30 | WEEK",
        "a week ago | 2021-05-31 | 2021-06-06 | WEEK",
        "last weekend | 2021-06-05 | 2021-06-06 | DAY",
        "over the weekend | 2021-06-05 | 2021-06-06 | DAY",
        // months
        "last month | 2021-05-01 | 2021-05-31 | MONTH",
        "this month | 2021-06-01 | 2021-06-30 | MONTH",
        "earlier this month | 2021-06-01 | 2021-06-30 | MONTH",
        "in March | 2021-03-01 | 2021-03-31 | MONTH",
        "back in March | 2021-03-01 | 2021-03-31 | MONTH",
        "in October | 2020-10-01 | 2020-10-31 | MONTH",
        "last October | 2020-10-01 | 2020-10-31 | MONTH",
        "in March 2014 | 2014-03-01 | 2014-03-31 | MONTH",
        "in March, 2014 | 2014-03-01 | 2014-03-31 | MONTH",
        "in mid-May | 2021-05-11 | 2021-05-20 | MONTH",
        "in early May | 2021-05-01 | 2021-05-10 | MONTH",
        "in late May | 2021-05-21 | 2021-05-31 | MONTH",
        "at the end of May | 2021-05-21 | 2021-05-31 | MONTH",
        "in late February 2020 | 2020-02-21 | 2020-02-29 | MONTH",
        "two months ago | 2021-04-01 | 2021-04-30 | MONTH",
        "in the middle of May | 2021-05-11 | 2021-05-20 | MONTH",
        // quarters and seasons
        "last quarter | 2021-01-01 | 2021-03-31 | QUARTER",
        "in the first quarter of 2020 | 2020-01-01 | 2020-03-31 | QUARTER",
        "in the first quarter | 2021-01-01 | 2021-03-31 | QUARTER",
        "this spring | 2021-03-01 | 2021-05-31 | QUARTER",
        "last summer | 2020-06-01 | 2020-08-31 | QUARTER",
        "last winter | 2020-12-01 | 2021-02-28 | QUARTER",
        "in the summer of 2014 | 2014-06-01 | 2014-08-31 | QUARTER",
        "in autumn 2014 | 2014-09-01 | 2014-11-30 | QUARTER",
        "in the spring | 2021-03-01 | 2021-05-31 | QUARTER",
        // years and more
        "in 2014 | 2014-01-01 | 2014-12-31 | YEAR",
        "last year | 2020-01-01 | 2020-12-31 | YEAR",
        "this year | 2021-01-01 | 2021-12-31 | YEAR",
        "in early 2014 | 2014-01-01 | 2014-04-30 | YEAR",
        "in mid-2014 | 2014-05-01 | 2014-08-31 | YEAR",
        "in late 2014 | 2014-09-01 | 2014-12-31 | YEAR",
        "at the end of 2014 | 2014-09-01 | 2014-12-31 | YEAR",
        "five years ago | 2016-01-01 | 2016-12-31 | YEAR",
        "2.5 years ago | 2018-01-01 | 2018-12-31 | YEAR",
        "between 2014 and 2016 | 2014-01-01 | 2016-12-31 | YEAR",
        "from 2014 to 2016 | 2014-01-01 | 2016-12-31 | YEAR",
        "in 2014-2016 | 2014-01-01 | 2016-12-31 | YEAR",
        "in the 1990s | 1990-01-01 | 1999-12-31 | YEAR",
        "earlier this year | 2021-01-01 | 2021-12-31 | YEAR",
      })
  void past(String words, String start, String end, String precision) {
    check(
        when("2021-06-09", "Kestria attacked Varonia " + words + ".", "attacked"),
        start,
        end,
        precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Friday | 2021-06-11 | 2021-06-11 | DAY",
        "next Tuesday | 2021-06-15 | 2021-06-15 | DAY",
        "tomorrow | 2021-06-10 | 2021-06-10 | DAY",
        "next week | 2021-06-14 | 2021-06-20 | WEEK",
        "next month | 2021-07-01 | 2021-07-31 | MONTH",
        "in October | 2021-10-01 | 2021-10-31 | MONTH",
        "in March | 2022-03-01 | 2022-03-31 | MONTH",
        "on March 3 | 2022-03-03 | 2022-03-03 | DAY",
        "next year | 2022-01-01 | 2022-12-31 | YEAR",
        "in 2025 | 2025-01-01 | 2025-12-31 | YEAR",
        "in two weeks | 2021-06-21 | 2021-06-27 | WEEK",
        "in three days | 2021-06-12 | 2021-06-12 | DAY",
      })
  void toCome(String words, String start, String end, String precision) {
    check(
        when("2021-06-09", "Kestria will attack Varonia " + words + ".", "attack"),
        start,
        end,
        precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a Saturday, a Sunday, a winter that the year before began, the day after New Year's Eve
        "2021-06-12 | last weekend | 2021-06-05 | 2021-06-06 | DAY",
        "2021-06-13 | last weekend | 2021-06-05 | 2021-06-06 | DAY",
        "2021-06-13 | over the weekend | 2021-06-12 | 2021-06-13 | DAY",
        "2021-01-15 | this winter | 2020-12-01 | 2021-02-28 | QUARTER",
        "2021-01-15 | last winter | 2019-12-01 | 2020-02-29 | QUARTER",
        "2021-12-15 | this winter | 2021-12-01 | 2022-02-28 | QUARTER",
        "2020-12-31 | from December 30 to January 2 | 2020-12-30 | 2021-01-02 | DAY",
      })
  void atTheEdges(String published, String words, String start, String end, String precision) {
    check(
        when(published, "Kestria attacked Varonia " + words + ".", "attacked"),
        start,
        end,
        precision);
  }

  @Test
  void theNextWeekendIsNotTheDayItself() {
    check(
        when("2021-06-12", "Kestria will attack Varonia next weekend.", "attack"),
        "2021-06-19",
        "2021-06-20",
        "DAY");
  }

  @Test
  void aNumberInThousandsIsNoDay() {
    assertThat(words("In May 10,000 troops attacked Varonia.")).containsExactly("May");
    assertThat(words("In June 3.5 million people left.")).containsExactly("June");
    assertThat(words("The sea was there 10,000 years ago.")).isEmpty();
  }

  private static List<String> words(String text) {
    return DateForms.ALL.stream()
        .flatMap(form -> form.pattern().matcher(text).results())
        .map(MatchResult::group)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since 2014 | 2014-01-01 | 2021-06-09 | YEAR",
        "since March | 2021-03-01 | 2021-06-09 | MONTH",
        "since Monday | 2021-06-07 | 2021-06-09 | DAY",
        "since early 2014 | 2014-01-01 | 2021-06-09 | YEAR",
        "since last week | 2021-05-31 | 2021-06-09 | WEEK",
        "since May 3 | 2021-05-03 | 2021-06-09 | DAY",
      })
  void sinceRunsToThePublication(String words, String start, String end, String precision) {
    check(
        when("2021-06-09", "Kestria has attacked Varonia " + words + ".", "attacked"),
        start,
        end,
        precision);
  }

  private static void check(Optional<When> found, String start, String end, String precision) {
    assertThat(found).isPresent();
    When when = found.orElseThrow();
    assertThat(when.start() + " " + when.end() + " " + when.precision())
        .isEqualTo(start + " " + end + " " + precision);
    assertThat(when.from()).isEqualTo(When.From.TEXT);
  }

  @Test
  void daysAreCountedFromTheDayThatTheArticleNamed() {
    String text = "Kestria signed on May 3 in Lisk. Two days later, Varonia left.";
    check(when("2021-06-09", text, "left"), "2021-05-05", "2021-05-05", "DAY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kestria signed on May 3. Lesk, which fell on May 8, is lost. Two days later, Varonia left. | 2021-05-10",
        "On May 3 Kestria signed, on May 8 it broke the pact, and two days later, Varonia left. | 2021-05-10",
        "They met from May 3 to May 6 in Lesk. Two days later, Varonia left. | 2021-05-08",
        "They met from May 3 to May 6 in Lesk. Two days earlier, Varonia left. | 2021-05-01",
        "They have met since May 3 in Lesk. Two days later, Varonia left. | 2021-05-05",
        "Kestria, which fell on May 3, spoke on May 9, two days after Varonia left. | 2021-05-07",
      })
  void ofSeveralDaysTheLastCounts(String text, String day) {
    check(when("2021-06-09", text, "left"), day, day, "DAY");
  }

  @Test
  void whatWasDoneIsNotCountedFromADayStillToCome() {
    String text = "They said on Monday that it begins on July 1, two days after Varonia left.";
    check(when("2021-06-09", text, "left"), "2021-06-05", "2021-06-05", "DAY");
    String later = "They will meet on July 1 in Lesk. Two days later, Varonia left.";
    When published = when("2021-06-09", later, "left").orElseThrow();
    assertThat(published.from()).isEqualTo(When.From.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It attacked on June 3 and 12 people died. | attacked | June 3",
        "On June 3 and 12 Kestrian soldiers left. | left | June 3",
        "It attacked on June 3 and 12 more people died. | attacked | June 3",
        "It attacked on June 3 and 12 years ago. | attacked | June 3",
        "Between June 3 and 12 soldiers left. | left | June 3 and 12",
        "They met on June 3 and 12 in Lesk. | met | June 3 and 12",
        "In March 12 people died. | died | March",
        "It said so in its March 12 reports. | said | March 12",
        "They attacked Lesk on 3 June 12 times. | attacked | 3 June",
      })
  void aNumberThatCountsIsNoDay(String text, String predicate, String date) {
    assertThat(when("2021-06-09", text, predicate).map(When::text)).contains(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-06-09 | attacked | 2020-02-29",
        "2021-06-09 | will attack | 2024-02-29",
        "2020-03-09 | attacked | 2020-02-29",
        "2020-03-09 | will attack | 2024-02-29",
        "2020-01-09 | attacked | 2020-02-29",
      })
  void aLeapDayIsOfTheNearestLeapYear(String published, String verb, String day) {
    String text = "Kestria " + verb + " Varonia on Feb. 29.";
    String predicate = verb.substring(verb.indexOf(' ') + 1);
    check(when(published, text, predicate), day, day, "DAY");
  }

  @Test
  void aClauseIsSoFarFromTheDayOfItsMainVerb() {
    String text = "They spoke on Monday, two days after Kestria attacked Varonia.";
    check(when("2021-06-09", text, "attacked"), "2021-06-05", "2021-06-05", "DAY");
  }

  @Test
  void withoutDateWordsTheNewsIsOfThePublicationDay() {
    When when = when("2021-06-09", "Kestria attacked Varonia.", "attacked").orElseThrow();
    assertThat(when.from()).isEqualTo(When.From.PUBLISHED);
    assertThat(when.text()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kestria attacked Varonia on Monday.",
        "Kestria attacked Varonia last week.",
        "Kestria attacked Varonia in March.",
        "Kestria has attacked Varonia since 2014.",
        "Kestria attacked Varonia.",
      })
  void withoutAPublicationDateNothingIsGuessed(String text) {
    assertThat(when(null, text, "attacked")).isEmpty();
  }

  @Test
  void aFullDateNeedsNoPublicationDate() {
    check(
        when(null, "Kestria attacked Varonia on May 3, 2014.", "attacked"),
        "2014-05-03",
        "2014-05-03",
        "DAY");
  }

  @Test
  void noSuchDayIsNoDate() {
    assertThat(when(null, "Kestria attacked Varonia on February 30, 2014.", "attacked")).isEmpty();
  }

  @Test
  void mayAndMarchAreVerbsToo() {
    When when = when("2021-06-09", "Kestria may attack Varonia.", "attack").orElseThrow();
    assertThat(when.from()).isEqualTo(When.From.PUBLISHED);
  }
}
