package org.chancery.engine.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {

  /** Reports are compared only where their parties share a block. */
  @ParameterizedTest
  @CsvSource({
    "name:ansel brask, name:brask",
    "name:maria ansel brask, name:ansel brask",
    "name:brask, name:brask",
    "country:XVA, country:XVA",
    "role:soldier, role:soldier",
  })
  void whoMayBeTheSameShareABlock(String one, String other) {
    Party party = new Party(one, one, "XVA");
    Party same = new Party(other, other, "XVA");
    assertThat(party.match(same)).isEqualTo(Party.Match.SAME);
    assertThat(same.block()).isEqualTo(party.block());
  }
}
