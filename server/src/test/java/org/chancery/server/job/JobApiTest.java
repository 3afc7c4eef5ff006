package org.chancery.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobApiTest {

  private static final byte[] TEXT =
      bytes("LESK, 2 June - Varonia opened a bridge over the Lesk on Tuesday, officials said.");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // Each test makes its own.
  private JobDesk desk;

  private JobDesk desk(int millis) {
    desk = new JobDesk(folder.resolve("store"), new SlowCoder(millis));
    return desk;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes("LESK - Kestria closed the road to " + name.length() + " villages."));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> all(JsonNode array, String key) {
    List<String> all = new ArrayList<>();
    array.forEach(one -> all.add(key.isEmpty() ? one.asText() : one.path(key).asText()));
    return all;
  }

  private List<String> waiting() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("store/incoming"))) {
      return files.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }

  @Test
  void filesAnArchiveAndWhatCannotBeReadAreTakenTogether() throws Exception {
    desk(0);
    String id =
        desk.postFiles(
            JobDesk.files(
                "one.txt",
                TEXT,
                "pack.zip",
                zip("a.txt", "inner/bb.txt"),
                "empty.txt",
                new byte[0],
                "picture.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
    JsonNode job = desk.ended(id);
    assertThat(job.path("state").asText()).isEqualTo("done");
    JsonNode result = job.path("result");
    assertThat(result.path("added").asInt()).isEqualTo(3);
    assertThat(result.path("articles")).hasSize(3);
    assertThat(result.path("rejected").asInt()).isEqualTo(2);
    assertThat(all(result.path("rejections"), "place")).containsExactly("empty.txt", "picture.png");
    assertThat(result.path("rejections").path(0).path("reason").asText()).startsWith("empty");
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aNameIsALabelAndNoPath() throws Exception {
    desk(0);
    String id =
        desk.postFiles(
            JobDesk.files(
                "../../x", TEXT,
                "/etc/passwd", zip("../../../evil.txt"),
                "..\\\\..\\\\windows.txt", bytes("LESK - Morvia closed a road."),
                "-", bytes("LESK - Morvia opened a road.")));
    JsonNode job = desk.ended(id);
    assertThat(all(job.path("inputs"), "")).containsExactly("x", "passwd", "windows.txt", "file");
    assertThat(job.path("result").path("added").asInt()).isEqualTo(4);
    assertThat(sources())
        .contains("x", "windows.txt", "file")
        .noneMatch(one -> one.startsWith("/"));
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .doesNotContain("x", "evil.txt", "passwd", "windows.txt");
    }
  }

  private List<String> sources() throws Exception {
    List<String> sources = new ArrayList<>();
    try (Store view = desk.store().view();
        Statement statement = view.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT source FROM article")) {
      while (rows.next()) {
        sources.add(rows.getString(1));
      }
    }
    return sources;
  }

  @Test
  void theSameFilesAgainAddNothing() throws Exception {
    desk(0);
    Map<String, byte[]> files = JobDesk.files("news.jsonl", JobDesk.articles("a", 12));
    assertThat(desk.ended(desk.postFiles(files)).path("result").path("added").asInt())
        .isEqualTo(12);
    JsonNode again = desk.ended(desk.postFiles(files)).path("result");
    assertThat(again.path("added").asInt()).isZero();
    assertThat(again.path("known").asInt()).isEqualTo(12);
    assertThat(again.path("known_articles")).hasSize(12);
  }

  @Test
  void filesOfOneNameAreToldApart() throws Exception {
    desk(0);
    byte[] form =
        bytes(
            new String(
                JobDesk.form(
                    Map.of(),
                    JobDesk.files("a/x.txt", TEXT, "b/x.txt", bytes("LESK - Morvia waits."))),
                StandardCharsets.UTF_8));
    HttpResponse<String> answer =
        desk.send(
            desk.request(JobApi.PATH)
                .header("Content-Type", JobDesk.formType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                .build());
    JsonNode job = desk.ended(JobDesk.id(answer));
    assertThat(all(job.path("inputs"), "")).containsExactly("x.txt", "x.txt (2)");
    assertThat(job.path("result").path("added").asInt()).isEqualTo(2);
  }

  @Test
  void aTextIsTakenWithWhatIsSaidOfIt() throws Exception {
    desk(0);
    HttpResponse<String> answer =
        desk.postJson(
            """
            {"text":"Varonia opened a bridge over the Lesk on Tuesday.","title":"A bridge",
             "published":"2024-03-02","outlet":"Invented Wire","url":"https://example.org/1"}
            """);
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.headers().firstValue("Location"))
        .contains(JobApi.PATH + "/" + JobDesk.id(answer));
    JsonNode result = desk.ended(JobDesk.id(answer)).path("result");
    assertThat(all(result.path("articles"), "title")).containsExactly("A bridge");
  }

  @Test
  void aMalformedRequestIsRefusedWithTheReason() throws Exception {
    desk(0);
    for (String json :
        List.of("{\"txt\":\"a\"}", "{\"text\":7}", "{", "[]", "{}", "{\"text\":\" \"}")) {
      assertThat(desk.postJson(json).statusCode()).as(json).isEqualTo(400);
    }
    assertThat(desk.postJson("{\"txt\":\"a\"}").body()).contains("'txt' is unknown");
    assertThat(desk.get(JobApi.PATH + "/j-000000000000").statusCode()).isEqualTo(404);
    assertThat(desk.get(JobApi.PATH + "/..%2f..%2fx").statusCode()).isBetween(400, 404);
    assertThat(
            desk.send(
                    desk.request(JobApi.PATH)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build())
                .statusCode())
        .isEqualTo(415);
    assertThat(waiting()).isEmpty();
  }

  private HttpResponse<String> form(String path, byte[] form, String... headers)
      throws IOException {
    HttpRequest.Builder request =
        desk.request(path)
            .header("Content-Type", JobDesk.formType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(form));
    return desk.send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  @Test
  void aFormWithFilesIsTakenWhereFilesAreAndWholeAndWithShortFields() throws Exception {
    desk(0);
    byte[] small = JobDesk.form(Map.of("csrf", "x"), Map.of());
    String cookie = "chancery-" + desk.port() + "=" + "x".repeat(22);
    for (String path : List.of("/sign-in", "/review", "/theme", "/api/v1/corrections")) {
      assertThat(form(path, small, "Cookie", cookie).statusCode()).as(path).isEqualTo(415);
    }
    byte[] cut = bytes("--a-part-ends-here\r\nContent-Disposition: form-da");
    assertThat(form("/add", cut, "Cookie", cookie).statusCode()).isEqualTo(400);
    byte[] large = JobDesk.form(Map.of("text", "x".repeat(JobLimits.TEXT_BYTES + 1)), Map.of());
    for (String path : List.of("/add", JobApi.PATH)) {
      HttpResponse<String> refused = form(path, large, "Cookie", cookie);
      assertThat(refused.statusCode()).as(path).isEqualTo(413);
      assertThat(refused.body())
          .contains("larger than 10 MB, and an article has at most 2,000,000 characters");
    }
  }

  @Test
  void aTextLongerThanAnArticleMayBeIsRefusedAtOnce() throws Exception {
    desk(0);
    String most = "x".repeat(JobLimits.TEXT_CHARACTERS - 2);
    byte[] fits = JobDesk.form(Map.of("csrf", "x", "text", most + "\r\nx"), Map.of());
    assertThat(form(JobApi.PATH, fits).statusCode()).isEqualTo(202);
    byte[] large = JobDesk.form(Map.of("csrf", "x", "text", most + "\r\nxx"), Map.of());
    HttpResponse<String> refused = form(JobApi.PATH, large);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body())
        .contains("a text of 2,000,001 characters, and an article has at most 2,000,000");
  }

  @Test
  void asManyFilesAsArePromisedCanBeSentWithWhatAFormHasBesides() throws Exception {
    desk(0);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < JobLimits.FILES; i++) {
      files.put("x/" + i + "/x.txt", TEXT);
    }
    Map<String, String> fields = Map.of("csrf", "x", "other", "y");
    assertThat(form(JobApi.PATH, JobDesk.form(fields, files)).statusCode()).isEqualTo(202);
    for (int i = 0; i < 40; i++) {
      files.put("y/" + i + "/x.txt", TEXT);
    }
    HttpResponse<String> refused = form(JobApi.PATH, JobDesk.form(fields, files));
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
  }

  @Test
  void whatIsTooLargeTogetherIsRefusedBeforeItIsSent() throws Exception {
    desk(0);
    long bytes = JobLimits.REQUEST_BYTES + 1;
    for (String path : List.of(JobApi.PATH, "/add")) {
      String request =
          "POST "
              + path
              + " HTTP/1.1\r\nHost: 127.0.0.1:"
              + desk.port()
              + "\r\nContent-Type: "
              + JobDesk.formType()
              + "\r\nContent-Length: "
              + bytes
              + "\r\nConnection: close\r\n\r\n";
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
        OutputStream out = socket.getOutputStream();
        out.write(bytes(request));
        out.flush();
        InputStream in = socket.getInputStream();
        assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII))
            .as(path)
            .isEqualTo("HTTP/1.1 413");
      }
    }
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aFeedIsRefusedUnlessItsHostIsAllowedAndPublic() throws Exception {
    desk(0);
    HttpResponse<String> other = desk.postJson("{\"feed\":\"https://other.example.org/rss\"}");
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.body()).contains("--allow-feed other.example.org");
    assertThat(desk.postJson("{\"feed\":\"file:///etc/passwd\"}").statusCode()).isEqualTo(400);
    HttpResponse<String> own = desk.postJson("{\"feed\":\"http://127.0.0.1/rss\"}");
    JsonNode job = desk.ended(JobDesk.id(own));
    assertThat(job.path("state").asText()).isEqualTo("failed");
    assertThat(job.path("message").asText()).contains("not a public one");
  }

  @Test
  void eventsTellHowFarItIsAndEndWithTheResult() throws Exception {
    desk(20);
    String id = desk.postFiles(JobDesk.files("news.jsonl", JobDesk.articles("a", 60)));
    HttpResponse<String> events = desk.get(JobApi.PATH + "/" + id + "/events");
    assertThat(events.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(events.body()).contains("event: progress\ndata: {");
    assertThat(events.body()).contains("\"state\":\"reading\"").contains("articles_per_second");
    assertThat(events.body().strip().lines().filter(line -> line.equals("event: end"))).hasSize(1);
    assertThat(events.body()).contains("\"added\":60");
  }

  @Test
  void aCancelledJobKeepsWhatItRead() throws Exception {
    SlowCoder coder = new SlowCoder(40);
    desk = new JobDesk(folder.resolve("store"), coder);
    String id = desk.postFiles(JobDesk.files("news.jsonl", JobDesk.articles("a", 2000)));
    String next = desk.postFiles(JobDesk.files("more.jsonl", JobDesk.articles("b", 10)));
    coder.awaitBegin();
    while (desk.job(id).path("progress").path("articles").asInt() < 5) {
      Thread.sleep(50);
    }
    assertThat(desk.job(next).path("state").asText()).isEqualTo("waiting");
    delete(next);
    assertThat(desk.job(next).path("state").asText()).isEqualTo("cancelled");
    delete(id);
    JsonNode job = desk.ended(id);
    assertThat(job.path("state").asText()).isEqualTo("cancelled");
    assertThat(job.path("message").asText()).contains("what was read before is kept");
    int added = job.path("result").path("added").asInt();
    assertThat(added).isBetween(5, 1999);
    assertThat(sources().size()).isLessThanOrEqualTo(added);
    assertThat(waiting()).isEmpty();
  }

  private void delete(String id) throws IOException {
    assertThat(desk.send(desk.request(JobApi.PATH + "/" + id).DELETE().build()).statusCode())
        .isEqualTo(202);
  }

  @Test
  void readersAndCorrectionsGoOnWhileAJobReads() throws Exception {
    SlowCoder coder = new SlowCoder(30);
    desk = new JobDesk(folder.resolve("store"), coder);
    String id = desk.postFiles(JobDesk.files("news.jsonl", JobDesk.articles("a", 400)));
    coder.awaitBegin();
    long begun = System.nanoTime();
    desk.store().transaction(connection -> {});
    assertThat(desk.get("/add").statusCode()).isEqualTo(200);
    assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    assertThat(desk.job(id).path("state").asText()).isEqualTo("reading");
    delete(id);
    desk.ended(id);
  }

  @Test
  void thePageWorksWithoutScripts() throws Exception {
    desk(10);
    HttpResponse<String> page = desk.get("/add");
    assertThat(page.body()).contains("Up to 1,000 files at once, each up to 512 MB");
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
    String session = cookie.substring(0, cookie.indexOf(';'));
    String token = page.body().replaceAll("(?s).*name=\"csrf\" content=\"([^\"]*)\".*", "$1");
    HttpResponse<String> sent =
        desk.send(
            desk.request("/add")
                .header("Content-Type", JobDesk.formType())
                .header("Cookie", session)
                .POST(
                    HttpRequest.BodyPublishers.ofByteArray(
                        JobDesk.form(
                            Map.of("csrf", token),
                            JobDesk.files(
                                "<b>news</b>.jsonl",
                                JobDesk.articles("a", 100),
                                "none.txt",
                                new byte[0]))))
                .build());
    assertThat(sent.statusCode()).isEqualTo(303);
    String address = sent.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> going = desk.get(address);
    assertThat(going.body()).contains("<noscript><meta http-equiv=\"refresh\"");
    desk.ended(address.substring("/add/".length()));
    HttpResponse<String> done = desk.get(address);
    assertThat(done.body())
        .contains("100 articles added, 1 rejected")
        .contains("href=\"/articles/a0\"")
        .contains("none.txt")
        .contains("b&gt;.jsonl")
        .doesNotContain("http-equiv=\"refresh\"")
        .doesNotContain("<b>news");
    assertThat(desk.get("/add").body()).contains(address);
  }
}
