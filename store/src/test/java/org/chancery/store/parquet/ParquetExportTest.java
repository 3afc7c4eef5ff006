package org.chancery.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetExportTest {

  private static final List<String> RECORDS =
      List.of(
          "{'record':'article','id':'a','source':'a.txt','title':'Lesk','authors':['Oda Lesk','I. Reyes'],"
              + "'published':{'start':'2031-03-03','end':'2031-03-03','precision':'day','from':'published'},'text':'Two\\nlines'}",
          "{'record':'event','id':'e','article':'a','type':'CONSULT','contexts':['military'],'quad':1,'intensity':1.5,"
              + "'actors':[{'text':'Varonia','country':'VAR','named':true},{'text':'Kestria','country':'KES'}],"
              + "'symmetric':true,'when':{'start':'2031-03-01','end':'2031-03-02'},'confidence':0.875}",
          "{'record':'statement','id':'s','article':'a','kind':'indirect','sources':[{'text':'Varonia'}],'confidence':0.5}",
          "{'record':'tally','id':'t'}");

  @TempDir Path folder;

  private void export(Path out, boolean finish) throws IOException {
    try (ParquetExport export = new ParquetExport(out)) {
      for (String record : RECORDS) {
        export.write((ObjectNode) new ObjectMapper().readTree(record.replace('\'', '"')));
      }
      if (finish) {
        export.finish();
      }
      assertThat(export.losses().lines())
          .containsExactly("parquet: not held: records of kind tally (1)");
    }
  }

  private static List<String> rows(Path file, String columns) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT CAST(row(" + columns + ") AS VARCHAR) FROM '" + file + "' ORDER BY id")) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  @Test
  void tablesComeBackWithTheirTypes() throws IOException, SQLException {
    Path out = folder.resolve("the tables'");
    export(out, true);
    export(out, true);
    Path read = Files.createSymbolicLink(folder.resolve("tables"), out);
    assertThat(
            rows(
                read.resolve("events.parquet"),
                "id, event, actor_country, recipient_country, quad + 1, intensity * 2, \"symmetric\","
                    + " contexts[1], when_end - when_start, actor_named, mode"))
        .containsExactly(
            "(e#1, e, VAR, KES, 2, 3.0, true, military, 1, true, NULL)",
            "(e#2, e, KES, VAR, 2, 3.0, true, military, 1, NULL, NULL)");
    assertThat(rows(read.resolve("articles.parquet"), "len(authors), published_start, text"))
        .singleElement()
        .asString()
        .contains("(2, 2031-03-03, ", "Two", "lines");
    assertThat(rows(read.resolve("statements.parquet"), "source_text, confidence"))
        .containsExactly("(Varonia, 0.5)");
    assertThat(rows(read.resolve("positions.parquet"), "id, stance")).isEmpty();
    assertThat(folder.resolve("the tables'.chancery-unfinished")).doesNotExist();
  }

  @Test
  void whatIsNotFinishedLeavesNothing() throws IOException {
    export(folder.resolve("out"), false);
    assertThat(folder).isEmptyDirectory();
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new ParquetExport(file)).hasMessageContaining("into a folder");
  }

  @Test
  void aFolderInAFolderThatIsNotThereYetIsMade() throws IOException {
    export(folder.resolve("deep/tables"), true);
    assertThat(folder.resolve("deep/tables/events.parquet")).isRegularFile();
  }
}
