package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GdeltTest {

  @Test
  void sixtyOneColumnsAndNoHeader() {
    List<List<String>> rows = Exchange.write("gdelt", Examples.events()).rows("\t");
    assertThat(rows).hasSize(8).allSatisfy(row -> assertThat(row).hasSize(61));
    List<String> visit = rows.get(0);
    assertThat(visit.subList(0, 25))
        .containsExactly(
            "e-1#1",
            "20210301",
            "202103",
            "2021",
            "2021.2493",
            "ISLGOV",
            "Oda Lesk",
            "ISL",
            "",
            "",
            "",
            "",
            "GOV",
            "",
            "",
            "URYGOV",
            "Tomas Reyes",
            "URY",
            "",
            "",
            "",
            "",
            "GOV",
            "",
            "");
    assertThat(visit.subList(25, 35))
        .containsExactly("", "042", "042", "04", "1", "1.9", "", "", "", "");
    assertThat(visit.subList(51, 61))
        .containsExactly(
            "4",
            "Reykjavik",
            "IC",
            "",
            "",
            "64.13548",
            "-21.89541",
            "",
            "",
            "https://example.org/lesk-talks");
    assertThat(rows.get(7).subList(15, 25)).containsOnly("");
  }

  @Test
  void nothingUnknownIsZero() {
    ObjectNode bare =
        Exchange.json(
            "{'record':'event','id':'e','article':'a','type':'RETREAT','actors':[{'text':'they'}]}");
    List<String> row = Exchange.write("gdelt", List.of(bare)).rows("\t").get(0);
    assertThat(row).doesNotContain("0", "0.0");
    assertThat(row.subList(25, 31)).containsExactly("", "", "", "08", "2", "");
    assertThat(row.get(60)).isEqualTo("urn:chancery:article:a");
    Exchange.Taken taken = Exchange.read("gdelt", String.join("\t", row));
    ObjectNode event = taken.of("event").get(0);
    assertThat(event.path("type").asText()).isEqualTo("RETREAT");
    assertThat(event.has("cameo")).isFalse();
    assertThat(event.has("mode")).isFalse();
    assertThat(event.path("article").asText()).isEqualTo("a");
  }

  @Test
  void codesOfBodiesAreSplit() {
    ObjectNode event =
        Exchange.json(
            "{'record':'event','id':'e','article':'a','type':'AID','cameo':'0711','actors':[{'text':'the body','code':'IGOEUREEC','sector':'IGO'}],"
                + "'recipients':[{'text':'the parish','country':'XKX','code':'KSVCTHREL'}]}");
    List<String> row = Exchange.write("gdelt", List.of(event)).rows("\t").get(0);
    assertThat(row.subList(5, 15))
        .containsExactly("IGOEUREEC", "the body", "EUR", "EEC", "", "", "", "IGO", "", "");
    assertThat(row.subList(15, 25))
        .containsExactly("KSVCTHREL", "the parish", "KSV", "", "", "CTH", "", "REL", "", "");
    assertThat(row.subList(26, 30)).containsExactly("0711", "071", "07", "2");
  }

  @Test
  void filesOfOthers() {
    List<String> cells = new ArrayList<>(Collections.nCopies(61, ""));
    cells.set(0, "410412347");
    cells.set(1, "20150218");
    cells.set(5, "ROMMED");
    cells.set(6, "MORVIA HERALD");
    cells.set(7, "ROM");
    cells.set(12, "MED");
    cells.set(25, "1");
    cells.set(26, "111");
    cells.set(28, "11");
    cells.set(29, "3");
    cells.set(30, "-2.0");
    cells.set(31, "10");
    cells.set(33, "10");
    cells.set(34, "-1.5");
    cells.set(51, "1");
    cells.set(52, "Romania");
    cells.set(53, "RO");
    cells.set(56, "46");
    cells.set(57, "25");
    cells.set(60, "https://example.org/x");
    Exchange.Taken taken = Exchange.read("gdelt", String.join("\t", cells) + "\n");
    assertThat(taken.problems()).isEmpty();
    ObjectNode event = taken.of("event").get(0);
    assertThat(event.path("type").asText()).isEqualTo("ACCUSE");
    assertThat(event.path("mode").asText()).isEqualTo("disapprove");
    assertThat(event.path("when").path("start").asText()).isEqualTo("2015-02-18");
    assertThat(event.path("actors").get(0).path("country").asText()).isEqualTo("ROU");
    assertThat(event.path("actors").get(0).path("sector").asText()).isEqualTo("JRN");
    assertThat(event.path("where").path("country").asText()).isEqualTo("ROU");
    assertThat(taken.of("article").get(0).path("url").asText()).isEqualTo("https://example.org/x");
    assertThat(taken.losses().lines()).anyMatch(line -> line.contains("AvgTone"));
  }
}
