package org.chancery.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeRepairTest {

  @Test
  void whatIsCalledForIsNoPurpose() {
    assertThat(governor("Varonia called for Kestria to rejoin the group.", "rejoin"))
        .isEqualTo("for");
  }

  @Test
  void aPurposeStaysOne() {
    assertThat(governor("Varonia waited for Kestria to rejoin the group.", "rejoin"))
        .isEqualTo("waited");
  }

  @Test
  void whatFollowsThatBelongsToItsClause() {
    assertThat(
            governor(
                "TVK reported Saturday that Vienna, Austria is being considered as a possible venue"
                    + " for the meeting.",
                "Vienna"))
        .isEqualTo("considered");
  }

  private static String governor(String text, String word) {
    ParsedSentence sentence = EnglishParser.article(null, text).sentences().get(0);
    return sentence.tokens().stream()
        .filter(t -> t.form().equals(word))
        .findFirst()
        .flatMap(sentence::head)
        .orElseThrow()
        .form();
  }
}
