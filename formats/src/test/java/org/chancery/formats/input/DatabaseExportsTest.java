package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.junit.jupiter.api.Test;

/** Exports of news databases in their layouts; the articles are our own. */
class DatabaseExportsTest {
  private static final InputLimits LIMITS = new InputLimits(2_000, 10, 3, 100);

  static final String OLDER =
      """
                                     1 of 3 DOCUMENTS


                                   The Morvia Herald

                                March 5, 2021 Friday
                                   Final Edition

      Talks on the ferry line
      open in Lesk

      BYLINE: Ada Lindqvist and Per Holm, Herald Staff Writers

      SECTION: NEWS; Pg. 4

      LENGTH: 52 words

      DATELINE: LESK

       Delegates of Varonia and Kestria met in Lesk on Thursday to discuss
      the ferry line that was closed in winter.

       UPDATE: the ministers, who had not met for a year,
      said that they would meet again in May.

      LOAD-DATE: March 6, 2021

      LANGUAGE: ENGLISH

      GRAPHIC: PHOTO, A ferry in the harbour
      of Lesk

      PUBLICATION-TYPE: Newspaper

                       Copyright 2021 The Morvia Herald
                              All Rights Reserved

                                     2 of 3 DOCUMENTS

                                   The Lesk Courier

                                 6 March 2021 Saturday

      Ferry line stays closed

      LENGTH: 9 words

      The ferry line stays closed until May.

      LANGUAGE: ENGLISH

                                     3 of 3 DOCUMENTS

                                   The Lesk Courier

                                 7 March 2021 Sunday

      A page without words

      LENGTH: 0 words

      LANGUAGE: ENGLISH
      """;

  static final String NEWER =
      """
      User Name: A Reader
      Date and Time: Monday, March 8, 2021 9:00:00 AM CET
      Job Number: 1234567

      Documents (2)
      1. Talks on the ferry line open in Lesk
      2. Ferry line stays closed

      Talks on the ferry line open in Lesk
      The Morvia Herald
      March 5, 2021 Friday

      Copyright 2021 The Morvia Herald All Rights Reserved

      Section: NEWS; Pg. 4
      Length: 1,052 words
      Byline: By Ada Lindqvist
      Highlight: Ministers meet.
      Body


      Delegates of Varonia and Kestria met in Lesk on Thursday to discuss the ferry line that was closed in winter because of the ice.
      "Subject: ferries" was the only entry on their paper, which both sides had agreed upon in long talks during the whole of last month.
      Classification


      Language: ENGLISH
      Publication-Type: Newspaper
      Load-Date: March 6, 2021

      End of Document

      Ferry line stays closed
      The Lesk Courier
      March 6, 2021

      Length: 9 words
      Body

      The ferry line stays closed until May.

      Load-Date: March 6, 2021

      End of Document
      """;

  static final String TAGGED =
      """
      HD
      Talks on the ferry line open in Lesk
      BY
      By Ada Lindqvist
      WC
      52 words
      PD
      5 March 2021
      ET
      03:04
      SN
      The Morvia Herald
      SC
      MORH
      LA
      English
      CY
      (c) 2021 The Morvia Herald
      LP

      Delegates of Varonia and Kestria met in Lesk on Thursday.
      IN Kestria the talks were welcome.

      TD

      They will meet again in May.

      NS
      gdip : International Relations
      IN
      iferry : Ferries
      AN
      Document MORH000020210305eh3500001


      HD  Ferry line stays closed
      WC  9 words
      PD  6 March 2021
      SN  The Lesk Courier
      LA  English
      LP  The ferry line stays closed until May.
      AN  Document LESKC00020210306eh3600002

      Search Summary
      Text ferry
      """;

  static final String UNTAGGED =
      """
      Talks on the ferry line open in Lesk
      By Ada Lindqvist
      52 words
      5 March 2021
      03:04
      The Morvia Herald
      MORH
      4
      English
      (c) 2021 The Morvia Herald. All Rights Reserved.

      Delegates of Varonia and Kestria met in Lesk on Thursday.

      They will meet again in May.

      Document MORH000020210305eh3500001

      Ferry line stays closed
      9 words
      6 March 2021
      The Lesk Courier
      LESKC
      English
      Copyright 2021 The Lesk Courier

      The ferry line stays closed until May.

      Document LESKC00020210306eh3600002
      """;

