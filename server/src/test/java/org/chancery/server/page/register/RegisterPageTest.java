package org.chancery.server.page.register;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(page("/register/org:g7")).contains("knowledge, sure: high").contains("Members (7)");
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
  void whatTheRegisterDoesNotHaveIsNotFound() {
    assertThat(desk.get("/register/country:NOWHERE").statusCode()).isEqualTo(404);
  }
}
