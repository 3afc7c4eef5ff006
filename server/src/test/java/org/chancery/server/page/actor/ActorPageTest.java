package org.chancery.server.page.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.chancery.server.DeskFixture;
import org.chancery.server.page.Browsing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ActorPageTest {

  @SuppressWarnings("NullAway.Init")
  private static DeskFixture desk;

  @BeforeAll
  static void start() {
    desk = DeskFixture.ofSamples();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void listsWhoIsMostInTheStore() {
    HttpResponse<String> page = desk.get("/actors");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("/actors/country:CAN", "/actors/name:");
    HttpResponse<String> part = desk.get("/actors?q=canad", "HX-Request", "true");
    assertThat(part.body()).contains("Canada").doesNotContain("Germany").doesNotContain("<html");
    assertThat(desk.get("/actors?q=zzzz").body()).contains("No actor of the store fits");
  }

  @Test
  void aStateHasItsCounterpartsPositionsAndOffices() {
    HttpResponse<String> page = desk.get("/actors/country:CAN");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "Events by counterpart", "Positions", "Prime Minister of Canada", "Group of Seven")
        .contains("dyad=country%3ACAN%2C");
  }

  @Test
  void whoLeadsStandsBeforeItsMinistersAndWhatArticlesNameBeforeOtherBodies() {
    String page = desk.get("/actors/country:RUS").body();
    String lane = "</h3>\\s*<div class=\"lane\">\\s*<p class=\"lane-label\">(?:<a[^>]*>)?([^<]+)<";
    assertThat(Browsing.first("Its leading offices" + lane, page)).isEqualTo("President of Russia");
    assertThat(Browsing.first("Belongs to" + lane, desk.get("/actors/country:CAN").body()))
        .isEqualTo("Group of Seven");
  }

  @Test
  void statementsAreToldWithTheWordThatIntroducesThem() {
    assertThat(desk.get("/actors/country:RUS").body())
        .containsPattern("<span class=\"cue-words\">rejects</span> <a [^>]*>the word annexation<");
  }

  @Test
  void itsNetworkIsOfAPeriodOnlyWhereOneIsChosen() {
    assertThat(desk.get("/actors/country:RUS").body()).contains(">Network</h2>");
    assertThat(desk.get("/actors/country:RUS?since=2014-01-01").body())
        .contains(">Network of the period</h2>");
  }

  @Test
  void theListIsExportedAsTheSameRowsInBothForms() {
    assertThat(desk.get("/actors").body())
        .contains("/api/v1/events?count_by=actor&amp;format=jsonl");
    assertThat(desk.get("/api/v1/events?count_by=actor&format=jsonl").body().lines().count() + 1)
        .isEqualTo(desk.get("/api/v1/events?count_by=actor&format=csv").body().lines().count());
  }

  @Test
  void coloursOfTheTimeLineAreSaidWhereThereAreSeveral() {
    assertThat(desk.get("/actors/country:CAN").body())
        .contains("<span class=\"swatch presidency\"></span> presidency");
    assertThat(desk.get("/actors/country:TUV").body())
        .doesNotContain("<span class=\"swatch suspended\"></span>");
  }

  @Test
  void aPeriodNarrowsTheEvents() {
    String page = desk.get("/actors/country:CAN?since=1900-01-01&until=1900-12-31").body();
    assertThat(page).contains("No events with others in this period");
  }

  @Test
  void whoIsKnownByNameAloneHasAPageToo() {
    String address = Browsing.first("href=\"(/actors/name:[^\"]+)\"", desk.get("/actors").body());
    HttpResponse<String> page = desk.get(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("not in the register");
  }

  @Test
  void whoIsInTheRegisterButInNoRecordHasAPage() {
    HttpResponse<String> page = desk.get("/actors/country:TUV");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("No record of the store names this actor");
  }

  @Test
  void anUnknownActorNamesThoseThatMayBeMeant() {
    HttpResponse<String> page = desk.get("/actors/person:justin-trudeua");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Did you mean").contains("Trudeau");
  }
}
