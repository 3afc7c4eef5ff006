package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** PDF and Word. */
class OfficeTest {

  private static final List<String> PAGE =
      List.of(
          "Varonia recalls envoy",
          "",
          "Varonia recalled its envoy from Kestria on Tuesday after the negoti-",
          "ations on the border had failed, and its long-term ally Morvia took a",
          "long-",
          "term view of it.",
          "",
          "Nobody was hurt, said the foreign minister before leaving the capital,");

  private static final List<String> SECOND_PAGE =
      List.of("and Kestria gave no answer until the evening, when", "its envoy left.");

  private static byte[] pdf(int pages, String userPassword) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int page = 1; page <= pages; page++) {
        PDPage sheet = new PDPage();
        pdf.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
          line(content, 760, "The Lesk Ledger, page " + page);
          float y = 720;
          for (String line : page == 1 ? PAGE : SECOND_PAGE) {
            line(content, y, line);
            y -= 14;
          }
          line(content, 40, "- " + page + " -");
        }
      }
      pdf.getDocumentInformation().setTitle("Varonia Recalls Envoy");
      if (!userPassword.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void line(PDPageContentStream content, float y, String line) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
    content.newLineAtOffset(72, y);
    content.showText(line);
    content.endText();
  }

  @Test
  void readsThePagesOfAPdfAsParagraphs() throws IOException {
    Document document = Reading.ofBytes(pdf(2, "")).document();
    assertThat(document.text())
        .isEqualTo(
            "Varonia recalls envoy\n\nVaronia recalled its envoy from Kestria on Tuesday after the"
                + " negotiations on the border had failed, and its long-term ally Morvia took a long-term view"
                + " of it.\n\nNobody was hurt, said the foreign minister before leaving the capital, and"
                + " Kestria gave no answer until the evening, when its envoy left.");
    assertThat(document.title()).isEqualTo(new Found<>("Varonia Recalls Envoy", "pdf:title"));
    assertThat(document.textual()).isFalse();
  }

  @Test
  void namesEncryptedScannedAndDamagedPdfs() throws IOException {
    assertThat(Reading.ofBytes(pdf(1, "secret")).rejected())
        .containsExactly("-: encrypted PDF: it needs a password; save it without");
    try (PDDocument blank = new PDDocument()) {
      blank.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      blank.save(bytes);
      assertThat(Reading.ofBytes(bytes.toByteArray()).rejected())
          .containsExactly("-: empty: no text in the PDF (scanned pages?)");
    }
    assertThat(Reading.ofBytes("%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8)).rejected())
        .singleElement()
        .asString()
        .startsWith("-: damaged PDF");
  }

  @Test
  void rejectsAPdfThatUnpacksToTooMuch() throws IOException {
    byte[] zeros = new byte[40_000_000];
    Deflater deflater = new Deflater();
    deflater.setInput(zeros);
    deflater.finish();
    byte[] packed = new byte[1_000_000];
    int length = deflater.deflate(packed);
    deflater.end();
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write("%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.UTF_8));
    bomb.write(packed, 0, length);
    bomb.write("\nendstream endobj".getBytes(StandardCharsets.UTF_8));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(Reading.ofBytes(bomb.toByteArray()).rejected())
                .singleElement()
                .asString()
                .startsWith("-: too large when unpacked: a PDF of"));
  }

  private static byte[] word(String title, String... paragraphs) throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        word.createParagraph().createRun().setText(paragraph);
      }
      XWPFTable table = word.createTable(1, 2);
      table.getRow(0).getCell(0).setText("For: two.");
      table.getRow(0).getCell(1).setText("Against: three.");
      word.getProperties().getCoreProperties().setTitle(title);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void readsAWordDocument() throws IOException {
    Document document =
        Reading.ofBytes(word("Envoy recalled", "Envoy recalled", "", "Varonia recalled its envoy."))
            .document();
    assertThat(document.text())
        .isEqualTo("Envoy recalled\n\nVaronia recalled its envoy.\n\nFor: two.\n\nAgainst: three.");
    assertThat(document.title()).isEqualTo(new Found<>("Envoy recalled", "word:title"));
    assertThat(Reading.ofBytes(word("Letter template 3", "Varonia.")).document().title()).isNull();
  }

  @Test
  void readsAnOldWordDocument() throws IOException {
    assertThat(Reading.ofBytes(letter()).document().text())
        .isEqualTo(
            "Varonia recalls envoy\n\nLESK (Morvia Wire) — Varonia recalled its envoy from Kestria on"
                + " Tuesday after talks on the border had failed.\n\n“We were not heard,” said Ada Norel,"
                + " the foreign minister.\n\nCell one is here.\n\nCell two.");
  }

  @Test
  void namesDamagedWordDocuments() throws IOException {
    byte[] whole = word("T", "Varonia recalled its envoy.");
    assertThat(Reading.ofBytes(Arrays.copyOf(whole, whole.length / 2)).rejected()).hasSize(1);
    byte[] old = new byte[4096];
    byte[] mark = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(mark, 0, old, 0, mark.length);
    assertThat(Reading.ofBytes(old).rejected())
        .singleElement()
        .asString()
        .startsWith("-: damaged Word document: ");
  }

  @Test
  void rejectsAWordDocumentThatUnpacksToTooMuch() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(new byte[40_000_000]);
    }
    assertThat(Reading.ofBytes(bytes.toByteArray()).rejected())
        .singleElement()
        .asString()
        .startsWith("-: too large when unpacked: a document of");
  }

  /** The libraries log what they don't like; it is no business of the console. */
  @Test
  void writesNothingToTheConsole() throws Exception {
    for (byte[] file : List.of(pdf(1, ""), word("T", "Varonia."), letter())) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  ConsoleProbe.class.getName())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().write(file);
      process.getOutputStream().close();
      String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(console).isEmpty();
      assertThat(process.waitFor()).isZero();
    }
  }

  private static byte[] letter() throws IOException {
    try (InputStream letter = OfficeTest.class.getResourceAsStream("letter.doc")) {
      if (letter == null) {
        throw new AssertionError("letter.doc is missing");
      }
      return letter.readAllBytes();
    }
  }
}
