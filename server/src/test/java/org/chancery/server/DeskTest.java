package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class DeskTest {

  @Test
  void pagesHaveTheTokenOfTheirSession() {
    try (DeskFixture desk = DeskFixture.ofNothing()) {
      HttpResponse<String> page = desk.get("/");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<meta name=\"csrf\" content=\"");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(page.headers().firstValue("Set-Cookie")).isPresent();
    }
  }

  @Test
  void theSamplesAreInTheStoreOnce() {
    try (DeskFixture desk = DeskFixture.ofSamples()) {
      assertThat(desk.get("/").statusCode()).isEqualTo(200);
    }
  }
}
