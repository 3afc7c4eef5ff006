package org.chancery.server.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.DeskFixture;
import org.chancery.server.page.Browsing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

  @SuppressWarnings("NullAway.Init")
  private static DeskFixture desk;

  @BeforeAll
  static void start() {
    desk = DeskFixture.ofSamples();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void whatIsKnownIsToldInWords() {
    String address =
        Browsing.first("href=\"(/articles/[^\"#]+)\"", desk.get("/actors/country:CAN").body());
    assertThat(desk.get(address).body())
        .contains("<dt>Language</dt><dd>English")
        .contains("<dt>Copies</dt><dd>none in the store</dd>");
  }
}
