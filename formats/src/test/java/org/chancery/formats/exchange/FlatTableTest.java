package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.chancery.formats.exchange.flat.FlatColumn;
import org.chancery.formats.exchange.flat.FlatTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlatTableTest {

  private static @Nullable Object cell(FlatTable table, ObjectNode record, int row, String column) {
    List<String> names = table.columns().stream().map(FlatColumn::name).toList();
    return table.flatten(record).get(row).get(names.indexOf(column));
  }

  @Test
  void anEventHasARowForEachPair() {
    FlatTable table = FlatTable.of(Examples.meeting()).orElseThrow();
    assertThat(table).isEqualTo(FlatTable.EVENTS);
    assertThat(table.flatten(Examples.meeting())).hasSize(6);
    assertThat(cell(table, Examples.meeting(), 5, "id")).isEqualTo("e-2#6");
    assertThat(cell(table, Examples.meeting(), 5, "event")).isEqualTo("e-2");
    assertThat(cell(table, Examples.meeting(), 5, "recipient_country")).isEqualTo("URY");
    assertThat(cell(table, Examples.meeting(), 0, "when_end")).isEqualTo(LocalDate.of(2021, 3, 31));
    assertThat(cell(table, Examples.visit(), 0, "intensity")).isEqualTo(1.9);
    assertThat(cell(table, Examples.visit(), 0, "where_geonames_id")).isEqualTo(3413829L);
    assertThat(cell(table, Examples.rally(), 0, "recipient_country")).isNull();
    assertThat(cell(table, Examples.rally(), 0, "when_start")).isNull();
  }

  @Test
  void otherKinds() {
    assertThat(FlatTable.STATEMENTS.flatten(Examples.statement())).hasSize(2);
    assertThat(cell(FlatTable.STATEMENTS, Examples.statement(), 1, "source_id"))
        .isEqualTo("country:ISL");
    assertThat(cell(FlatTable.POSITIONS, Examples.position("p", "oppose"), 0, "issue"))
        .isEqualTo("ferry-line");
    assertThat(cell(FlatTable.ARTICLES, Examples.article(), 0, "authors"))
        .isEqualTo(List.of("Ada Lindqvist", "Per Holm"));
    ObjectNode storyline =
        Exchange.json(
            "{'record':'storyline','id':'t','title':'x','articles':['a','b'],'events':[{},{}]}");
    assertThat(cell(FlatTable.STORYLINES, storyline, 0, "event_count")).isEqualTo(2L);
  }

  @Test
  void columnsHaveNamesOfTheirOwnAndRowsFillThem() {
    for (FlatTable table : FlatTable.values()) {
      assertThat(table.columns()).extracting(FlatColumn::name).doesNotHaveDuplicates();
    }
    assertThat(FlatTable.EVENTS.flatten(Examples.visit()).get(0))
        .hasSameSizeAs(FlatTable.EVENTS.columns());
  }

  @Test
  void whatNamesNobodyHasARowAllTheSame() {
    ObjectNode event = Examples.visit();
    event.remove(List.of("actors", "recipients"));
    assertThat(FlatTable.EVENTS.flatten(event)).hasSize(1);
    assertThat(cell(FlatTable.EVENTS, event, 0, "id")).isEqualTo("e-1#1");
    assertThat(cell(FlatTable.EVENTS, event, 0, "actor_text")).isNull();
    ObjectNode statement = Examples.statement();
    statement.remove("sources");
    assertThat(FlatTable.STATEMENTS.flatten(statement)).hasSize(1);
  }
}
