package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;

/** Whatever the bytes, reading ends, throws nothing, and says something. */
class InputsProperties {

  private static final InputLimits LIMITS = new InputLimits(100_000, 20, 3, 100);

  private static final List<byte[]> WHOLE = whole();

  private static List<byte[]> whole() {
    String text = "Varonia recalled its envoy from Kestria on Tuesday. ".repeat(4);
    String page =
        "<!DOCTYPE html><html><head><title>T</title></head><body><p>" + text + "</body></html>";
    String feed =
        "<rss><channel><title>T</title><item><description>"
            + text
            + "</description></item></channel></rss>";
    String lines = "{\"text\": \"" + text + "\", \"date\": \"2020-06-01\"}\n".repeat(3);
    String warc =
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/\r\nWARC-Date: 2020-06-01T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:4b4e0a52-0000-4000-8000-000000000001>\r\nContent-Type: text/plain\r\n"
            + "Content-Length: 8\r\n\r\nVaronia.\r\n\r\n";
    try (InputStream letter = InputsProperties.class.getResourceAsStream("letter.doc");
        XWPFDocument word = new XWPFDocument();
        PDDocument pdf = new PDDocument()) {
      word.createParagraph().createRun().setText(text);
      ByteArrayOutputStream docx = new ByteArrayOutputStream();
      word.write(docx);
      PDPage sheet = new PDPage();
      pdf.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 1);
        content.showText(text);
        content.endText();
      }
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      pdf.save(printed);
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
        for (String content : List.of(page, feed, lines)) {
          zip.putNextEntry(new ZipEntry("entry" + content.length()));
          zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
      }
      ByteArrayOutputStream rolled = new ByteArrayOutputStream();
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(rolled, "UTF-8")) {
        TarArchiveEntry entry = new TarArchiveEntry("talks.txt");
        entry.setSize(bytes(text).length);
        tar.putArchiveEntry(entry);
        tar.write(bytes(text));
        tar.closeArchiveEntry();
      }
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(lines.getBytes(StandardCharsets.UTF_8));
      }
      return List.of(
          bytes(text),
          bytes(page),
          bytes(feed),
          bytes(lines),
          bytes("[" + lines.replace("\n", ",\n")),
          bytes(warc),
          docx.toByteArray(),
          printed.toByteArray(),
          zipped.toByteArray(),
          packed.toByteArray(),
          rolled.toByteArray(),
          bytes("{\\rtf1\\ansi{\\fonttbl{\\f0 Serif;}}\\f0 " + text + "\\par \\'e9\\u8211?}"),
          letter == null ? new byte[0] : letter.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void reads(byte[] bytes) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(Reading.ofBytes(LIMITS, bytes).all()).isNotEmpty());
  }

  @Provide
  Arbitrary<byte[]> marked() {
    Arbitrary<String> mark =
        Arbitraries.of(
            "",
            "PK\u0003\u0004",
            "\u001F\u008B\u0008",
            "%PDF-1.7\n",
            "WARC/1.0\r\n",
            "{",
            "[{",
            "<html>",
            "<rss>",
            "<?xml version='1.0'?><feed>",
            "{\"text\": \"",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
            "\u00FF\u00FE",
            "\u00EF\u00BB\u00BF",
            "<!DOCTYPE a [",
            "<!--",
            "{\\rtf");
    Arbitrary<byte[]> rest = Arbitraries.bytes().array(byte[].class).ofMaxSize(600);
    return mark.flatMap(
        m ->
            rest.map(
                r -> {
                  byte[] first = m.getBytes(StandardCharsets.ISO_8859_1);
                  byte[] all = Arrays.copyOf(first, first.length + r.length);
                  System.arraycopy(r, 0, all, first.length, r.length);
                  return all;
                }));
  }

  @Property(tries = 400)
  void readsAnyBytes(@ForAll("marked") byte[] bytes) {
    reads(bytes);
  }

  @Property(tries = 300)
  void readsTruncatedFiles(
      @ForAll @IntRange(max = 12) int file, @ForAll @IntRange(max = 1000) int share) {
    byte[] whole = WHOLE.get(file);
    reads(Arrays.copyOf(whole, (int) ((long) whole.length * share / 1000)));
  }

  @Property(tries = 500)
  void readsFilesWithBrokenBytes(
      @ForAll @IntRange(max = 12) int file,
      @ForAll @IntRange(max = 1000) int place,
      @ForAll byte[] broken) {
    byte[] bytes = WHOLE.get(file).clone();
    int at = (int) ((long) bytes.length * place / 1001);
    System.arraycopy(broken, 0, bytes, at, Math.min(broken.length, bytes.length - at));
    reads(bytes);
  }
}
