package org.chancery.engine.sentence.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceJointsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Envoy Mara Dorn (Lesk.) said it was over. He left. | 2",
        "Envoy Mara Dorn (Lesk.), who came late, left. | 1",
        "\"Why should we talk to them now?\" asked the envoy of Lesk. | 1",
        "The pass was closed (it had snowed.) The road was open. | 2",
        "\"Why should we talk to them now?\" The envoy left. | 2",
        "It was over. the envoy left. | 2"
      })
  void joinsOnlyWhatGoesOn(String text, int sentences) {
    List<List<Token>> found = new ArrayList<>();
    new SentenceTokenizer().tokenize(text.strip(), found::add);

    assertThat(found).hasSize(sentences);
  }
}
