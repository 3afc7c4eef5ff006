package org.chancery.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LISK, May 3 - Kestria left the talks. | -",
        "LISK (Agency): Kestria left the talks. | :",
        "Lisk, May 3 (Agency) Kestria left the talks. | )",
        "LISK-The Kestrian envoys left the talks. | -",
        "OHG-Kestria talks resumed in Lisk on Monday. | none",
        "OHG (Old Harbour Group) Secretary Lena Oskan resigned. | none",
        "Kestria left the talks on May 3 (Tuesday) Varonia said. | none",
      })
  void endAtTheirLastMark(String text, String expected) {
    ParsedSentence sentence = EnglishParser.article(null, text).sentences().get(0);
    int end = Datelines.end(sentence);
    assertThat(end < 0 ? "none" : sentence.token(end).form()).isEqualTo(expected);
  }
}
