package org.chancery.engine.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistMakerTest {

  private final GistMaker gists = new GistMaker(new TopicWords(), new AmountFinder());

  private int[] details(String text) {
    return gists.gist(text, Word.of(text)).sentences().get(0).details();
  }

  @Test
  void aNumberOfTwoWordsIsOne() {
    int[] digits = details("The strike killed 21 dockers.");

    assertThat(details("The strike killed twenty-one dockers.")).isEqualTo(digits);
    assertThat(details("The strike killed twenty dockers.")).isNotEqualTo(digits);
  }
}
