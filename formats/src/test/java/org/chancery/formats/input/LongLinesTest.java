package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chancery.engine.article.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A line of millions of characters in every kind of input: reading ends soon, and what it allocates
 * is in proportion to what it reads.
 */
class LongLinesTest {

  private static final int LENGTH = 3_000_000;

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Bytes that are allocated, freed ones too, for each byte of input, and for an input at all. */
  private static final long EACH = 250;

  private static final long ALWAYS = 150_000_000;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word(String line) {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      word.createParagraph().createRun().setText(line);
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] pdf(String line) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 0.01f);
        content.showText(line);
        content.endText();
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] packed(byte[] content, boolean zip) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (zip) {
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
          out.putNextEntry(new ZipEntry("a.txt"));
          out.write(content);
        }
      } else {
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
          out.write(content);
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> files(String line) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String plain = line.replaceAll("[<&\"\\\\]", " ");
    files.put("text", utf8(line));
    files.put("page", utf8("<!DOCTYPE html><html><body><p>" + plain + "</p></body></html>"));
    files.put("tag", utf8("<!DOCTYPE html><html><body><p title=\"" + plain + "\">T.</p></body>"));
    files.put("title", utf8("<!DOCTYPE html><html><head><title>" + plain + "</title></head>T."));
    files.put("comment", utf8("<!DOCTYPE html><html><!--" + plain));
    files.put("JSON", utf8("{\"text\":\"" + plain + "\"}"));
    files.put("JSON Lines", utf8(("{\"title\":\"T\",\"text\":\"" + plain + "\"}\n").repeat(2)));
    files.put("a name in JSON", utf8("{\"" + plain + "\":\"T\",\"text\":\"T.\"}\n"));
    files.put(
        "feed",
        utf8(
            "<rss><channel><item><description>" + plain + "</description></item></channel></rss>"));
    files.put("feed's date", utf8("<rss><channel><item><pubDate>" + plain + "</pubDate></item>"));
    files.put(
        "WARC",
        utf8(
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/\r\n"
                + "WARC-Date: 2020-06-01T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:4b4e0a52-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: text/plain\r\nContent-Length: "
                + utf8(plain).length
                + "\r\n\r\n"
                + plain
                + "\r\n\r\n"));
    files.put("WARC's header", utf8("WARC/1.0\r\nWARC-Type: " + plain + "\r\n\r\n"));
    files.put("rich text", utf8("{\\rtf1 " + plain + "}"));
    files.put("gzip", packed(utf8(line), false));
    files.put("zip", packed(utf8(line), true));
    return files;
  }

  private static void reads(String kind, byte[] bytes, long unpacked) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long begun = System.nanoTime();
    long before = threads.getCurrentThreadAllocatedBytes();
    Reading reading = Reading.ofBytes(bytes);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(kind).isLessThan(LONGEST);
    assertThat(allocated).as(kind).isLessThan(ALWAYS + EACH * unpacked);
    assertThat(reading.all()).as(kind).isNotEmpty();
    for (Document document : reading.documents()) {
      assertThat(document.text().length()).as(kind).isLessThanOrEqualTo((int) unpacked);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "Varonia met ", "(", "\u201c", "1", "\u0301", "\ud83d\ude00", "\\u "})
  void aLineThatHardlyEndsIsReadSoon(String unit) {
    String line = unit.repeat(LENGTH / unit.length() / 3);
    files(line).forEach((kind, bytes) -> reads(kind + " of " + unit, bytes, 8L * LENGTH));
  }

  @Test
  void printedOnesToo() {
    String line = "Varonia met ".repeat(10_000);
    reads("Word", word("Varonia met ".repeat(LENGTH / 24)), LENGTH);
    reads("PDF", pdf(line), LENGTH);
    reads("PDF without spaces", pdf("x".repeat(60_000)), LENGTH);
  }

  @Test
  void halvesOfCharactersAreNoFault() {
    int count = LENGTH / 30;
    String escaped = "\\ud83d \\ude00\\udbff\\ud800 Varonia met. ".repeat(count / 10);
    reads("JSON", utf8("{\"text\":\"" + escaped + "\"}"), LENGTH);
    reads("JSON Lines", utf8("{\"text\":\"T.\"}\n{\"text\":\"" + escaped + "\"}\n"), LENGTH);
    // As some programs write them, which is no UTF-8.
    byte[] halves = {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, ' '};
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    raw.writeBytes(utf8("Varonia met Kestria. "));
    for (int i = 0; i < count; i++) {
      raw.writeBytes(halves);
    }
    reads("text", raw.toByteArray(), LENGTH);
    String references = "&#xD83D; &#55357;&#xFFFF;&#0; ".repeat(count);
    reads("page", utf8("<!DOCTYPE html><html><body><p>T. " + references), LENGTH);
    reads("feed", utf8("<rss><channel><item><title>" + references + "</title></item>"), LENGTH);
  }
}
