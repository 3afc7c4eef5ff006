package org.chancery.engine.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFinderTest {

  private final AmountFinder amounts = new AmountFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eleven prisoners were handed over. | 11 prisoners",
        "The court annulled the count in 312 polling stations. | 312 stations",
        "At least seven people were killed. | 7 dead",
        "The shelling killed about 1,200 civilians. | 1200 dead",
        "Three persons lost their lives and 26 police officers were injured. | 3 dead; 26 injured",
        "The shelling killed at least seven and injured twenty. | 7 dead; 20 injured",
        "The government spoke of three dead. | 3 dead",
        "Varonia expelled 43 Kestrian diplomats. | 43 diplomats",
        "Two million refugees crossed the river. | 2 million refugees",
        "Two million Kestrian refugees crossed the river. | 2 million refugees",
        "Twenty-one people were killed. | 21 dead",
        "Varonia expelled thirty-two Kestrian diplomats. | 32 diplomats",
        "Forty-five thousand tents were sent. | 45 thousand tents",
      })
  void countsWhatIsCounted(String sentence, String labels) {
    assertThat(amounts.in(sentence)).extracting(Amount::label).containsExactly(labels.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on 8 March 2024.",
        "The talks lasted three days.",
        "He is one of the founders.",
        "The treaty was signed in 2014.",
        "On March 4 Varonian troops crossed the river.",
        "In 2014 Varonian troops crossed the river.",
      })
  void leavesDatesAndTimesAlone(String sentence) {
    assertThat(amounts.in(sentence)).isEmpty();
  }
}
