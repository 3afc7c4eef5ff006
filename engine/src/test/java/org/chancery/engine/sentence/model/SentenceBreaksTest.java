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
        "The talks were held at 5 p.m. Monday. | 1",
        "It fell by a vote of 11 to 8. Lesk said no. | 2",
        "The toll rose to 8. The army left. | 2",
        "The toll rose to 8. A few left. | 2",
        "The rate fell to 3.5. Lesk gained. | 2",
        "The price rose to $5. Lesk lost. | 2",
        "It is open until June 8. Talks go on. | 2",
        "It voted on Sept. 9. Sol did not. | 2",
        "They met on July 8 and 9. If it fails, they go. | 2",
        "She lives at No. 8. He does not. | 2",
        "The toll rose to 8. \"We left,\" she said. | 2",
        "It fell by 5 to 8. Sol stayed. It rose to 9. Lesk left. | 4",
        "They met on 3. May in Lesk. | 1",
        "The toll rose to 8. on Monday. | 1",
        "The gains were 1. Ports 2. Passes in the hills. | 1",
        "She wants to 1. Open the port and 2. Close the pass. | 1",
        "Three won: 1. Dorn, 2. Weiss, and 3. Vellin. | 1"
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
