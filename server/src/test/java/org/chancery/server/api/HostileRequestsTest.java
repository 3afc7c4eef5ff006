package org.chancery.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the OpenAPI document with parameters and bodies that nobody sends in earnest:
 * an answer or a problem in words, soon, and nothing of the program's inside.
 */
class HostileRequestsTest {

  /** Of the values below, so many go to each parameter, in turn, so that each build tries all. */
  private static final int EACH = 2;

  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** As they stand in an address; some of them no UTF-8. */
  private static final List<String> VALUES = values();

  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "null",
          "[]",
          "\"\"",
          "0",
          "\u0000",
          "{}",
          "[".repeat(50_000),
          "{\"a\":".repeat(50_000),
          "{\"of\":null,\"action\":null}",
          "{\"of\":[[]],\"action\":{},\"by\":7}",
          "{\"of\":\"e-none\",\"action\":\"reject\",\"by\":\"\\ud800\"}",
          "{\"of\":\"\\u0000\",\"action\":\"confirm\",\"by\":\"\\u202e\"}",
          "{\"of\":\"e-none\",\"of\":\"e-none\",\"action\":\"edit\",\"set\":[1]}",
          "{\"action\":\"add\",\"record\":{}}",
          "{\"action\":\"add\",\"record\":{\"record\":\"event\",\"article\":[],\"evidence\":{}}}",
          "{\"action\":\"add\",\"record\":{\"record\":\"event\",\"evidence\":[{\"begin\":-1,\"end\":1e99}]}}",
          "{\"text\":\"" + "x".repeat(300_000) + "\"}",
          "{\"text\":7,\"feed\":[]}",
          "{\"feed\":\"file:///etc/passwd\"}",
          "{\"feed\":\"http://169.254.1.1/\\r\\nHost: a\"}",
          "{\"n\":" + "9".repeat(5_000) + "}",
          "{\"a\":1e999999999}");

  /** For an address that is none, or too long, of which no operation is told. */
  private static final String NO_REQUEST = "4\\d\\d: [a-z ]+\n";

  /** So many of the bodies go to an operation that takes none. */
  private static final int FEW = 4;

  private static DeskFixture desk;
  private static ApiContract contract;

  private int turn;

  @BeforeAll
  static void start() {
    desk = DeskFixture.ofSamples();
    contract = new ApiContract(desk);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static List<String> values() {
    List<String> values = new ArrayList<>();
    for (String value :
        List.of(
            "",
            " ",
            "\u0000",
            "\n",
            "-1",
            "0",
            "99999999999999999999",
            "NaN",
            "1e400",
            "1.7976931348623157E308,-1e308,1",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-00-00",
            "null",
            "*",
            "?",
            "%",
            "\\",
            "\"",
            "'; DROP TABLE event; --",
            "' OR 1=1 --",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "AND OR NOT",
            "((((((((",
            "a* OR *b~9 NEAR/0 c",
            "\"a b\"~2147483648",
            "country:",
            ":",
            ",,,,",
            "\ud83d\ude00",
            "\u202e\u0301\u2028\uffff",
            "İ",
            "eyJhIjoxfQ==",
            "x".repeat(1_999),
            "(".repeat(1_999),
            "a OR ".repeat(390),
            "x".repeat(5_000))) {
      values.add(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    values.addAll(List.of("%ED%A0%80", "%FF%FE", "%C0%AF", "%F4%90%80%80", "%00%00"));
    return values;
  }

  private String next() {
    return VALUES.get(turn++ % VALUES.size());
  }

  private static void check(String what, HttpRequest.Builder asked) {
    long begun = System.nanoTime();
    HttpResponse<String> answer = desk.send(asked.timeout(LONGEST.multipliedBy(2)).build());
    String shown = what.substring(0, Math.min(200, what.length()));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(shown).isLessThan(LONGEST);
    assertThat(answer.statusCode()).as(shown + ": " + answer.body()).isBetween(200, 499);
    if (answer.body().matches(NO_REQUEST)) {
      assertThat(answer.statusCode()).as(shown).isIn(400, 414, 431);
    } else if (answer.statusCode() >= 400) {
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(shown)
          .startsWith("application/problem+json");
      assertThat(answer.body()).as(shown).doesNotContain("Exception", "org.chancery", "\tat ");
      JsonNode schema = contract.document().at("/components/schemas/problem");
      assertThat(contract.faults(schema, ApiContract.json(answer))).as(shown).isEmpty();
    }
  }

  /** What an operation is asked: its place, with a value for each of the place's own parameters. */
  private String place(String path) {
    String place = path;
    while (place.contains("{")) {
      String value = next();
      // An empty one would be another place.
      place = place.replaceFirst("\\{[a-z]+}", value.isEmpty() ? "%20" : value);
    }
    return Api.ROOT + place;
  }

  private static HttpRequest.Builder to(String address) {
    return HttpRequest.newBuilder(desk.at(address));
  }

  private interface Operation {
    void ask(String method, String path, JsonNode told);
  }

  private static void operations(Operation each) {
    contract
        .document()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(told -> each.ask(told.getKey(), path.getKey(), told.getValue())));
  }

  @Test
  void anyValueOfAnyParameterIsAnsweredOrRefusedInWords() {
    operations(
        (method, path, told) -> {
          if (method.equals("post")) {
            return;
          }
          String named = path.contains("{format}") ? path.replace("{format}", "csv") : path;
          for (JsonNode parameter : told.path("parameters")) {
            for (int i = 0; i < EACH; i++) {
              String asked =
                  place(named)
                      + (parameter.path("in").asText().equals("query")
                          ? "?" + parameter.path("name").asText() + "=" + next()
                          : "");
              check(
                  method + " " + asked,
                  to(asked)
                      .method(
                          method.toUpperCase(java.util.Locale.ROOT),
                          HttpRequest.BodyPublishers.noBody()));
            }
          }
        });
    assertThat(turn).isGreaterThan(2 * VALUES.size());
  }

  @Test
  void anyBodyIsTakenOrRefusedInWords() {
    operations(
        (method, path, told) -> {
          if (method.equals("post")) {
            for (String body : told.has("requestBody") ? BODIES : BODIES.subList(0, FEW)) {
              String address = path.contains("{format}") ? Api.ROOT + "/export/csv" : place(path);
              for (String type : List.of("application/json", "application/x-www-form-urlencoded")) {
                check(
                    path + " " + type + " " + body,
                    to(address)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
              }
            }
          }
        });
  }

  @Test
  void requestsThatAreNoneAreRefusedWithoutAWordOfTheProgram() throws IOException {
    for (String line :
        List.of(
            "GET /api/v1/events?type=%zz HTTP/1.1",
            "GET /api/v1/events?type=% HTTP/1.1",
            "GET /api/v1/../../etc/passwd HTTP/1.1",
            "GET /api/v1/%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
            "GET //api/v1/health HTTP/1.1",
            "\u0000\u0001\u0002",
            "GET /api/v1/" + "x".repeat(100_000) + " HTTP/1.1",
            "BREW /api/v1/events HTTP/1.1",
            "GET /api/v1/events HTTP/9.9")) {
      String answer = raw(line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
      String shown = line.substring(0, Math.min(60, line.length()));
      assertThat(answer).as(shown).doesNotContain("Exception", "org.chancery", "\tat ", "root:");
      assertThat(answer).as(shown).doesNotContainPattern("^HTTP/1.1 500");
    }
    assertThat(desk.get(Api.ROOT + "/health").statusCode()).isEqualTo(200);
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.at("/").getPort())) {
      socket.setSoTimeout((int) LONGEST.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