  @Test
  void olderTextsOfLexisNexis() {
    Reading reading = Reading.ofText(OLDER);
    assertThat(reading.sources()).containsExactly("-#1", "-#2");
    assertThat(reading.rejected()).hasSize(1).first().asString().contains("no text behind");
    Document talks = reading.documents().get(0);
    assertThat(talks.title())
        .isEqualTo(new Found<>("Talks on the ferry line open in Lesk", "nexis:headline"));
    assertThat(talks.outlet()).isEqualTo(new Found<>("The Morvia Herald", "nexis:publication"));
    assertThat(talks.published()).isEqualTo(new Found<>(LocalDate.of(2021, 3, 5), "nexis:date"));
    assertThat(talks.authors())
        .extracting(Found::value)
        .containsExactly("Ada Lindqvist", "Per Holm");
    assertThat(talks.text())
        .isEqualTo(
            "Delegates of Varonia and Kestria met in Lesk on Thursday to discuss the ferry line that was closed in winter."
                + "\n\nUPDATE: the ministers, who had not met for a year, said that they would meet again in May.");
    assertThat(reading.documents().get(1).text())
        .isEqualTo("The ferry line stays closed until May.");
    assertThat(reading.documents().get(1).published())
        .isEqualTo(new Found<>(LocalDate.of(2021, 3, 6), "nexis:date"));
  }

