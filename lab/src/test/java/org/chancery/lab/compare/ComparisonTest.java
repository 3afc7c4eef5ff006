package org.chancery.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.chancery.lab.compare.Comparison.Agreement;
import org.chancery.lab.compare.Comparison.Disagreement;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static ObjectNode json(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode event(
      String id, String article, String type, String actor, String recipient, int begin, int end) {
    ObjectNode event = bare(id, article, type, actor, recipient, "2021-03-01");
    event
        .putArray("evidence")
        .addObject()
        .put("begin", begin)
        .put("end", end)
        .put("exact", "w" + begin);
    return event;
  }

  private static ObjectNode bare(
      String id, String article, String type, String actor, String recipient, String day) {
    return json(
        "{'record':'event','id':'%s','article':'%s','type':'%s','actors':[{'name':'%s'}],'recipients':[{'name':'%s'}],'when':{'start':'%s'}}"
            .formatted(id, article, type, actor, recipient, day));
  }

  private static Coding coding(ObjectNode... records) {
    Coding coding = new Coding(Kind.EVENT);
    List.of(records).forEach(coding::add);
    return coding;
  }

  @Test
  void evidenceDecidesWhatIsTheSame() {
    Comparison comparison =
        Comparison.of(
            coding(
                event("a1", "x", "AID", "Lesk", "Morvia", 0, 10),
                event("a2", "x", "ACCUSE", "Lesk", "Morvia", 20, 30),
                event("a3", "x", "THREATEN", "Lesk", "Morvia", 40, 50),
                event("a4", "y", "AID", "Lesk", "Morvia", 0, 10)),
            coding(
                event("b1", "x", "AID", "Lesk", "Morvia", 5, 12),
                event("b2", "x", "REJECT", "Lesk", "Kestria", 20, 30),
                event("b3", "x", "AID", "Lesk", "Morvia", 60, 70)),
            3);
    assertThat(comparison.matched()).isEqualTo(2);
    assertThat(comparison.byText()).isEqualTo(2);
    assertThat(comparison.sameCategory()).hasValue(0.5);
    assertThat(comparison.sameDyad()).hasValue(0.5);
    assertThat(comparison.categories())
        .contains(new Agreement("AID", 2, 2, 1), new Agreement("ACCUSE", 1, 0, 0));
    assertThat(comparison.disagreements())
        .extracting(Disagreement::a, Disagreement::b)
        .containsExactlyInAnyOrder(
            tuple("ACCUSE", "REJECT"),
            tuple("THREATEN", "-"),
            tuple("AID", "-"),
            tuple("-", "AID"));
  }

  @Test
  void ofSeveralThatOverlapTheLikestIsTaken() {
    Comparison comparison =
        Comparison.of(
            coding(
                event("a1", "x", "AID", "Lesk", "Morvia", 0, 40),
                event("a2", "x", "ACCUSE", "Lesk", "Morvia", 0, 40)),
            coding(
                event("b1", "x", "ACCUSE", "Lesk", "Morvia", 0, 5),
                event("b2", "x", "AID", "Lesk", "Kestria", 0, 40)),
            3);
    assertThat(comparison.matched()).isEqualTo(2);
    assertThat(comparison.sameCategory()).hasValue(1);
    assertThat(comparison.kappa()).hasValue(1);
  }

  @Test
  void withoutTextDayAndDyadDecide() {
    Comparison comparison =
        Comparison.of(
            coding(
                event("a1", "x", "AID", "Lesk", "Morvia", 0, 10),
                event("a2", "x", "ACCUSE", "Lesk", "Morvia", 20, 30),
                bare("a3", "x", "AID", "Lesk", "Morvia", "")),
            coding(
                bare("b1", "s1", "ACCUSE", "LESK", "Morvia", "2021-03-01"),
                bare("b2", "s2", "REJECT", "Lesk", "Morvia", "2021-03-01"),
                bare("b3", "s2", "REJECT", "Lesk", "Morvia", "2021-03-02"),
                bare("b4", "s2", "AID", "Lesk", "Morvia", "")),
            3);
    assertThat(comparison.matched()).isEqualTo(2);
    assertThat(comparison.byText()).isZero();
    assertThat(comparison.sameDyad()).isEmpty();
    assertThat(comparison.disagreements())
        .filteredOn(d -> d.a().equals("AID") && d.b().equals("REJECT"))
        .singleElement()
        .satisfies(d -> assertThat(d.examples().get(0).b()).isEqualTo("b2"));
  }

  @Test
  void withoutDaysTheArticleAndDyadDecide() {
    ObjectNode articleA = json("{'record':'article','id':'a-1','url':'https://example.org/1'}");
    ObjectNode articleB = json("{'record':'article','id':'gdelt:1','url':'https://example.org/1'}");
    Comparison comparison =
        Comparison.of(
            coding(
                articleA,
                bare("a1", "a-1", "AID", "Lesk", "Morvia", ""),
                bare("a2", "a-1", "ACCUSE", "Lesk", "Kestria", "")),
            coding(
                articleB,
                bare("b1", "gdelt:1", "REJECT", "Lesk", "Kestria", ""),
                bare("b2", "gdelt:2", "AID", "Lesk", "Morvia", "")),
            3);
    assertThat(comparison.matched()).isEqualTo(1);
    assertThat(comparison.disagreements()).extracting(Disagreement::a).contains("ACCUSE");
  }

  @Test
  void ofWhatHasNoDayTheDayOfItsArticleDecides() {
    Comparison comparison =
        Comparison.of(
            coding(
                json("{'record':'article','id':'a','published':'2021-03-02'}"),
                bare("a1", "a", "AID", "Lesk", "Morvia", "")),
            coding(
                json("{'record':'article','id':'p:1','published':'2021-03-02'}"),
                json("{'record':'article','id':'p:2','published':'2021-03-03'}"),
                bare("b1", "p:2", "AID", "Lesk", "Morvia", ""),
                bare("b2", "p:1", "REJECT", "Lesk", "Morvia", "")),
            3);
    assertThat(comparison.matched()).isEqualTo(1);
    assertThat(comparison.sameCategory()).hasValue(0);
  }

  @Test
  void aRecordReadBackFromAnExportIsTheSameByItsId() {
    Comparison comparison =
        Comparison.of(
            coding(
                event("e1", "a", "AID", "Lesk", "Morvia", 0, 10),
                event("e2", "a", "AID", "Lesk", "Morvia", 20, 30)),
            coding(
                bare("e2", "p:e2", "AID", "Lesk", "Morvia", ""),
                bare("e1", "p:e1", "AID", "State of Lesk", "Morvia", "")),
            3);
    assertThat(comparison.matched()).isEqualTo(2);
    assertThat(comparison.sameDyad()).isEmpty();
  }

  @Test
  void articlesAreTheSameByAddressToo() {
    ObjectNode articleA = json("{'record':'article','id':'a-1','url':'https://example.org/1'}");
    ObjectNode articleB = json("{'record':'article','id':'other','url':'https://example.org/1'}");
    Comparison comparison =
        Comparison.of(
            coding(articleA, event("a", "a-1", "AID", "Lesk", "Morvia", 0, 10)),
            coding(articleB, event("b", "other", "AID", "Lesk", "Morvia", 0, 10)),
            3);
    assertThat(comparison.byText()).isEqualTo(1);
  }

  @Test
  void symmetricEventsAreTheirPairs() {
    ObjectNode meeting =
        json(
            "{'record':'event','id':'m','article':'x','type':'CONSULT','symmetric':true,'actors':[{'name':'Lesk'},{'name':'Morvia'}],'when':{'start':'2021-03-01'}}");
    Comparison comparison =
        Comparison.of(
            coding(meeting),
            coding(
                bare("b1", "", "CONSULT", "Lesk", "Morvia", "2021-03-01"),
                bare("b2", "", "CONSULT", "Morvia", "Lesk", "2021-03-01")),
            3);
    assertThat(comparison.a()).isEqualTo(2);
    assertThat(comparison.matched()).isEqualTo(2);
  }

  @Test
  void positionsByIssueAndStance() {
    String position =
        "{'record':'position','id':'%s','article':'x','actor':{'name':'Lesk'},'issue':{'id':'%s'},'stance':'%s','when':{'start':'2021-03-01'}}";
    Coding a = new Coding(Kind.POSITION);
    a.add(json(position.formatted("a", "dam", "support")));
    Coding b = new Coding(Kind.POSITION);
    b.add(json(position.formatted("b", "dam", "oppose")));
    b.add(json(position.formatted("b2", "ferry", "support")));
    Comparison comparison = Comparison.of(a, b, 1);
    assertThat(comparison.matched()).isEqualTo(1);
    assertThat(comparison.sameCategory()).hasValue(0);
  }

  @Test
  void aReportForPeopleAndOneForPrograms() throws IOException {
    ComparisonReport report =
        new ComparisonReport(
            Comparison.of(
                coding(event("a1", "x", "AID", "Lesk", "Morvia", 0, 10)),
                coding(event("b1", "x", "ACCUSE", "Lesk", "Morvia", 0, 10)),
                3));
    assertThat(report.table())
        .contains(
            "events: A 1, B 1, both 1 (1 by evidence, 0 by article or day, and dyad)",
            "of what both have: same type 0.000, same dyad 1.000, kappa 0.000, alpha 0.000",
            "A AID, B ACCUSE: 1",
            "  a1  b1  x  2021-03-01  lesk > morvia  \"w0\"");
    assertThat(report.jsonLines())
        .contains(
            "{\"record\":\"comparison\",\"of\":\"event\",\"a\":1,\"b\":1,\"matched\":1,\"by_evidence\":1,\"same_type\":0.0,\"same_dyad\":1.0,\"kappa\":0.0,\"alpha\":0.0}",
            "{\"record\":\"disagreement\",\"of\":\"event\",\"a\":\"AID\",\"b\":\"ACCUSE\",\"count\":1,\"examples\":[{\"a\":\"a1\",\"b\":\"b1\",\"article\":\"x\",\"day\":\"2021-03-01\",\"dyad\":\"lesk > morvia\",\"exact\":\"w0\"}]}");
  }

  @Test
  void aReportIsTheSameWhateverTheLanguageOfTheMachine() {
    ComparisonReport report =
        new ComparisonReport(
            Comparison.of(
                coding(event("a1", "x", "AID", "Lesk", "Morvia", 0, 10)),
                coding(event("b1", "x", "ACCUSE", "Lesk", "Morvia", 0, 10)),
                3));
    List<String> table = report.table();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(report.table()).isEqualTo(table);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Half a character would be written as a question mark. */
  @Test
  void longWordsAreCutBetweenCharacters() {
    ObjectNode words = event("a1", "x", "AID", "Lesk", "Morvia", 0, 10);
    ((ObjectNode) words.path("evidence").get(0)).put("exact", "x".repeat(99) + "\uD834\uDD1Ey");
    ComparisonReport report =
        new ComparisonReport(Comparison.of(coding(words), coding(new ObjectNode[0]), 3));
    assertThat(report.table()).anyMatch(line -> line.endsWith("\"" + "x".repeat(99) + "…\""));
  }
}
