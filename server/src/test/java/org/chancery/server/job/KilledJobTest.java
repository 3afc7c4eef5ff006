package org.chancery.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk killed with SIGKILL while it reads what was added, and started again. */
class KilledJobTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int KILLS = 3;
  private static final int ARTICLES = 600;
  private static final List<String> TABLES =
      List.of("article", "storyline", "input", "rejected", "also_found");

  @TempDir Path folder;
  private int starts;

  @Test
  void theNextStartReadsTheRestAndTheStoreIsTheSame() throws Exception {
    Map<String, byte[]> files =
        JobDesk.files(
            "one.jsonl", JobDesk.articles("a", ARTICLES),
            "empty.txt", new byte[0],
            "two.jsonl", JobDesk.articles("b", ARTICLES));
    Path undisturbed = folder.resolve("undisturbed");
    try (JobDesk desk = new JobDesk(undisturbed, new SlowCoder(0))) {
      desk.ended(desk.postFiles(files));
    }
    Path killed = folder.resolve("killed");
    Random random = new Random(11);
    Process process = start(killed);
    int port = port();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + JobApi.PATH))
            .header("Content-Type", JobDesk.formType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(JobDesk.form(Map.of(), files)))
            .build();
    assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(202);
    for (int kill = 0; kill < KILLS; kill++) {
      process.waitFor(300 + random.nextInt(1500), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      process = start(killed);
      port();
    }
    process.destroyForcibly().waitFor();
    // The last start is in this process, and without haste.
    try (JobDesk desk = new JobDesk(killed, new SlowCoder(0))) {
      for (Path order : orders(killed)) {
        desk.ended(String.valueOf(order.getFileName()));
      }
      assertThat(orders(killed)).isEmpty();
    }
    assertThat(fingerprints(killed)).isEqualTo(fingerprints(undisturbed));
    assertThat(fingerprints(killed).get("article")).startsWith(2 * ARTICLES + " rows");
  }

  private static List<Path> orders(Path store) throws IOException {
    try (Stream<Path> entries = Files.list(store.resolve("incoming"))) {
      return entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith("j-")).toList();
    }
  }

  private Process start(Path store) throws IOException {
    starts++;
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + Files.createTempDirectory(folder, "run"),
            "-cp",
            System.getProperty("java.class.path"),
            KilledDesk.class.getName(),
            store.toString(),
            said().toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output").toFile())
        .start();
  }

  private Path said() {
    return folder.resolve("port" + starts);
  }

  private int port() throws IOException, InterruptedException {
    for (int i = 0; i < 1200 && !Files.exists(said()); i++) {
      Thread.sleep(100);
    }
    return Integer.parseInt(Files.readString(said()));
  }

  /** Of each table the number and the sum of its rows, but when they came. */
  private static Map<String, String> fingerprints(Path path) throws SQLException {
    Map<String, String> found = new TreeMap<>();
    try (Store store = Store.openForReading(path);
        Statement statement = store.connection().createStatement()) {
      for (String table : TABLES) {
        String columns = table.equals("article") ? "* EXCLUDE (added, generation)" : "*";
        try (ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) || ' rows, ' || coalesce(bit_xor(hash(CAST(r AS VARCHAR))), 0)"
                    + " FROM (SELECT "
                    + columns
                    + " FROM "
                    + table
                    + ") r")) {
          rows.next();
          found.put(table, rows.getString(1));
        }
      }
    }
    return found;
  }
}
