package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @Test
  void anotherNameOrAProxyIsRefusedWithoutAccounts() throws IOException {
    try (DeskFixture desk = DeskFixture.ofNothing()) {
      assertThat(raw(desk, "GET / HTTP/1.1\r\nHost: kestria.example\r\n")).contains(" 403 ");
      assertThat(raw(desk, "GET / HTTP/1.1\r\nHost: localhost:80\r\n")).contains(" 200 ");
      assertThat(raw(desk, "GET / HTTP/1.1\r\nHost: localhost.kestria.example\r\n"))
          .contains(" 403 ");
      assertThat(desk.get("/", "X-Forwarded-For", "192.0.2.7").statusCode()).isEqualTo(403);
      String nonsense = raw(desk, "GET /api/v1/articles/%00 HTTP/1.1\r\nHost: localhost\r\n");
      assertThat(nonsense).contains(" 400 ").doesNotContainIgnoringCase("jetty");
      assertThat(desk.get("/").headers().firstValue("Server")).isEmpty();
    }
  }

  private static String raw(DeskFixture desk, String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.at("/").getPort())) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatComesTooSlowlyIsRefused() throws IOException, InterruptedException {
    try (DeskFixture desk = DeskFixture.ofNothing();
        Socket socket = new Socket("127.0.0.1", desk.at("/").getPort())) {
      String head =
          "POST /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nContent-Length: 900\r\n\r\n{";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      Thread.sleep(1500);
      socket.getOutputStream().write(' ');
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains(" 408 ")
          .contains("came too slowly")
          .doesNotContainIgnoringCase("jetty");
    }
  }

  @Test
  void whatIsTooLargeIsRefused() {
    try (DeskFixture desk = DeskFixture.ofNothing()) {
      HttpResponse<String> large =
          desk.post("/api/v1/corrections", "\"" + "x".repeat(1_100_000) + "\"");
      assertThat(large.statusCode()).isEqualTo(413);
      assertThat(large.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
  }

  @Test
  void aPartOfAStoryThatIsNoneIsItsBeginning() {
    try (DeskFixture desk = DeskFixture.ofSamples()) {
      Matcher story =
          Pattern.compile("href=\"(/storylines/[^\"?]+)\"").matcher(desk.get("/storylines").body());
      assertThat(story.find()).isTrue();
      HttpResponse<String> page = desk.get(story.group(1) + "?from=x");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Events in order").doesNotContain("← previous");
    }
  }

  @Test
  void whatIsMissingIsToldInPlainSentences() {
    try (DeskFixture desk = DeskFixture.ofNothing()) {
      assertThat(desk.get("/add/none").body()).contains("What was read is kept.<");
      assertThat(desk.get("/articles/none").body()).contains("no article 'none'.<");
    }
  }

  @Test
  void aPortThatIsTakenIsNamedWithTheRemedy() {
    try (DeskFixture desk = DeskFixture.ofNothing()) {
      DeskOptions same = new DeskOptions(DeskOptions.LOOPBACK, desk.at("/").getPort());
      assertThatThrownBy(() -> DeskFixture.ofSamples(same))
          .isInstanceOf(DeskException.class)
          .hasMessageContaining("is taken by another program")
          .hasMessageContaining("--port");
    }
  }

  @Test
  void theApiIsReadOnAPage() {
    try (DeskFixture desk = DeskFixture.ofNothing()) {
      String page = desk.get("/api").body();
      assertThat(page)
          .contains("/api/v1/events")
          .contains("/api/v1/tally/{issue}")
          .contains("curl 'http://127.0.0.1:")
          .contains("curl -X DELETE 'http://127.0.0.1:")
          .contains("-d '{\"title\":\"TITLE\",\"text\":\"TEXT\"}'")
          .doesNotContain("style=")
          .doesNotContain("onclick");
    }
  }

  @Test
  void whatIsNoDayNoPlaceOrTooManyWordsIsNoFaultOfTheDesk() {
    try (DeskFixture desk = DeskFixture.ofNothing()) {
      String far = "%2B999999999-12-31";
      assertThat(desk.get("/api/v1/events?since=" + far).statusCode()).isEqualTo(400);
      assertThat(desk.get("/storylines?since=" + far).statusCode()).isEqualTo(400);
      HttpResponse<String> page = desk.get("/storylines?from=x");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<html");
    }
  }
}
