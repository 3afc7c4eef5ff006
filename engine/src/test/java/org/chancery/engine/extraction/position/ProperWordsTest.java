package org.chancery.engine.extraction.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProperWordsTest {

  @Test
  void namesAreTheCapitalisedWordsBesideTheFirst() {
    assertThat(ProperWords.of("The Tarrel War should be declared over.", List.of(), true))
        .containsExactlyInAnyOrder("Tarrel", "War");
    assertThat(ProperWords.of("the pipeline should be finished", List.of(), false)).isEmpty();
  }

  @Test
  void anArticleBearsANameInAnyOfItsForms() {
    Set<String> text = ProperWords.in("Talks on the Tarrelian question went on in Lesk.");

    assertThat(ProperWords.meet(Set.of("Tarrel"), text)).isTrue();
    assertThat(ProperWords.meet(Set.of("Kestrel"), text)).isFalse();
  }
}
