package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.server.access.Accounts;
import org.chancery.server.access.KnownAccounts;
import org.chancery.server.feed.FeedHosts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedInTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final Accounts.Made READER = KnownAccounts.READER;
  private static final Accounts.Made REVIEWER = KnownAccounts.REVIEWER;

  @TempDir static Path folder;
  private static DeskFixture desk;

  @BeforeAll
  static void start() throws IOException {
    Path file = folder.resolve("accounts.txt");
    Files.writeString(file, READER.line() + "\n" + REVIEWER.line() + "\n");
    desk =
        DeskFixture.ofSamples(
            new DeskOptions(DeskOptions.LOOPBACK, 0, FeedHosts.NONE, Accounts.read(file)));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static String[] token(Accounts.Made account) {
    return new String[] {"Authorization", "Bearer " + account.token()};
  }

  private static HttpResponse<String> post(String path, String form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return desk.send(request.build());
  }

  private static String session(HttpResponse<String> response) {
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private static String csrf(HttpResponse<String> page) {
    Matcher found = TOKEN.matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void whoIsNotSignedInIsAskedTo() {
    HttpResponse<String> page = desk.get("/search?text=a");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location"))
        .hasValue("/sign-in?back=%2Fsearch%3Ftext%3Da");
    HttpResponse<String> api = desk.get("/api/v1/events");
    assertThat(api.statusCode()).isEqualTo(401);
    assertThat(api.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(api.body()).contains("sign in");
    assertThat(desk.get("/api/v1/events", "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(401);
    assertThat(desk.get("/api/v1/health").statusCode()).isEqualTo(200);
    assertThat(desk.get("/api/v1/health").body()).doesNotContain("caller");
    assertThat(desk.get("/sign-in").statusCode()).isEqualTo(200);
  }

  @Test
  void aRoleMayDoWhatItMay() {
    assertThat(desk.get("/api/v1/events?limit=1", token(READER)).statusCode()).isEqualTo(200);
    assertThat(desk.get("/api/v1/health", token(READER)).body()).contains("\"role\":\"reader\"");
    String id = desk.get("/api/v1/events?limit=1", token(READER)).body().split("\"id\":\"")[1];
    String said = "{\"of\":\"" + id.substring(0, id.indexOf('"')) + "\",\"action\":\"confirm\"}";
    HttpResponse<String> refused = desk.post("/api/v1/corrections", said, token(READER));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("needs the role reviewer");
    HttpResponse<String> taken =
        desk.post(
            "/api/v1/corrections", said.replace("}", ",\"by\":\"another\"}"), token(REVIEWER));
    assertThat(taken.statusCode()).isEqualTo(201);
    assertThat(taken.body()).contains("\"by\":\"bo\"");
    assertThat(desk.post("/api/v1/corrections", said).statusCode()).isEqualTo(401);
  }

  @Test
  void aPersonSignsInAndOut() {
    HttpResponse<String> form = desk.get("/sign-in?back=/api");
    String before = session(form);
    String filled = "csrf=" + csrf(form) + "&back=/api&name=bo&secret=";
    assertThat(post("/sign-in", filled + REVIEWER.password()).statusCode()).isEqualTo(403);
    HttpResponse<String> wrong = post("/sign-in", filled + "wrong", "Cookie", before);
    assertThat(wrong.statusCode()).isEqualTo(403);
    assertThat(wrong.body()).contains("not good here");
    HttpResponse<String> right = post("/sign-in", filled + REVIEWER.password(), "Cookie", before);
    assertThat(right.statusCode()).isEqualTo(303);
    assertThat(right.headers().firstValue("Location")).hasValue("/api");
    String after = session(right);
    assertThat(after).isNotEqualTo(before);
    assertThat(desk.get("/api", "Cookie", before).statusCode()).isEqualTo(303);
    HttpResponse<String> page = desk.get("/api", "Cookie", after);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("bo, reviewer");
    assertThat(desk.post("/api/v1/corrections", "{}", "Cookie", after).statusCode()).isEqualTo(403);
    assertThat(post("/sign-out", "csrf=" + csrf(page), "Cookie", after).statusCode())
        .isEqualTo(303);
    assertThat(desk.get("/api", "Cookie", after).statusCode()).isEqualTo(303);
  }

  @Test
  void whoSignsInAgainIsNoLongerSignedInAsBefore() {
    HttpResponse<String> form = desk.get("/sign-in?back=/api");
    String none = session(form);
    String bo = "csrf=" + csrf(form) + "&back=/api&name=bo&secret=" + REVIEWER.password();
    String first = session(post("/sign-in", bo, "Cookie", none));
    HttpResponse<String> again = desk.get("/sign-in?back=/api", "Cookie", first);
    String ada = "csrf=" + csrf(again) + "&back=/api&name=ada&secret=" + READER.password();
    String second = session(post("/sign-in", ada, "Cookie", first));
    assertThat(desk.get("/api", "Cookie", second).body()).contains("ada, reader");
    assertThat(desk.get("/api", "Cookie", first).statusCode()).isEqualTo(303);
  }

  @Test
  void aFormWithFilesIsNotReadUnlessItsSenderMayAddThem() throws IOException {
    String cookie = "Cookie: x=y; chancery-" + desk.at("/").getPort() + "=" + "x".repeat(22);
    assertThat(statusOfFiles("/sign-in", cookie)).isEqualTo("415");
    assertThat(statusOfFiles("/add", cookie)).isEqualTo("401");
    for (Accounts.Made account : List.of(READER, REVIEWER)) {
      String token = "Authorization: Bearer " + account.token();
      assertThat(statusOfFiles("/add", token)).isEqualTo("403");
      assertThat(statusOfFiles("/api/v1/jobs", token)).isEqualTo("403");
      assertThat(statusOfFiles("/review", token)).isEqualTo("415");
    }
  }

  /** What is answered to the head of a request with files alone, of which nothing follows. */
  private static String statusOfFiles(String path, String header) throws IOException {
    int port = desk.at("/").getPort();
    String head =
        String.join(
            "\r\n",
            "POST " + path + " HTTP/1.1",
            "Host: 127.0.0.1:" + port,
            header,
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Length: 900000000",
            "Connection: close",
            "",
            "");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      byte[] answer = socket.getInputStream().readNBytes(12);
      return new String(answer, 9, 3, StandardCharsets.US_ASCII);
    }
  }

  @Test
  void nobodyIsSentElsewhereAfterSigningIn() {
    HttpResponse<String> form = desk.get("/sign-in?back=//kestria.example/");
    assertThat(form.body()).contains("name=\"back\" value=\"/\"");
  }
}
