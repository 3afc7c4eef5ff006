package org.chancery.engine.sentence.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceBreaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The envoy came in. He sat down. | 2",
        "Her deputy cut in. | 1",
        "The board is 5 in. wide. | 1",
        "Dorn told BFMTV. He left. | 2",
        "Dorn told RTL. Mara Vellin left. | 2",
        "Dorn spoke on TV. Nobody listened. | 2",
        "The envoy came from the U.S. He left. | 2",
        "The talks began at 5 p.m. They failed. | 2",
        "The envoy came from the U.S. Senate. | 1",
        "The envoy met Gen. In Sol. | 1",
        "The envoy met Mr. Weiss and Dr. Dorn. | 1",
        "The case of Lesk v. The Crown was heard. | 1",
        "The talks were held at 5 p.m. Monday. | 1"
      })
  void partsBehindWhatIsNoAbbreviation(String text, int sentences) {
    assertThat(sentences(text)).hasSize(sentences);
  }

  @Test
  void theStopIsATokenOfItsOwnAndEveryLetterKeepsItsPlace() {
    String text = "Dorn told MSNBC. He left.";

    List<Token> first = sentences(text).get(0);

    assertThat(first).extracting(Token::getWordForm).containsExactly("Dorn", "told", "MSNBC", ".");
    assertThat(first)
        .allSatisfy(
            token ->
                assertThat(text.substring(token.getStartOffset(), token.getEndOffset()))
                    .isEqualTo(token.getWordForm()));
  }

  private static List<List<Token>> sentences(String text) {
    List<List<Token>> found = new ArrayList<>();
    new SentenceTokenizer().tokenize(text.strip(), found::add);
    return found;
  }
}
