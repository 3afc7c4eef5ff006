package org.chancery.server.page.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandEvidenceTest {

  @Test
  void wordsBeforeTheEvidenceKeepTheirDistance() {
    assertThat(StandEvidence.lead("It would not agree.", "agree")).isEqualTo("It would not ");
    assertThat(StandEvidence.lead("She said: “We agree.”", "We agree")).isEqualTo("She said: “");
    assertThat(StandEvidence.lead("Agreed.", "Agreed")).isEmpty();
    assertThat(StandEvidence.lead("Agreed.", "other words")).isEmpty();
  }
}
