package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Javalin server;

  @BeforeAll
  static void start() {
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.before(new Gate(null, Gate::noUploads)::check);
                  config.routes.get("/form", context -> context.result(Access.csrf(context)));
                  config.routes.post(
                      "/form",
                      context ->
                          context.result(Access.require(context, Role.ADMINISTRATOR).way().name()));
                  config.routes.get("/api/v1/thing", context -> context.result("there"));
                  config.routes.post("/api/v1/thing", context -> context.result("done"));
                })
            .start("127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static HttpResponse<String> send(
      String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aFormOfThisDeskIsTaken() throws Exception {
    HttpResponse<String> form = send("GET", "/form", "");
    String cookie = form.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain("Secure");
    String session = cookie.substring(0, cookie.indexOf(';'));
    String type = "application/x-www-form-urlencoded";
    HttpResponse<String> taken =
        send("POST", "/form", "csrf=" + form.body(), "Cookie", session, "Content-Type", type);
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(taken.body()).isEqualTo("LOCAL");
    assertThat(
            send("POST", "/form", "", "Cookie", session, "X-CSRF-Token", form.body()).statusCode())
        .isEqualTo(200);
    assertThat(send("GET", "/form", "", "Cookie", session).body()).isEqualTo(form.body());
  }

  @Test
  void aFormWithoutItsTokenOrWithAnothersIsRefused() throws Exception {
    HttpResponse<String> form = send("GET", "/form", "");
    HttpResponse<String> other = send("GET", "/form", "");
    String cookie = form.headers().firstValue("Set-Cookie").orElseThrow();
    String session = cookie.substring(0, cookie.indexOf(';'));
    assertThat(send("POST", "/form", "", "Cookie", session).statusCode()).isEqualTo(403);
    assertThat(send("POST", "/form", "", "X-CSRF-Token", form.body()).statusCode()).isEqualTo(403);
    assertThat(
            send("POST", "/form", "", "Cookie", session, "X-CSRF-Token", other.body()).statusCode())
        .isEqualTo(403);
    assertThat(send("POST", "/api/v1/thing", "", "Cookie", session).statusCode()).isEqualTo(403);
  }

  @Test
  void aProgramNeedsNoTokenButAPageOfAnotherSiteIsRefused() throws Exception {
    String thing = "/api/v1/thing";
    assertThat(send("POST", thing, "{}").body()).isEqualTo("done");
    String own = "http://127.0.0.1:" + server.port();
    assertThat(send("POST", thing, "{}", "Origin", own).statusCode()).isEqualTo(200);
    for (String origin : new String[] {"http://kestria.example", "null", "http://127.0.0.1:1"}) {
      assertThat(send("POST", thing, "{}", "Origin", origin).statusCode()).isEqualTo(403);
    }
    for (String site : new String[] {"cross-site", "same-site"}) {
      assertThat(send("POST", thing, "{}", "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
    }
    assertThat(send("GET", "/form", "", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(200);
    String[] fetched = {"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors"};
    assertThat(send("GET", thing, "", fetched).statusCode()).isEqualTo(403);
    assertThat(send("GET", thing, "", "Origin", "http://kestria.example").statusCode())
        .isEqualTo(403);
    fetched[3] = "navigate";
    assertThat(send("GET", thing, "", fetched).statusCode()).isEqualTo(200);
    assertThat(send("GET", thing, "", "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
  }

  @Test
  void aRoleMayDoWhatLowerOnesMay() {
    assertThat(Role.REVIEWER.includes(Role.READER)).isTrue();
    assertThat(Role.REVIEWER.includes(Role.REVIEWER)).isTrue();
    assertThat(Role.REVIEWER.includes(Role.ADMINISTRATOR)).isFalse();
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
    AtomicLong now = new AtomicLong();
    Gate gate = new Gate(null, Gate::noUploads, new RateLimit(2, 0.1, now::get));
    Javalin strict =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.before(gate::check);
                  config.routes.get("/page", context -> context.result("page"));
                  config.routes.get("/assets/a.css", context -> context.result("style"));
                })
            .start("127.0.0.1", 0);
    try {
      HttpRequest page =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + strict.port() + "/page")).build();
      assertThat(status(page)).isEqualTo(200);
      assertThat(status(page)).isEqualTo(200);
      HttpResponse<String> refused = CLIENT.send(page, HttpResponse.BodyHandlers.ofString());
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
      assertThat(refused.body()).contains("come back in 10 seconds");
      HttpRequest style = HttpRequest.newBuilder(page.uri().resolve("/assets/a.css")).build();
      assertThat(status(style)).isEqualTo(200);
      now.addAndGet(10_000_000_000L);
      assertThat(status(page)).isEqualTo(200);
    } finally {
      strict.stop();
    }
  }

  private static int status(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }
}
