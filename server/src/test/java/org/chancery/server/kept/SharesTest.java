package org.chancery.server.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SharesTest {

  private final Shares shares = new Shares(3, 2, "exports");

  @Test
  void noCallerHasThemAllAndWhatIsGivenBackIsThereAgain() {
    Shares.Taken first = shares.take("ada");
    shares.take("ada");
    assertThatThrownBy(() -> shares.take("ada"))
        .isInstanceOf(BusyException.class)
        .hasMessage("2 exports of yours are under way; wait for one to end");
    Shares.Taken other = shares.take("bo");
    assertThatThrownBy(() -> shares.take("cy"))
        .isInstanceOf(BusyException.class)
        .hasMessage("3 exports are under way; try again in a while");
    first.close();
    assertThat(shares.take("ada")).isNotNull();
    other.close();
    assertThat(shares.take("cy")).isNotNull();
  }
}
