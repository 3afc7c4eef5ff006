package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.formats.exchange.annotation.BratFormat;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationTest {

  private static Map<String, String> unzipped(byte[] bytes) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void bratHasTheTextAndItsAnnotations() throws IOException {
    Map<String, String> files =
        unzipped(
            Exchange.write(
                    "brat",
                    List.of(
                        Examples.article(), Examples.visit(), Examples.position("p-1", "oppose")))
                .bytes());
    assertThat(files.keySet()).containsExactly("annotation.conf", "a-1.txt", "a-1.ann");
    assertThat(files.get("a-1.txt")).isEqualTo(Examples.article().path("text").asText());
    assertThat(files.get("a-1.ann"))
        .isEqualTo(
            """
            T1\tActor 0 25\tForeign Minister Oda Lesk
            #1\tAnnotatorNotes T1\tperson:oda-lesk
            T2\tCONSULT 0 41\tForeign Minister Oda Lesk met Tomas Reyes
            E1\tCONSULT:T2 Actor:T1
            #2\tAnnotatorNotes E1\te-1
            A1\tFactuality E1 fact
            A2\tQuad E1 1
            #3\tAnnotatorNotes E1\tvisit
            T3\tPosition 26 29\tmet
            E2\tPosition:T3
            #4\tAnnotatorNotes E2\tp-1
            A3\tStance E2 oppose
            #5\tAnnotatorNotes E2\tferry-line
            """);
    assertThat(files.get("annotation.conf")).contains("[events]\nAGREE\tActor*:Actor");
  }

  @Test
  void spansOfBratDoNotCrossLines() throws IOException {
    ObjectNode article = Examples.article().put("text", "A 🕊️ flew\n\nover Lesk");
    ObjectNode event = Examples.rally();
    event
        .withArray("evidence")
        .addObject()
        .put("begin", 2)
        .put("end", 15)
        .put("exact", "🕊️ flew\n\nover");
    Map<String, String> files = unzipped(Exchange.write("brat", List.of(article, event)).bytes());
    assertThat(files.get("a-1.ann")).contains("T1\tPROTEST 2 9;11 15\t🕊️ flew over\n");
  }

  @Test
  void wordsOfAnEventThatStandApartAreOneAnnotation() throws IOException {
    ObjectNode article = Examples.article().put("text", "Lesk refused, in a letter, to meet Reyes");
    ObjectNode event = Examples.rally();
    event.withArray("evidence").addObject().put("begin", 5).put("end", 12).put("exact", "refused");
    event.withArray("evidence").addObject().put("begin", 30).put("end", 34).put("exact", "meet");
    Map<String, String> files = unzipped(Exchange.write("brat", List.of(article, event)).bytes());
    assertThat(files.get("a-1.ann")).contains("T1\tPROTEST 5 12;30 34\trefused meet\n");
  }

  @Test
  void bratLeavesOutWhatHasNoWords() {
    assertThat(
            Exchange.write("brat", List.of(Examples.article(), Examples.rally())).losses().lines())
        .contains("brat: not held: events without evidence in the text, left out (1)");
    assertThat(Exchange.write("brat", List.of(Examples.visit())).losses().lines())
        .contains("brat: not held: events that don't follow their article's text, left out (1)");
  }

  @Test
  void bratFilesInAFolder(@TempDir Path folder) throws IOException {
    try (RecordExporter exporter = new BratFormat().openFolder(folder.resolve("out"))) {
      exporter.write(Examples.article().put("id", "../../etc/x"));
      exporter.write(Examples.visit().put("article", "../../etc/x"));
    }
    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(f -> Objects.requireNonNull(f.getFileName()).toString()))
          .hasSize(3)
          .allMatch(name -> name.matches("annotation\\.conf|article-[0-9a-f-]+\\.(txt|ann)"));
    }
  }

  @Test
  void webAnnotationsSelectByQuotationAndPosition() throws IOException {
    String text = "🕊️ Foreign Minister Oda Lesk met Tomas Reyes in Reykjavik.";
    ObjectNode article = Examples.article().put("text", text);
    ObjectNode position = Examples.position("p-1", "oppose");
    ((ObjectNode) position.get("evidence").get(0)).put("begin", 29).put("end", 32);
    JsonNode page =
        new ObjectMapper()
            .readTree(Exchange.write("webannotation", List.of(article, position)).bytes());
    assertThat(page.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    JsonNode annotation = page.path("items").get(0);
    assertThat(annotation.path("id").asText()).isEqualTo("urn:chancery:p-1");
    assertThat(annotation.path("body"))
        .extracting(b -> b.path("value").asText())
        .contains("position", "oppose", position.toString());
    JsonNode target = annotation.path("target");
    assertThat(target.path("source").asText()).isEqualTo("https://example.org/lesk-talks");
    JsonNode quote = target.path("selector").get(0);
    assertThat(quote.path("type").asText()).isEqualTo("TextQuoteSelector");
    assertThat(quote.path("exact").asText()).isEqualTo("met");
    assertThat(quote.path("prefix").asText()).isEqualTo("🕊️ Foreign Minister Oda Lesk ");
    assertThat(quote.path("suffix").asText()).startsWith(" Tomas");
    JsonNode place = target.path("selector").get(1);
    assertThat(place.path("type").asText()).isEqualTo("TextPositionSelector");
    int start = text.offsetByCodePoints(0, place.path("start").asInt());
    int end = text.offsetByCodePoints(0, place.path("end").asInt());
    assertThat(text.substring(start, end)).isEqualTo("met");
  }
}
