package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.formats.exchange.flow.Losses;
import org.junit.jupiter.api.Test;

class IcewsTest {

  private static final String HEADER =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\t"
          + "Target Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t"
          + "Province\tCountry\tLatitude\tLongitude\n";

  @Test
  void cellsOfAVisit() {
    Exchange.Written written = Exchange.write("icews", Examples.events());
    assertThat(written.text()).startsWith(HEADER);
    assertThat(written.rows("\t").get(1))
        .containsExactly(
            "e-1#1",
            "2021-03-01",
            "Oda Lesk",
            "Government",
            "Iceland",
            "Make a visit",
            "042",
            "1.9",
            "Tomas Reyes",
            "Government",
            "Uruguay",
            "a-1",
            "",
            "Morvia Herald",
            "Reykjavik",
            "",
            "",
            "Iceland",
            "64.13548",
            "-21.89541");
    assertThat(written.losses().losses())
        .contains(new Losses.Loss("events without a recipient, left out", 1));
  }

  @Test
  void countriesAreNamedAsThere() {
    ObjectNode event = Examples.visit();
    event.withArray("actors").addObject().put("text", "the delegation").put("country", "CIV");
    event.withArray("recipients").addObject().put("text", "the hosts").put("country", "CPV");
    assertThat(Exchange.write("icews", List.of(event)).rows("\t"))
        .extracting(row -> row.get(2), row -> row.get(4), row -> row.get(10))
        .contains(tuple("the delegation", "Cote d'Ivoire", "Cape Verde"));
  }

  @Test
  void typesComeFromTheCameoCode() {
    String file =
        HEADER
            + "1\t1999-05-04\tLesk\tGovernment,Executive\tIceland\tThreaten\t13y\t-4.4\tReyes\t\tUruguay\t77\t6\tHerald\t\t\t\t\t\t\n"
            + "2\t1999-05-04\tLesk\tParties\tIceland\tMake statement\t010\t0\tReyes\t\tUruguay\t77\t6\tHerald\t\t\t\t\t\t\n"
            + "3\t1999-05-04\tLesk\tParties\tIceland\tGrant asylum\t75\t7\tReyes\t\tUruguay\t77\t6\tHerald\t\t\t\t\t\t\n"
            + "4\t1999-05-04\tLesk\tParties\tIceland\t?\t999\t7\tReyes\t\tUruguay\t77\t6\tHerald\t\t\t\t\t\t\n";
    Exchange.Taken taken = Exchange.read("icews", file);
    assertThat(taken.of("event"))
        .extracting(
            e -> e.path("type").asText(),
            e -> e.path("cameo").asText(),
            e -> e.path("mode").asText())
        .containsExactly(tuple("THREATEN", "13y", ""), tuple("AID", "075", ""));
    assertThat(taken.of("event").get(0).path("article").asText()).isEqualTo("77");
    assertThat(taken.of("event").get(0).path("actors").get(0).path("sector").asText())
        .isEqualTo("GOV");
    assertThat(taken.losses().lines())
        .contains(
            "icews: not held: rows of CAMEO 01 (public statement) and 02 (appeal): PLOVER has no such type (1)");
    assertThat(taken.problems())
        .extracting(p -> p.message())
        .containsExactly("FILE:5: expected a CAMEO code like 042 as CAMEO Code, found \"999\"");
  }

  @Test
  void quotationMarksOfUnquotedFilesBelongToTheCells() {
    String file =
        HEADER
            + "1\t1999-05-04\t\"The Lesk\" Party\tParties\tIceland\tConsult\t040\t1\t\"Reyes\t\tUruguay\t77\t6\tHerald\t\t\t\t\t\t\n"
            + "2\t1999-05-04\tLesk\tParties\tIceland\tConsult\t040\t1\tReyes\t\tUruguay\t77\t6\tHerald\t\t\t\t\t\t\n";
    Exchange.Taken taken = Exchange.read("icews", file);
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.of("event")).hasSize(2);
    assertThat(taken.of("event").get(0).path("actors").get(0).path("name").asText())
        .isEqualTo("\"The Lesk\" Party");
    assertThat(taken.of("event").get(0).path("recipients").get(0).path("name").asText())
        .isEqualTo("\"Reyes");
  }
}