  @Test
  void newerTextsOfLexisNexis() {
    Reading reading = Reading.ofText(NEWER);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.documents()).hasSize(2);
    Document talks = reading.documents().get(0);
    assertThat(talks.title())
        .isEqualTo(new Found<>("Talks on the ferry line open in Lesk", "nexis:headline"));
    assertThat(talks.outlet()).isEqualTo(new Found<>("The Morvia Herald", "nexis:publication"));
    assertThat(talks.published()).isEqualTo(new Found<>(LocalDate.of(2021, 3, 5), "nexis:date"));
    assertThat(talks.authors()).extracting(Found::value).containsExactly("Ada Lindqvist");
    assertThat(talks.text()).startsWith("Delegates of Varonia").endsWith("of last month.");
    assertThat(talks.text().split("\n\n")).hasSize(2);
    Document closed = reading.documents().get(1);
    assertThat(closed.title()).isEqualTo(new Found<>("Ferry line stays closed", "nexis:headline"));
    assertThat(closed.text()).isEqualTo("The ferry line stays closed until May.");
  }

  @Test
  void textsOfFactivaWithTags() {
    Reading reading = Reading.ofText(TAGGED);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.documents())
        .extracting(Document::id)
        .containsExactly("MORH000020210305eh3500001", "LESKC00020210306eh3600002");
    Document talks = reading.documents().get(0);
    assertThat(talks.title())
        .isEqualTo(new Found<>("Talks on the ferry line open in Lesk", "factiva:HD"));
    assertThat(talks.outlet()).isEqualTo(new Found<>("The Morvia Herald", "factiva:SN"));
    assertThat(talks.published()).isEqualTo(new Found<>(LocalDate.of(2021, 3, 5), "factiva:PD"));
    assertThat(talks.authors()).extracting(Found::value).containsExactly("Ada Lindqvist");
    assertThat(talks.text())
        .startsWith("Delegates of Varonia")
        .contains("IN Kestria the talks were welcome.")
        .endsWith("They will meet again in May.");
    assertThat(reading.documents().get(1).text())
        .isEqualTo("The ferry line stays closed until May.");
  }

  @Test
  void textsOfFactivaWithoutTags() {
    Reading reading = Reading.ofText(UNTAGGED);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.documents())
        .extracting(
            d -> d.title() == null ? "" : d.title().value(),
            d -> d.outlet() == null ? "" : d.outlet().value(),
            Document::text)
        .containsExactly(
            tuple(
                "Talks on the ferry line open in Lesk",
                "The Morvia Herald",
                "Delegates of Varonia and Kestria met in Lesk on Thursday.\n\nThey will meet again in May."),
            tuple(
                "Ferry line stays closed",
                "The Lesk Courier",
                "The ferry line stays closed until May."));
    assertThat(reading.documents().get(1).published())
        .isEqualTo(new Found<>(LocalDate.of(2021, 3, 6), "factiva:date"));
  }

  /** A file that was cut or changed is read as far as it goes, and no fault of the readers' own. */
  @Property(tries = 300)
  void damagedExports(@ForAll long seed) {
    Random random = new Random(seed);
    for (String export : List.of(OLDER, NEWER, TAGGED, UNTAGGED)) {
      StringBuilder damaged = new StringBuilder(export);
      for (int i = random.nextInt(8); i >= 0; i--) {
        int at = random.nextInt(damaged.length());
        int to = Math.min(damaged.length(), at + random.nextInt(60));
        switch (random.nextInt(3)) {
          case 0 -> damaged.delete(at, to);
          case 1 -> damaged.insert(at, damaged.substring(at, to));
          default -> damaged.insert(at, "\n");
        }
      }
      Reading reading = Reading.ofText(damaged.toString());
      assertThat(reading.rejected()).noneMatch(reason -> reason.contains("damaged:"));
      assertThat(reading.documents()).allSatisfy(d -> assertThat(d.text()).isNotBlank());
    }
  }

  @Test
  void anArticleOverTheLimitIsRejectedAndTheRestIsRead() {
    String long1 = UNTAGGED.replace("They will meet again in May.", "They met. ".repeat(500));
    Reading reading = Reading.ofText(LIMITS, long1);
    assertThat(reading.rejected()).hasSize(1).first().asString().startsWith("-:1: ");
    assertThat(reading.documents()).hasSize(1);
  }

  @Test
  void anArticleThatMentionsLengthsAndDocumentsIsNoExport() {
    Document text =
        Reading.ofText(
                "Document 4 of the file was lost.\n\nLENGTH: it ran to 300 words.\n\nThe body met.\n")
            .document();
    assertThat(text.source()).isEqualTo("-");
  }

  @Test
  void richText() {
    Document text =
        Reading.ofText(
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title Secret}}\\f0\\fs20 Oda Lesk said: "
                    + "\\ldblquote Caf\\'e9, {\\b now}!\\rdblquote\\par\n\\u1051?\\u1077?\\uc0\\u1089 \\{x\\}{\\pict 00ff}\\par}")
            .document();
    assertThat(text.text()).isEqualTo("Oda Lesk said: “Café, now!”\n\nЛес{x}");
  }

  @Test
  void exportsAsRichText() {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
    NEWER.lines().forEach(line -> rtf.append(line).append("\\par\n"));
    Reading reading = Reading.ofText(rtf + "}");
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.documents().get(0).title())
        .isEqualTo(new Found<>("Talks on the ferry line open in Lesk", "nexis:headline"));
  }

  @Test
  void exportsAsWordDocuments() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      NEWER.lines().forEach(line -> word.createParagraph().createRun().setText(line));
      word.write(bytes);
    }
    Reading reading = Reading.ofBytes(bytes.toByteArray());
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.documents().get(1).text())
        .isEqualTo("The ferry line stays closed until May.");
  }

  @Test
  void pagesOfFactiva() {
    String article =
        "<div class=\"article enArticle\"><table><tr><td><b>HD</b></td><td><b>Ferry line stays closed</b></td></tr>"
            + "<tr><td><b>PD</b></td><td>6 March 2021</td></tr><tr><td><b>SN</b></td><td>The Lesk Courier</td></tr>"
            + "<tr><td><b>LP</b></td><td><p>The ferry line stays closed.</p><p>So said the company.</p></td></tr>"
            + "<tr><td><b>TD</b></td><td><p>It opens in May.</p></td></tr>"
            + "<tr><td><b>AN</b></td><td>Document LESKC00020210306eh360000%d</td></tr></table></div>";
    Reading reading =
        Reading.ofText(
            "<html><body>" + article.formatted(2) + article.formatted(3) + "</body></html>");
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.documents()).hasSize(2);
    Document closed = reading.documents().get(0);
    assertThat(closed.id()).isEqualTo("LESKC00020210306eh3600002");
    assertThat(closed.title()).isEqualTo(new Found<>("Ferry line stays closed", "factiva:HD"));
    assertThat(closed.text())
        .isEqualTo("The ferry line stays closed.\n\nSo said the company.\n\nIt opens in May.");
  }

  @Test
  void anArticleWhoseFirstLineIsOverTheLimitIsRejectedThereAndOnce() {
    String over = "52 words\nDocument MORH000020210305eh3500000\n" + "x".repeat(3_000) + "\n";
    Reading reading = Reading.ofText(LIMITS, "Notes.\n" + over + UNTAGGED);
    assertThat(reading.rejected()).hasSize(2);
    assertThat(reading.rejected().get(1)).startsWith("-:4: too large");
    assertThat(reading.sources()).containsExactly("-#3");
  }
}
