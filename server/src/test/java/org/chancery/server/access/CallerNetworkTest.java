package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerNetworkTest {

  @Test
  void addressesThatOneHouseholdHasAreOneCaller() {
    assertThat(CallerNetwork.of("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(CallerNetwork.of("2001:DB8:1:2::7"))
        .isEqualTo(CallerNetwork.of("[2001:db8:1:2::%eth0]"))
        .isNotEqualTo(CallerNetwork.of("2001:db8:1:3::7"));
    assertThat(CallerNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(CallerNetwork.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(CallerNetwork.of("kestria.example")).isEqualTo("kestria.example");
    assertThat(CallerNetwork.of("a:b:no:address")).isEqualTo("a:b:no:address");
  }
}
