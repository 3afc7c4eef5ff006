package org.chancery.server.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static final Terms SOME =
      Terms.of(
          Map.of(
              "text", List.of(" grain ships "),
              "type", List.of("AID", "AGREE", "AID"),
              "page", List.of("3"),
              "nonsense", List.of("1"),
              "outlet", List.of("")));

  @Test
  void anAddressHoldsAllThatIsAsked() {
    assertThat(SOME.address()).isEqualTo("/search?text=grain+ships&page=3&type=AID&type=AGREE");
    assertThat(Terms.of(Map.of()).address()).isEqualTo("/search");
  }

  @Test
  void whatIsChangedBeginsAtTheFirstPage() {
    assertThat(SOME.and("quad", "4").address())
        .isEqualTo("/search?text=grain+ships&type=AID&type=AGREE&quad=4");
    assertThat(SOME.without("type", "AID").address())
        .isEqualTo("/search?text=grain+ships&type=AGREE");
    assertThat(SOME.without("text").without("type").address()).isEqualTo("/search");
  }

  @Test
  void namesInAnAddressAreEncoded() {
    assertThat(SOME.without("type").with("outlet", "Lesk & Sons?").address())
        .isEqualTo("/search?text=grain+ships&outlet=Lesk+%26+Sons%3F");
  }
}
