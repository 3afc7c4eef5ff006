package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormatsTest {

  private static final List<ObjectNode> RECORDS =
      List.of(
          Examples.article(),
          Examples.visit(),
          Examples.meeting(),
          Examples.statement(),
          Examples.position("p-1", "support"));

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  void comesBackWhole(String format) {
    Exchange.Taken taken = Exchange.read(format, Exchange.write(format, RECORDS).bytes());
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.losses().losses()).isEmpty();
    assertThat(taken.records()).isEqualTo(RECORDS);
  }

  @Test
  void damagedLinesOfJson() {
    Exchange.Taken taken =
        Exchange.read(
            "jsonl",
            """
            {"record":"article","id":"a"}
            {"record":"article",
            [1]
            {"record":"tally","id":"x"}
            {"record":"event","id":"x"}

            {"record":"event","id":7,"article":"a"}
            {"record":"event","id":"e","article":"a"} {}
            {"record":"event","id":"e","article":"a","type":"AID"}
            """);
    assertThat(taken.records()).hasSize(2);
    assertThat(taken.problems()).extracting(p -> p.line()).containsExactly(2L, 3L, 4L, 5L, 7L, 8L);
    assertThat(taken.problems())
        .extracting(p -> p.found())
        .contains("array", "\"tally\"", "none", "7");
  }

  @Test
  void damagedLinesOfCsv() {
    Exchange.Taken taken =
        Exchange.read(
            "csv",
            """
            record,id,article,quad,colour,actors,type
            event,e,a,1,red,"[{""text"":""Lesk""}]",AID
            event,e,a,one,,,
            event,e,a,,,{,
            event,e
            event,"e"x,a,,,,
            event,f,a,2,,,AID
            event,"g,a,2,,,
            """);
    assertThat(taken.records()).extracting(r -> r.path("id").asText()).containsExactly("e", "f");
    assertThat(taken.problems())
        .extracting(p -> p.message())
        .containsExactly(
            "FILE:1: expected columns as in docs/formats/csv.md, found \"colour\"",
            "FILE:3: expected a number as quad, found \"one\"",
            "FILE:4: expected a list or an object as JSON as actors, found \"{\"",
            "FILE:5: expected 7 cells with commas between, found 2",
            "FILE:6: expected 7 cells with commas between, found more after a closing quotation mark",
            "FILE:8: expected 7 cells with commas between, found a quotation mark that is not closed");
  }

  @Test
  void packedFilesAreUnpacked() throws IOException {
    byte[] file = Exchange.write("polecat", Examples.events()).bytes();
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(file);
    }
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("one.tsv"));
      out.write(file);
      out.putNextEntry(new ZipEntry("two.tsv"));
      out.write("x\ty\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Exchange.read("polecat", gz.toByteArray()).of("event")).hasSize(3);
    Exchange.Taken taken = Exchange.read("polecat", zip.toByteArray());
    assertThat(taken.of("event")).hasSize(3);
    assertThat(taken.problems()).extracting(p -> p.source()).containsExactly("FILE!two.tsv");
    byte[] cut = java.util.Arrays.copyOf(gz.toByteArray(), gz.size() / 2);
    assertThat(Exchange.read("polecat", cut).problems()).hasSize(1);
  }

  @Test
  void namesOfFormats() {
    assertThat(ExchangeFormats.exportable()).containsAll(ExchangeFormats.importable());
    assertThatThrownBy(() -> ExchangeFormats.exporter("polcat"))
        .hasMessageContaining("unknown format \"polcat\"; expected one of polecat, icews");
  }

  @Test
  void olderFilesInWindows1252() {
    byte[] line =
        "1\t1999-05-04\tLéa Lesk\t\t\tConsult\t040\t1\tReyes\t\t\t7\t\t\t\t\t\t\t\t\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    assertThat(
            Exchange.read("icews", line)
                .of("event")
                .get(0)
                .path("actors")
                .get(0)
                .path("name")
                .asText())
        .isEqualTo("Léa Lesk");
  }

  @Test
  void namesInAZipMayBeInAnyEncodingAndWhatSystemsAddIsPassedOver() throws IOException {
    byte[] file = Exchange.write("polecat", Examples.events()).bytes();
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip, Charset.forName("IBM437"))) {
      out.putNextEntry(new ZipEntry("Märkte/"));
      out.putNextEntry(new ZipEntry("__MACOSX/._Märkte.tsv"));
      out.write("x\ty\n".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("Märkte/Märkte.tsv"));
      out.write(file);
    }
    Exchange.Taken taken = Exchange.read("polecat", zip.toByteArray());
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.of("event")).hasSize(3);
    assertThat(FormatOf.head(zip.toByteArray())).contains("polecat");
  }

  @Test
  void aProblemIsOneLineWhateverTheCell() {
    Exchange.Taken taken =
        Exchange.read("csv", "record,id,article,quad\nevent,e,a,\"one\r\ntwo\"\n");
    assertThat(taken.problems())
        .extracting(p -> p.message())
        .containsExactly("FILE:2: expected a number as quad, found \"one two\"");
  }

  @Test
  void anEventThatNamesNobodyIsCountedWhereItCannotBeHeld() {
    ObjectNode event = Examples.visit();
    event.remove(List.of("actors", "recipients"));
    for (String format : List.of("polecat", "icews", "gdelt", "graphml", "gexf")) {
      assertThat(Exchange.write(format, List.of(event)).losses().lines())
          .as(format)
          .contains(format + ": not held: events without an actor or a recipient, left out (1)");
    }
  }
}
