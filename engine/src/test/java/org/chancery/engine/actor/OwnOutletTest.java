package org.chancery.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Found;
import org.chancery.engine.text.AlignedText;
import org.chancery.register.NameSense;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnOutletTest {

  /** The Harbour Group's. */
  private static final List<NameSense> SENSES = InventedRegister.register().named("HG");

  private static OwnOutlet outlet(@Nullable String name) {
    Found<String> found = name == null ? null : new Found<>(name, "test");
    return new OwnOutlet(
        new Article(
            "a",
            "h",
            "test",
            null,
            null,
            found,
            List.of(),
            null,
            "en",
            AlignedText.unchanged("HG"),
            true));
  }

  @Test
  void theInitialsOfTheOutletAreNotWhomTheRegisterKnowsByThem() {
    assertThat(SENSES).isNotEmpty();
    assertThat(outlet("Halmic Gazette").isMistaken("HG", SENSES)).isTrue();
    assertThat(outlet("The Halmic Gazette").isMistaken("HG", SENSES)).isTrue();
  }

  @Test
  void theyAreWhereItIsTheOutletOrNothingIsKnownOfOne() {
    assertThat(outlet("Harbour Group").isMistaken("HG", SENSES)).isFalse();
    assertThat(outlet("Lisk Courier").isMistaken("HG", SENSES)).isFalse();
    assertThat(outlet(null).isMistaken("HG", SENSES)).isFalse();
    assertThat(outlet("").isMistaken("", List.of())).isFalse();
  }
}
