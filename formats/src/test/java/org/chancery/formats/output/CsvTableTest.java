package org.chancery.formats.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class CsvTableTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyRecordComesBackWhole() throws IOException {
    assertThat(readBack(csv(SampleRecords.all()))).isEqualTo(SampleRecords.all());
  }

  @Test
  void theHeaderIsThereWithoutRecordsAndNoColumnTwice() throws IOException {
    String header = csv(List.of());
    assertThat(header).startsWith("record,id,article,source,").endsWith(",coder,more\r\n");
    List<String> names = Arrays.asList(header.strip().split(","));
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }

  @Test
  void singleValuesAreFlattenedListsAreJsonAndWhatIsAbsentIsEmpty() throws IOException {
    NamedCsvRecord row = rows(csv(List.of(SampleRecords.all().get(1)))).get(0);
    assertThat(row.getField("when.start")).isEqualTo("2024-05-14");
    assertThat(row.getField("where.latitude")).isEqualTo("51.5");
    assertThat(row.getField("symmetric")).isEqualTo("false");
    assertThat(row.getField("contexts")).isEqualTo("[\"diplomatic\"]");
    assertThat(row.getField("where.name")).isEmpty();
    assertThat(row.getField("more")).isEmpty();
  }

  @Test
  void whatNoColumnTakesIsKeptAsJson() throws IOException {
    ObjectNode record =
        SampleRecords.json("{'record':'event','id':'e','new':{'deep':[1]},'quad':'x'}");
    record.putObject("when").put("start", "2024-01-01").put("calendar", "lunar");
    NamedCsvRecord row = rows(csv(List.of(record))).get(0);
    assertThat(JSON.readTree(row.getField("more")))
        .isEqualTo(
            SampleRecords.json("{'new':{'deep':[1]},'quad':'x','when':{'calendar':'lunar'}}"));
    assertThat(row.getField("when.start")).isEqualTo("2024-01-01");
  }

  @Property
  void anyTextComesBack(@ForAll @NotEmpty String title) throws IOException {
    ObjectNode article = SampleRecords.firstArticle().put("title", title).put("text", "\"" + title);
    assertThat(readBack(csv(List.of(article)))).containsExactly(article);
  }

  private static String csv(List<ObjectNode> records) throws IOException {
    return SampleRecords.written(OutputFormat.CSV, 0, records);
  }

  private static List<NamedCsvRecord> rows(String csv) throws IOException {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return reader.stream().toList();
    }
  }

  private static List<ObjectNode> readBack(String csv) throws IOException {
    List<ObjectNode> records = new ArrayList<>();
    for (NamedCsvRecord row : rows(csv)) {
      ObjectNode record = JSON.createObjectNode();
      for (CsvColumn column : CsvColumns.all()) {
        String cell = row.getField(column.name());
        if (!cell.isEmpty()) {
          put(record, column, cell);
        }
      }
      records.add(record);
    }
    return records;
  }

  private static void put(ObjectNode record, CsvColumn column, String cell)
      throws JsonProcessingException {
    ObjectNode parent = record;
    String[] keys = column.name().split("\\.");
    for (int i = 0; i < keys.length - 1; i++) {
      parent = parent.withObjectProperty(keys[i]);
    }
    JsonNode value =
        column.content() == CsvColumn.Content.TEXT
            ? JSON.getNodeFactory().textNode(cell)
            : JSON.readTree(cell);
    parent.set(keys[keys.length - 1], value);
  }
}
