package org.chancery.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTest {

  @Test
  void aChoiceLeadsBackToThePageItWasMadeOn() {
    assertThat(Themes.back("/search?text=treaty&type=ACCUSE"))
        .isEqualTo("/search?text=treaty&type=ACCUSE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example/",
        "https://elsewhere.example",
        "/\\elsewhere.example",
        "",
        "/a\nb"
      })
  void aChoiceLeadsToNoOtherServer(String address) {
    assertThat(Themes.back(address)).isEqualTo("/");
  }

  @Test
  void anUnknownThemeIsTheSystems() {
    assertThat(Frame.Theme.named("sepia")).isEqualTo(Frame.Theme.AUTO);
    assertThat(Frame.Theme.named("dark")).isEqualTo(Frame.Theme.DARK);
  }
}
