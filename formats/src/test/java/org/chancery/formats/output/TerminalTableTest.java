package org.chancery.formats.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chancery.formats.output.terminal.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTableTest {

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void looksAsReviewed(int width) throws IOException {
    assertThat(table(width, SampleRecords.all())).isEqualTo(golden("table-" + width + ".txt"));
  }

  @Property(tries = 200)
  void noLineIsWiderThanTheTerminal(
      @ForAll @IntRange(min = 40, max = 250) int width, @ForAll String title, @ForAll String name)
      throws IOException {
    List<ObjectNode> records = SampleRecords.all().stream().map(ObjectNode::deepCopy).toList();
    records.get(0).put("title", "外交" + title);
    ((ObjectNode) records.get(1).path("actors").get(0)).put("name", name + "🕊️e\u0301");
    ((ObjectNode) records.get(3).path("cue")).put("exact", title + "\u001b[31m");
    for (String line : table(width, records).split("\n", -1)) {
      assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
      assertThat(line).doesNotContain("\u001b").isEqualTo(line.stripTrailing());
    }
  }

  @Test
  void coloursAddNothingButColours() throws IOException {
    StringWriter out = new StringWriter();
    try (RecordSink sink = RecordSinks.open(OutputFormat.TABLE, out, 100, true)) {
      for (ObjectNode record : SampleRecords.all()) {
        sink.write(record);
      }
    }
    assertThat(out.toString()).contains("\u001b[34m");
    assertThat(out.toString().replaceAll("\u001b\\[\\d*m", ""))
        .isEqualTo(table(100, SampleRecords.all()));
  }

  @Test
  void refusesWhatItCannotShow() {
    ObjectNode tally = SampleRecords.json("{'record':'tally'}");
    assertThatThrownBy(() -> table(80, List.of(tally)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("tally");
  }

  private static String table(int width, List<ObjectNode> records) throws IOException {
    return SampleRecords.written(OutputFormat.TABLE, width, records);
  }

  private static String golden(String name) throws IOException {
    try (var in = TerminalTableTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
