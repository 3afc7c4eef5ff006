package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.exchange.flow.Losses;
import org.junit.jupiter.api.Test;

class PolecatTest {

  private static final int COLUMNS = 40;

  private static String row(String... cells) {
    List<String> row = new ArrayList<>(List.of(cells));
    while (row.size() < COLUMNS) {
      row.add("");
    }
    return String.join("\t", row) + "\n";
  }

  @Test
  void oneRowForEachPair() {
    List<List<String>> rows = Exchange.write("polecat", Examples.events()).rows("\t");
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(COLUMNS));
    assertThat(rows.get(0)).startsWith("Event ID", "Event Date", "Event Type").endsWith("Version");
    assertThat(rows.subList(1, rows.size()))
        .extracting(row -> row.get(0), row -> row.get(7), row -> row.get(15))
        .containsExactly(
            tuple("e-1#1", "Oda Lesk", "Tomas Reyes"),
            tuple("e-2#1", "Iceland", "Uruguay"),
            tuple("e-2#2", "Iceland", "Lesotho"),
            tuple("e-2#3", "Uruguay", "Iceland"),
            tuple("e-2#4", "Uruguay", "Lesotho"),
            tuple("e-2#5", "Lesotho", "Iceland"),
            tuple("e-2#6", "Lesotho", "Uruguay"),
            tuple("e-3#1", "", ""));
  }

  @Test
  void cellsOfAVisit() {
    List<String> row = Exchange.write("polecat", Examples.events()).rows("\t").get(1);
    assertThat(row)
        .containsExactly(
            "e-1#1",
            "2021-03-01",
            "CONSULT",
            "visit",
            "1.9",
            "1",
            "",
            "Oda Lesk",
            "ISL",
            "395",
            "GOV",
            "GOV",
            "Foreign Minister",
            "Foreign Minister Oda Lesk",
            "",
            "Tomas Reyes",
            "URY",
            "165",
            "GOV",
            "GOV",
            "",
            "Tomas Reyes",
            "",
            "Reykjavik",
            "Reykjavik",
            "",
            "",
            "ISL",
            "64.13548",
            "-21.89541",
            "3413829",
            "Reykjavik",
            "",
            "Morvia Herald",
            "2021-03-05",
            "",
            "",
            "",
            "en",
            "event/CONSULT/visit@1");
  }

  @Test
  void whatItCannotHoldIsCounted() {
    List<ObjectNode> records = new ArrayList<>(Examples.events());
    records.add(Examples.statement());
    Losses losses = Exchange.write("polecat", records).losses();
    assertThat(losses.losses())
        .contains(
            new Losses.Loss("statements, left out", 1),
            new Losses.Loss("factuality of events that are no fact: planned", 1),
            new Losses.Loss("end of when: a period is written as its first day", 1),
            new Losses.Loss("cameo of events", 3));
    assertThat(losses.lines()).contains("polecat: not held: statements, left out (1)");
  }

  @Test
  void rowsOfAnEventAreReadTogether() {
    Exchange.Taken taken =
        Exchange.read("polecat", Exchange.write("polecat", Examples.events()).bytes());
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.of("event")).hasSize(3);
    ObjectNode meeting = taken.of("event").get(1);
    assertThat(meeting.path("id").asText()).isEqualTo("e-2");
    assertThat(meeting.path("symmetric").asBoolean()).isTrue();
    assertThat(meeting.path("actors")).hasSize(3);
    assertThat(meeting.has("recipients")).isFalse();
    assertThat(meeting.path("coder").asText()).isEqualTo("import/polecat@1");
    assertThat(meeting.path("imported_coder").asText()).isEqualTo("event/CONSULT/meet@1");
    ObjectNode article = taken.of("article").get(0);
    assertThat(article.path("outlet").asText()).isEqualTo("Morvia Herald");
    assertThat(article.has("text")).isFalse();
  }

  @Test
  void filesOfOthers() {
    String file =
        row("Event ID", "Event Date", "Event Type")
            + row(
                "20210301-7-abc_1_CONSULT",
                "2021-03-01",
                "consult",
                "meet",
                "2.5",
                "VERBAL COOP",
                "diplomatic;military",
                "Board of Lakes",
                "UNO");
    Exchange.Taken taken = Exchange.read("polecat", file);
    assertThat(taken.problems()).isEmpty();
    ObjectNode event = taken.of("event").get(0);
    assertThat(event.path("id").asText()).isEqualTo("20210301-7-abc_1_CONSULT");
    assertThat(event.path("article").asText()).isEqualTo("polecat:20210301-7-abc");
    assertThat(event.path("type").asText()).isEqualTo("CONSULT");
    assertThat(event.path("quad").asInt()).isEqualTo(1);
    assertThat(event.path("contexts")).hasSize(2);
    assertThat(event.path("actors").get(0).has("country")).isFalse();
    assertThat(event.path("actors").get(0).path("country_given").asText()).isEqualTo("UNO");
    assertThat(event.has("symmetric")).isFalse();
  }

  @Test
  void tabsTooManyAtTheEndOfALineAreNoFault() {
    String good = row("x_1", "2021-03-01", "AID", "", "", "", "", "Lesk");
    assertThat(Exchange.read("polecat", good.replace("\n", "\t\t\n")).of("event")).hasSize(1);
    assertThat(Exchange.read("polecat", good.replace("\n", "\t\tmore\n")).problems()).hasSize(1);
  }

  @Test
  void aBadLineIsNamedAndTheRestIsRead() {
    String good = row("x_1", "2021-03-01", "AID", "", "", "", "", "Lesk");
    String file =
        good
            + row("x_2", "01.03.2021", "AID", "", "", "", "", "Lesk")
            + row("x_3", "2021-03-01", "HELP", "", "", "", "", "Lesk")
            + row("x_4", "2021-03-01", "AID", "", "much", "", "", "Lesk")
            + row("", "2021-03-01", "AID", "", "", "", "", "Lesk")
            + "x_6\t2021-03-01\n"
            + row("x_7", "2021-02-30", "AID", "", "", "", "", "Lesk")
            + row("x_8", "2021-03-01", "AID")
            + good.replace("x_1", "x_9");
    Exchange.Taken taken = Exchange.read("polecat", file);
    assertThat(taken.of("event"))
        .extracting(e -> e.path("id").asText())
        .containsExactly("x_1", "x_9");
    assertThat(taken.problems())
        .extracting(p -> p.message())
        .containsExactly(
            "FILE:2: expected a day like 2021-03-01 as Event Date, found \"01.03.2021\"",
            "FILE:3: expected one of PLOVER's 16 types as Event Type, found \"HELP\"",
            "FILE:4: expected a number from -10 to 10 as Intensity, found \"much\"",
            "FILE:5: expected an id as Event ID, found nothing",
            "FILE:6: expected 40 cells with tabs between, found 2",
            "FILE:7: expected a day like 2021-03-01 as Event Date, found \"2021-02-30\"",
            "FILE:8: expected an actor or a recipient, found neither");
  }

  @Test
  void rowsOfAnEventThatStandApartAreNamed() {
    String file =
        row("e#1", "", "AID", "", "", "", "", "Lesk")
            + row("f#1", "", "AID", "", "", "", "", "Lesk")
            + row("e#2", "", "AID", "", "", "", "", "Reyes");
    Exchange.Taken taken = Exchange.read("polecat", file);
    assertThat(taken.of("event")).hasSize(2);
    assertThat(taken.problems()).hasSize(1);
    assertThat(taken.problems().get(0).message())
        .startsWith("FILE:3: expected the rows of event e behind each other");
  }
}
