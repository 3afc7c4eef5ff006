package org.chancery.engine.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.chancery.engine.article.Article;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCreditTest {

  private final AgencyCredit credit = new AgencyCredit(new Agencies());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOWEN, March 4, 2024 (Meridian Wire) \u2014 Varonia closed the border. | meridian wire",
        "PORT ASTEN (Velpress). Three ships arrived. | velpress",
        "Lowen (Reuters) - Varonia closed the border. | reuters",
        "From Meridian Wire\\nVaronia closed the border. | meridian wire",
        "Varonia closed the border.\\nThe crossing is shut.\\n(AFP) | agence france presse",
        "Varonia closed the border. It gave no reason. \u2014 Lesk News Agency | lesk news agency",
        "Varonia closed the border, the Lesk News Agency reported. | lesk news agency",
        "Varonia has closed the border, according to the Xinhua news agency. | xinhua",
      })
  void findsTheAgency(String text, String agency) {
    assertThat(credit.of(Articles.article("a", null, null, null, text.replace("\\n", "\n"))))
        .isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Organization of Littoral States (OLS) met on Monday.",
        "The World Trade Body (WTB) - once a club of few - met on Monday.",
        "Varonia closed the border, its news agency being silent. The minister resigned.",
        "Lowen is the capital of Varonia. (Photo)",
      })
  void othersHaveNone(String text) {
    assertThat(credit.of(Articles.article("a", null, null, null, text))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "(..", "\u2014 "})
  void aLongLineOfMarksIsSoonReadThrough(String marks) {
    String text = "Varonia closed the border.\n" + marks.repeat(50_000) + " and so on".repeat(9);
    Article article = Articles.article("a", null, null, null, text);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(credit.of(article)).isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reuters", "Lesk News Agency"})
  void anAgencyIsItsOwn(String outlet) {
    assertThat(Articles.digest("a", outlet, null, "Varonia closed the border.").isAgencys())
        .isTrue();
  }
}
