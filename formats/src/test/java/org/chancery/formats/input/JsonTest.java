package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void readsAllKeys() {
    Document document =
        Reading.ofText(
                """
                {
                  "id": 7, "url": "https://lesk.example/7", "title": " Envoy  recalled ",
                  "body": "Varonia recalled its envoy.", "published": "2020-06-01T08:00:00+02:00",
                  "source": {"id": "x", "name": "Lesk Ledger"}, "authors": ["Ada Norel", {"name": "Tomas Brik"}],
                  "other": [{"text": 1}], "lead": null
                }
                """)
            .document();
    assertThat(document)
        .isEqualTo(
            new Document(
                "-",
                "7",
                "https://lesk.example/7",
                new Found<>("Envoy recalled", "json:title"),
                new Found<>("Lesk Ledger", "json:source"),
                List.of(
                    new Found<>("Ada Norel", "json:authors"),
                    new Found<>("Tomas Brik", "json:authors")),
                new Found<>(LocalDate.of(2020, 6, 1), "json:published"),
                "Varonia recalled its envoy.",
                true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\": \"One.\"}, {\"text\": \"Two.\"}]",
        "{\"articles\": [{\"text\": \"One.\"}, {\"text\": \"Two.\"}], \"total\": 2}",
        "{\"status\": \"ok\", \"meta\": {\"a\": [1]}, \"items\": [\n{\"text\": \"One.\"}, {\"text\": \"Two.\"}]}",
        "\n  [ {\"text\": \"One.\"},\n {\"text\": \"Two.\",}, ]",
      })
  void readsArraysOfArticles(String json) {
    Reading reading = Reading.ofText(json);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.documents()).extracting(Document::text).containsExactly("One.", "Two.");
    assertThat(reading.sources()).containsExactly("-#1", "-#2");
  }

  @Test
  void readsPrintedObjectsOneAfterAnother() {
    String one = "{\n  \"text\": \"One.\"\n}\n";
    assertThat(Reading.ofText(one).sources()).containsExactly("-");
    assertThat(Reading.ofText(one + one + one).sources()).containsExactly("-", "-#2", "-#3");
  }

  @Test
  void readsLinesAndRejectsTheBadOnesByNumber() {
    Reading reading =
        Reading.ofText(
            """
            {"text": "One."}

            {"text": "Two.", "id":
            not json
            {"text": 3}
            {"title": "Four"}
            {"text": "Five.", "authors": [1]}
            ["text"]
            {"text": " "}
            {"text": "Ten."} {"text": "More."}
            {"text": "Last."}""");
    assertThat(reading.sources()).containsExactly("-:1", "-:11");
    assertThat(reading.rejected())
        .containsExactly(
            "-:3: damaged JSON: it ends in the middle (cut off?)",
            "-:4: damaged JSON at column 4: Unrecognized token 'not'",
            "-:5: text: found a number, expected a string",
            "-:6: no text in it: expected a string under \"text\" or \"body\"",
            "-:7: authors: found an array of other things, expected a string or an array of strings",
            "-:8: found no object, expected one article in { }",
            "-:9: empty: its text is blank",
            "-:10: damaged JSON: more than one value in a line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"yesterday\"",
        "\"03/04/2020\"",
        "\"2020-13-01\"",
        "\"0001-01-01\"",
        "true",
        "20",
        "{}"
      })
  void leavesOutABadDateWithANote(String date) {
    Reading reading = Reading.ofText("{\"text\": \"One.\", \"published\": " + date + "}");
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.documents().get(0).published()).isNull();
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.notes())
        .singleElement()
        .asString()
        .startsWith("-:1: published left out: found ")
        .endsWith(", expected a date like 2020-06-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-06-01
          2020-06-01T23:59:59Z
          2020-06-01 08:00:00
          20200601
          2020/06/01
          Mon, 01 Jun 2020 11:15:00 GMT
          1 Jun 2020 11:15
          June 1, 2020
          Monday, 1 June 2020
          """)
  void readsDatesAsTheyAreWritten(String date) {
    assertThat(PublicationDates.of(date)).contains(LocalDate.of(2020, 6, 1));
  }

  @Test
  void stripsMarkupFromText() {
    Document document =
        Reading.ofText(
                "{\"text\": \"<p>Varonia &amp; Kestria.</p><p>It <b>fell</b><br/><br/>silent.</p><script>x</script>\"}")
            .document();
    assertThat(document.text()).isEqualTo("Varonia & Kestria.\n\nIt fell\n\nsilent.");
    assertThat(document.textual()).isFalse();
    assertThat(Reading.ofText("{\"text\": \"Only if 3 < 4 and <me> agree.\"}").document().text())
        .isEqualTo("Only if 3 < 4 and <me> agree.");
  }

  @Test
  void readsOtherEncodings() {
    String lines = "{\"text\": \"Brík’s café.\"}\n{\"text\": \"Two.\"}\n";
    for (String name : List.of("UTF-8", "windows-1252")) {
      assertThat(Reading.ofBytes(lines.getBytes(Charset.forName(name))).documents().get(0).text())
          .isEqualTo("Brík’s café.");
    }
    for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
      assertThat(Reading.ofBytes(("\uFEFF" + lines).getBytes(Charset.forName(name))).sources())
          .containsExactly("-:1", "-:2");
    }
  }

  @Test
  void rejectsALineOverTheLimitAndReadsTheRest() {
    InputLimits limits = new InputLimits(1_000, 10, 3, 100);
    String over = "{\"text\": \"" + "a".repeat(2_000) + "\"}\n";
    Reading reading =
        Reading.ofBytes(
            limits,
            ("{\"text\": \"One.\"}\n" + over + "{\"text\": \"Three.\"}")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(reading.sources()).containsExactly("-:1", "-:3");
    assertThat(reading.rejected())
        .containsExactly(
            "-:2: too large: a line over the limit, the limit of one article is 1,000 bytes; split it into articles");
  }

  @Test
  void streamsAFileOfAnySize() {
    byte[] line =
        ("{\"text\": \"" + "Varonia and Kestria met. ".repeat(4_000) + "\"}\n")
            .getBytes(StandardCharsets.UTF_8);
    int lines = 3_000;
    InputStream large =
        new SequenceInputStream(
            Collections.enumeration(
                new ArrayList<>(
                    Stream.generate(() -> (InputStream) new ByteArrayInputStream(line))
                        .limit(lines)
                        .toList())));
    int[] found = new int[1];
    new Inputs(InputLimits.STANDARD)
        .read(List.of("-"), large, input -> found[0] += input instanceof Input.Found ? 1 : 0);
    assertThat(found[0]).isEqualTo(lines);
  }

  @Test
  void rejectsNestingThatHasNoEnd() {
    String deep = "{\"a\": ".repeat(100_000);
    assertThat(Reading.ofText("{\"text\": \"One.\"}\n" + deep + "\n").rejected())
        .containsExactly("-:2: damaged JSON: nested deeper than 1,000 levels");
    assertThat(Reading.ofText("[".repeat(100_000)).all()).hasSize(1);
  }
}
