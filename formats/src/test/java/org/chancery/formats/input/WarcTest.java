package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.chancery.engine.article.Document;
import org.junit.jupiter.api.Test;

class WarcTest {

  private static final String PAGE =
      "<html><head><title>Envoy recalled</title></head><body><p>Varonia recalled its envoy.</p></body></html>";

  private static String record(String type, String target, String contentType, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:4b4e0a52-0000-4000-8000-0000000000"
        + (10 + target.length())
        + ">\r\nWARC-Date: 2020-06-01T08:00:00Z\r\nWARC-Target-URI: "
        + target
        + "\r\nContent-Type: "
        + contentType
        + "\r\nContent-Length: "
        + block.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String response(String target, String status, String contentType, String body) {
    return record(
        "response",
        target,
        "application/http; msgtype=response",
        "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\n\r\n" + body);
  }

  private static final String ARCHIVE =
      record("warcinfo", "http://a.example/", "application/warc-fields", "software: x\r\n")
          + record(
              "request",
              "http://a.example/",
              "application/http; msgtype=request",
              "GET / HTTP/1.1\r\n\r\n")
          + response("https://lesk.example/1", "200 OK", "text/html; charset=utf-8", PAGE)
          + response("https://lesk.example/gone", "404 Not Found", "text/html", PAGE)
          + response("https://lesk.example/i.png", "200 OK", "image/png", "\u0001\u0002")
          + response("https://lesk.example/empty", "200 OK", "text/html", "<html></html>")
          + record("resource", "https://lesk.example/n.txt", "text/plain", "Kestria’s answer.")
          + record("conversion", "https://lesk.example/c", "text/plain", "Morvia’s view.");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsPagesAndTexts() {
    Reading reading = Reading.ofBytes(bytes(ARCHIVE));
    assertThat(reading.sources()).containsExactly("-#3", "-#7", "-#8");
    assertThat(reading.documents())
        .extracting(Document::text)
        .containsExactly("Varonia recalled its envoy.", "Kestria’s answer.", "Morvia’s view.");
    assertThat(reading.documents().get(0).url()).isEqualTo("https://lesk.example/1");
    // The day on which a page was fetched is not the day on which it was published.
    assertThat(reading.documents().get(0).published()).isNull();
    assertThat(reading.rejected()).containsExactly("-#6: empty: no article in the page");
  }

  @Test
  void readsRecordsPackedOneByOne() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String record : ARCHIVE.split("(?=WARC/1.0)")) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(bytes(record));
      }
    }
    assertThat(Reading.ofBytes(packed.toByteArray()).sources())
        .containsExactly("-#3", "-#7", "-#8");
  }

  @Test
  void readsATruncatedArchiveAsFarAsItGoes() {
    byte[] whole = bytes(ARCHIVE);
    Reading reading = Reading.ofBytes(Arrays.copyOf(whole, whole.length - 150));
    assertThat(reading.sources()).contains("-#3", "-#7");
    assertThat(reading.rejected()).hasSize(2);
    assertThat(Reading.ofText("WARC/1.0\r\nnothing").rejected()).hasSize(1);
  }

  @Test
  void rejectsARecordOverTheLimitAndReadsTheRest() {
    InputLimits limits = new InputLimits(1_000, 10, 3, 100);
    String over = response("https://lesk.example/2", "200 OK", "text/plain", "a".repeat(2_000));
    Reading reading =
        Reading.ofBytes(
            limits, bytes(over + response("https://lesk.example/1", "200 OK", "text/html", PAGE)));
    assertThat(reading.sources()).containsExactly("-#2");
    assertThat(reading.rejected())
        .containsExactly(
            "-#1: too large: more than 1,000 bytes, the limit of one article is 1,000 bytes; split it into articles");
  }
}
