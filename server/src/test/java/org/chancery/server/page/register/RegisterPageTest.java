package org.chancery.server.page.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class RegisterPageTest {

  private static DeskFixture desk;

  @BeforeAll
  static void start() {
    desk = DeskFixture.ofSamples();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static String page(String path) {
    var answer = desk.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void anOfficeOnADayGivesItsHolder() {
    assertThat(page("/register?name=president+of+France&on=2015-01-01"))
        .contains("François Hollande")
        .contains("President of France")
        .doesNotContain("Emmanuel Macron");
  }

  @Test
  void aNameThatIsNotThereGivesTheNearest() {
    assertThat(page("/register?name=Grmany")).contains("Did you mean").contains(">Germany<");
  }

  @Test
  void aCountryHasItsNameOfTheDay() {
    assertThat(page("/register/country:MKD?on=2010-01-01")).contains("<h1>Macedonia</h1>");
    assertThat(page("/register/country:MKD")).contains("<h1>North Macedonia</h1>");
  }

  @Test
  void factsNameTheirSourceAndHowSureItIs() {
    assertThat(page("/register/org:g7"))
        .contains("Members (7)")
        .contains("<p class=\"note\">Source: own knowledge, high certainty</p>")
        .contains(">own knowledge, medium certainty</td>");
  }

  @Test
  void aYearIsToldAsOneAndTheEarlierPresidenciesAreAskedFor() {
    String page = page("/register/org:g7");
    assertThat(page)
        .contains("<td data-label=\"When\">2024</td>")
        .contains("24\u00a0March\u00a02014 to 5\u00a0June\u00a02014")
        .containsPattern("<summary>\\d+ earlier</summary>")
        .contains(">Associate</th>")
        .contains("<dt>Exists</dt>");
    assertThat(page.indexOf("<td data-label=\"When\">2024</td>"))
        .isLessThan(page.indexOf("earlier</summary>"));
  }

  @Test
  void whoIsInTheStoreLeadsThere() {
    assertThat(page("/register/country:CAN"))
        .contains("/search?kind=events&amp;actor=country%3ACAN");
    assertThat(page("/register/country:NRU")).contains("acts or speaks in no record");
  }

  @Test
  void personsAreBrowsedByTheirLastName() {
    assertThat(page("/register?browse=persons&letter=m&page=2")).contains("rel=\"prev\"");
    assertThat(page("/register?browse=countries&letter=x")).contains("None under this letter");
  }

  @Test
  void aShelfIsExportedAsItStandsThere() {
    assertThat(page("/register?browse=persons&letter=m&page=2&on=2018-06-09"))
        .contains("/api/v1/register/shelves/persons?letter=M&amp;on=2018-06-09&amp;format=csv")
        .contains("format=jsonl");
    List<String> bodies =
        page("/api/v1/register/shelves/bodies?letter=g&format=csv").lines().toList();
    assertThat(bodies.get(0)).isEqualTo("record,id,name,kind,names");
    assertThat(bodies).anyMatch(line -> line.startsWith("actor,org:g7,Group of Seven,"));
    assertThat(bodies.subList(1, bodies.size()))
        .allMatch(line -> line.matches("actor,[^,]+,\"?G.*"));
  }

  @Test
  void aShelfOfADayHasTheNamesOfTheDay() {
    String then = "/api/v1/register/shelves/countries?letter=n&on=2010-01-01&format=jsonl";
    assertThat(page(then)).contains("\"id\":\"country:MKD\",\"name\":\"Macedonia\"");
    assertThat(page("/register?browse=countries&letter=n&on=2010-01-01")).contains(">Macedonia<");
  }

  @Test
  void aLongShelfHasPages() {
    String first = page("/api/v1/register/shelves/persons?letter=m&limit=2");
    assertThat(first).containsPattern("\"next\":\"[^\"]+\"");
    String next = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
    assertThat(page("/api/v1/register/shelves/persons?letter=m&limit=2&cursor=" + next))
        .contains("\"items\"")
        .isNotEqualTo(first);
  }

  @Test
  void aShelfThatIsNotThereNamesThoseThatAre() {
    var answer = desk.get("/api/v1/register/shelves/ghosts");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("there are countries, bodies, persons");
  }

  @Test
  void whatANameFindsIsExportedWhole() {
    assertThat(page("/register?name=president+of+France&on=2015-01-01"))
        .contains(
            "/api/v1/register/actors?name=president+of+France&amp;on=2015-01-01&amp;format=csv");
    assertThat(page("/api/v1/register/actors?name=president+of+France&on=2015-01-01&format=csv"))
        .contains("actor.name,actor.country,office,body")
        .contains("François Hollande,FRA,President of France,France");
    assertThat(page("/api/v1/register/actors/org:g7?format=jsonl"))
        .startsWith("{\"record\":\"actor\"");
  }

  @Test
  void whatTheRegisterDoesNotHaveIsNotFound() {
    assertThat(desk.get("/register/country:NOWHERE").statusCode()).isEqualTo(404);
  }
}
