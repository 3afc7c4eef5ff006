package org.chancery.engine.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.engine.text.TextRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextHeaderTest {

  private static final String FIRST =
      "Varonia recalled its ambassador on Tuesday after talks with Kestria about the border had failed.";

  private static TextHeader header(String text) {
    return TextHeader.of(TextRepair.repair(text).text());
  }

  private static String first(String text) {
    return header(text).passages().get(0).of(TextRepair.repair(text).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          LESK, May 8, 2018 (Morvia Wire) — | 2018-05-08 | Morvia Wire
          LESK (Morvia Wire) — | - | Morvia Wire
          LESK (Morvia Wire). | - | Morvia Wire
          LESK/OST (Morvia Wire), Aug. 7, 2018 - | 2018-08-07 | Morvia Wire
          PORT LESK, Varonia, 15 March 2025 (MW) - | 2025-03-15 | MW
          PORT LESK, Varonia, Oct. 6 (MW) — | - | MW
          Port Lesk (MW) – | - | MW
          (MW) - | - | MW
          LESK -- | - | -
          LESK, Varonia. | - | -
          """)
  void takesADatelineOffTheText(String dateline, LocalDate published, String outlet) {
    for (String above :
        new String[] {"", "Varonia recalls envoy\n\n", "Varonia recalls envoy.\n\n"}) {
      TextHeader header = header(above + dateline + " " + FIRST + "\n\nNobody was hurt.");
      assertThat(header.published() == null ? null : header.published().value())
          .isEqualTo(published);
      assertThat(header.outlet() == null ? null : header.outlet().value()).isEqualTo(outlet);
      if (!above.isEmpty()) {
        assertThat(header.title()).isEqualTo(new Found<>("Varonia recalls envoy", "first line"));
      }
    }
    assertThat(first(dateline + " " + FIRST)).isEqualTo(FIRST);
    assertThat(first("Varonia recalls envoy\n\n" + dateline + " " + FIRST)).isEqualTo(FIRST);
    // A headline with a full stop is a sentence as well.
    assertThat(first("Varonia recalls envoy.\n\n" + dateline + " " + FIRST))
        .isEqualTo("Varonia recalls envoy.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          date 2020-06-01 | 2020-06-01 | - | -
          Published: 1 June 2020, 08:15 | 2020-06-01 | - | -
          Monday, June 1, 2020 | 2020-06-01 | - | -
          By Ada Norel and Tomas Brik | - | - | Ada Norel, Tomas Brik
          By Ada Norel, The Lesk Ledger | - | The Lesk Ledger | Ada Norel
          By Ada Norel in Ost and Tomas van der Brik in Lesk | - | - | Ada Norel, Tomas van der Brik
          By ADA NOREL, diplomatic editor | - | - | ADA NOREL
          Ada Norel, The Lesk Ledger | - | The Lesk Ledger | Ada Norel
          Ada Norel and staff | - | - | Ada Norel
          THE LESK LEDGER | - | THE LESK LEDGER | -
          The Lesk Ledger, 1 June 2020 | 2020-06-01 | The Lesk Ledger | -
          The Lesk Ledger June 1, 2020 Ada Norel and staff | 2020-06-01 | The Lesk Ledger | Ada Norel
          THE LESK LEDGER Monday 1 June 2020 World | 2020-06-01 | THE LESK LEDGER | -
          The Lesk Ledger 1 June 2020 By Ada Norel | 2020-06-01 | The Lesk Ledger | Ada Norel
          Morvia Wire, June 1, 2020 | 2020-06-01 | Morvia Wire | -
          LESK, June 1, 2020 (Morvia Wire) | 2020-06-01 | Morvia Wire | -
          Source: Morvia Wire | - | Morvia Wire | -
          Author: Ada Norel, Tomas Brik | - | - | Ada Norel, Tomas Brik
          World | - | - | -
          LESK | - | - | -
          From our news services | - | - | -
          """)
  void takesHeaderLines(String line, LocalDate published, String outlet, String authors) {
    TextHeader header = header(line + "\n\nVaronia recalls envoy\n\n" + FIRST);
    assertThat(header.title()).isEqualTo(new Found<>("Varonia recalls envoy", "first line"));
    assertThat(header.published() == null ? null : header.published().value()).isEqualTo(published);
    assertThat(header.outlet() == null ? null : header.outlet().value()).isEqualTo(outlet);
    assertThat(String.join(", ", header.authors().stream().map(Found::value).toList()))
        .isEqualTo(authors == null ? "" : authors);
    assertThat(first(line + "\n\nVaronia recalls envoy\n\n" + FIRST)).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @CsvSource({
    "Varonia recalls envoy;,Kestria says nothing",
    "Varonia recalls envoy from,the talks in Lesk"
  })
  void joinsAHeadlineThatFillsTwoLines(String upper, String lower) {
    TextHeader header = header("date 2020-06-01\n" + upper + "\n" + lower + "\n\n" + FIRST);
    assertThat(header.title()).isEqualTo(new Found<>(upper + " " + lower, "first line"));
    assertThat(first(upper + "\n" + lower + "\n\n" + FIRST)).isEqualTo(FIRST);
    // A line that stands apart, or ends as a sentence does, is no part of it.
    assertThat(header(upper + "\n\n" + lower + "\n\n" + FIRST).title())
        .isNotEqualTo(new Found<>(upper + " " + lower, "first line"));
    assertThat(header(upper + "\n" + lower + ".\n\n" + FIRST).title())
        .isNotEqualTo(new Found<>(upper + " " + lower, "first line"));
  }

  @Test
  void takesNoSentenceForAHeader() {
    for (String sentence :
        new String[] {
          "\"We will stay.\"",
          "By Tuesday the troops had gone.",
          "The talks failed!",
          "June 1, 2020 was the day on which it all began.",
          "By sea and by land, they came:",
        }) {
      assertThat(first(sentence + "\n\n" + FIRST)).isEqualTo(sentence);
      assertThat(header(sentence + "\n\n" + FIRST).authors()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO-Kestria talks resumed on Monday after a pause of two years.",
        "EU–Kestria talks resumed on Monday after a pause of two years.",
        "U.N.-Backed troops left Lesk on Monday.",
        "NATO, EU-Kestria ties aside, has no part in it.",
      })
  void aHyphenBetweenTwoNamesEndsNoDateline(String sentence) {
    assertThat(first(sentence + "\n\n" + FIRST)).isEqualTo(sentence);
    String headline = sentence.substring(0, sentence.length() - 1);
    assertThat(header(headline + "\n\n" + FIRST).title())
        .isEqualTo(new Found<>(headline, "first line"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LESK-", "LESK- ", "LESK -", "LESK—", "LESK (MW)-", "LESK, Varonia–"})
  void aDashBeforeASentenceEndsADateline(String dateline) {
    String sentence = "The port of Lesk has been closed since Monday.";
    assertThat(first(dateline + sentence + "\n\n" + FIRST)).isEqualTo(sentence);
  }

  @Test
  void readsATextWithoutAnyHeader() {
    assertThat(first(FIRST)).isEqualTo(FIRST);
    assertThat(header("Only a line").title()).isNull();
    assertThat(header("").passages()).isEmpty();
  }

  @Test
  void datesAnArticleByTheLatestPostInIt() {
    TextHeader header =
        header(
            FIRST
                + "\nOpen the road.\n— Lesk Watch (@leskwatch) June 9, 2018\n"
                + "It is open.\n@leskwatch June 11, 2018\nNobody came.");
    assertThat(header.published())
        .isEqualTo(new Found<>(LocalDate.of(2018, 6, 11), "embedded post"));
  }
}
