package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ArchivesTest {

  private static final byte[] TEXT =
      "Varonia recalled its envoy from Kestria on Tuesday.".getBytes(StandardCharsets.UTF_8);
  private static final byte[] FEED =
      ("<rss><channel><title>Wire</title><item><title>A</title><description>Varonia recalled its envoy."
              + "</description></item></channel></rss>")
          .getBytes(StandardCharsets.UTF_8);

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
        header.setSize(entry.getValue().length);
        tar.putArchiveEntry(header);
        tar.write(entry.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void readsAllThatLiesInAnArchive() throws IOException {
    byte[] inner = zip(Map.of("x.txt", TEXT, "y.xml", FEED, "z.txt", TEXT));
    byte[] archive =
        zip(
            Map.of(
                "a.txt",
                TEXT,
                "b.zip",
                inner,
                "c/feed.xml",
                FEED,
                "d.txt.gz",
                gzip(TEXT),
                "é.txt",
                TEXT,
                "f.tgz",
                gzip(tar(Map.of("t/u.txt", TEXT))),
                "__MACOSX/._a.txt",
                TEXT));
    Reading reading = Reading.ofBytes(archive);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.notes()).containsExactly("-!__MACOSX/._a.txt: hidden: passed over");
    assertThat(reading.sources())
        .containsExactly(
            "-!a.txt",
            "-!b.zip!x.txt",
            "-!b.zip!y.xml#1",
            "-!b.zip!z.txt",
            "-!c/feed.xml#1",
            "-!d.txt.gz",
            "-!f.tgz!t/u.txt",
            "-!é.txt");
  }

  @Test
  void readsGzipOfSeveralMembers() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 5; i++) {
      members.write(
          gzip(("{\"text\": \"Article " + i + ".\"}\n").getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(Reading.ofBytes(members.toByteArray()).documents()).hasSize(5);
  }

  @Test
  void readsThreeLevelsAndNoFourth() throws IOException {
    byte[] one = zip(Map.of("a.txt", TEXT));
    byte[] three = zip(Map.of("2.zip", zip(Map.of("3.zip", one))));
    assertThat(Reading.ofBytes(three).sources()).containsExactly("-!2.zip!3.zip!a.txt");
    Reading four = Reading.ofBytes(zip(Map.of("1.zip", three, "z.txt", TEXT)));
    assertThat(four.rejected())
        .containsExactly(
            "-!1.zip!2.zip!3.zip: nested too deep: more than 3 archives within each other; unpack the outer ones");
    assertThat(four.sources()).containsExactly("-!z.txt");
  }

  @Test
  void stopsAtTheLimitOfEntries() throws IOException {
    InputLimits limits = new InputLimits(1_000, 3, 3, 100);
    Map<String, byte[]> three = Map.of("a.txt", TEXT, "b.txt", TEXT, "c.txt", TEXT);
    assertThat(Reading.ofBytes(limits, zip(three)).documents()).hasSize(3);
    Map<String, byte[]> four = new TreeMap<>(three);
    four.put("d.txt", TEXT);
    Reading reading = Reading.ofBytes(limits, zip(four));
    assertThat(reading.documents()).hasSize(3);
    assertThat(reading.rejected())
        .containsExactly(
            "-: too many entries: more than 3, the limit of an archive; unpack it and read the folder");
    // Those of archives within count too.
    assertThat(Reading.ofBytes(limits, zip(Map.of("a.zip", zip(three)))).rejected()).hasSize(1);
  }

  @Test
  void stopsABombOfAnyDepth() throws IOException {
    byte[] zeros = new byte[20_000_000];
    Arrays.fill(zeros, (byte) ' ');
    String reason = "too large when unpacked: more than 100 times its size of ";
    assertThat(Reading.ofBytes(gzip(zeros)).rejected())
        .singleElement()
        .asString()
        .startsWith("-: " + reason);
    byte[] bomb = zip(Map.of("a.txt", TEXT, "b.gz", gzip(gzip(zeros)), "c.txt", TEXT));
    Reading reading = Reading.ofBytes(bomb);
    assertThat(reading.sources()).containsExactly("-!a.txt");
    assertThat(reading.rejected()).singleElement().asString().startsWith("-: " + reason);
    byte[] lines = gzip("{\"text\": \"x\"}\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
    assertThat(Reading.ofBytes(lines).rejected()).singleElement().asString().contains(reason);
  }

  @Test
  void readsATruncatedArchiveAsFarAsItGoes() throws IOException {
    byte[] archive = zip(Map.of("a.txt", TEXT, "b.txt", TEXT, "c.txt", TEXT));
    Reading reading = Reading.ofBytes(Arrays.copyOf(archive, 150));
    assertThat(reading.sources()).contains("-!a.txt");
    assertThat(reading.rejected()).isNotEmpty().allMatch(r -> r.contains("cut off?"));
    Reading cut = Reading.ofBytes(Arrays.copyOf(gzip(TEXT), 30));
    assertThat(cut.rejected()).containsExactly("-: damaged: it ends in the middle (cut off?)");
  }

  @Test
  void namesOtherPackedFormats() throws IOException {
    assertThat(Reading.ofBytes(zip(Map.of("mimetype", TEXT))).rejected())
        .containsExactly("-: OpenDocument and EPUB are not read; save it as Word or text");
    assertThat(Reading.ofBytes(zip(Map.of())).rejected())
        .containsExactly("-: empty: no entry in the archive");
    assertThat(
            Reading.ofBytes(zip(Map.of("[Content_Types].xml", TEXT, "xl/a.xml", TEXT))).rejected())
        .containsExactly("-: a workbook or slides; of Office documents only Word's are read");
  }
}
