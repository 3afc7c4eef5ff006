package org.chancery.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.Register;
import org.chancery.server.Desk;
import org.chancery.server.DeskOptions;
import org.chancery.server.Knowledge;
import org.chancery.server.api.Api;
import org.chancery.server.api.ApiContract;
import org.chancery.server.feed.FeedHosts;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.ingest.ArticleCoder;

/** A desk with a coder of its own, and what a program sends to it. */
final class JobDesk implements Closeable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String BOUNDARY = "a-part-ends-here";

  private final Store store;
  private final Desk desk;

  JobDesk(Path folder, ArticleCoder coder) {
    this.store = Store.openForWriting(folder, Holder.self("a test", null));
    this.desk =
        Desk.start(
            store,
            new Knowledge(Register.bundled(), List.of(), coder),
            new DeskOptions(
                DeskOptions.LOOPBACK,
                0,
                FeedHosts.of(List.of("feeds.example.org", "127.0.0.1")),
                null));
  }

  Store store() {
    return store;
  }

  int port() {
    return desk.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path));
  }

  HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(request(path).GET().build());
  }

  HttpResponse<String> postJson(String json) throws IOException {
    return send(
        request(JobApi.PATH)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  /** Files by their names, as a form sends them; gives the job's id. */
  String postFiles(Map<String, byte[]> files) throws IOException {
    HttpResponse<String> answer =
        send(
            request(JobApi.PATH)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(Map.of(), files)))
                .build());
    if (answer.statusCode() != 202) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return MAPPER.readTree(answer.body()).path("id").asText();
  }

  static String formType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  static byte[] form(Map<String, String> fields, Map<String, byte[]> files) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) -> {
          text(form, "--" + BOUNDARY + "\r\n");
          text(form, "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
          text(form, value + "\r\n");
        });
    files.forEach(
        (name, bytes) -> {
          text(form, "--" + BOUNDARY + "\r\n");
          text(
              form,
              "Content-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n");
          text(form, "Content-Type: application/octet-stream\r\n\r\n");
          form.writeBytes(bytes);
          text(form, "\r\n");
        });
    text(form, "--" + BOUNDARY + "--\r\n");
    return form.toByteArray();
  }

  private static void text(ByteArrayOutputStream form, String text) {
    form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What the desk itself says that its answers are. */
  private ApiContract contract() throws IOException {
    return new ApiContract(get(Api.ROOT + "/openapi.json"));
  }

  JsonNode job(String id) throws IOException {
    return MAPPER.readTree(contract().holds(get(JobApi.PATH + "/" + id)).body());
  }

  /** The job when it has ended, by its events. */
  JsonNode ended(String id) throws IOException {
    String events = get(JobApi.PATH + "/" + id + "/events").body();
    String data = events.substring(events.lastIndexOf("event: end\ndata: ") + 17);
    assertThat(job(id)).isEqualTo(MAPPER.readTree(data));
    return MAPPER.readTree(data);
  }

  static String id(HttpResponse<String> answer) throws IOException {
    return MAPPER.readTree(answer.body()).path("id").asText();
  }

  /** Invented articles, as JSON Lines. */
  static byte[] articles(String prefix, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append("{\"id\":\"" + prefix + i + "\",\"title\":\"Bridge number " + i + "\",")
          .append("\"published\":\"2024-03-0" + (1 + i % 9) + "\",")
          .append(
              "\"text\":\"The bridge number " + i + " over the Lesk was opened by Varonia.\"}\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Map<String, byte[]> files(Object... namesAndBytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBytes.length; i += 2) {
      files.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
    }
    return files;
  }

  @Override
  public void close() {
    desk.close();
    store.close();
  }
}
