package org.chancery.server.page.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.chancery.server.DeskFixture;
import org.chancery.server.page.Browsing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IssuesPageTest {

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
  void listsIssuesWithPositionsAboveThoseWithout() {
    HttpResponse<String> page = desk.get("/issues");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body().indexOf("/issues/g7-russia"))
        .isPositive()
        .isLessThan(page.body().indexOf("without a position in the store"));
  }

  @Test
  void narrowsTheListAlsoInPart() {
    HttpResponse<String> part = desk.get("/issues?q=seven+russia&body=", "HX-Request", "true");
    assertThat(part.headers().firstValue("HX-Push-Url")).contains("/issues?q=seven+russia");
    assertThat(part.body()).doesNotContain("<html");
    assertThat(desk.get("/issues?q=zzzz").body()).contains("No issue of the codebook");
  }

  @Test
  void theBoardTellsWhoBlocks() {
    HttpResponse<String> page = desk.get("/issues/g7-russia?on=2020-06-02");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Blocked by", "Presidency: United States.", "2 June 2020")
        .containsPattern("/articles/[^\"]+#p-");
  }

  @Test
  void aDayOfTheSliderIsADayOfTheAddress() {
    HttpResponse<String> part = desk.get("/issues/g7-russia?step=0", "HX-Request", "true");
    assertThat(part.headers().firstValue("HX-Push-Url").orElse(""))
        .matches("/issues/g7-russia\\?on=\\d{4}-\\d\\d-\\d\\d");
    assertThat(part.body()).doesNotContain("<html").contains("data-step=\"0\"");
    assertThat(desk.get("/issues/g7-russia?step=0").body()).contains("<html");
  }

  @Test
  void theBoardSaysWhereItsChangesEndAndOfWhomNothingIsKnown() {
    assertThat(desk.get("/issues/g7-russia").body())
        .contains("no later change", "Nothing is known of Japan.", "(not a member)", "first heard:")
        .contains("7 members</p>");
  }

  @Test
  void aSliderStandsOnlyWhereThereAreDaysToStepThrough() {
    String list = desk.get("/issues").body();
    String silent = list.substring(list.indexOf("without a position in the store"));
    String address = Browsing.first("href=\"(/issues/[^\"]+)\"", silent);
    assertThat(desk.get(address).body()).doesNotContain("day-slider");
    assertThat(desk.get("/issues/g7-russia").body()).contains("day-slider");
  }

  @Test
  void aDateThatIsNoneIsPassedOver() {
    assertThat(desk.get("/issues/g7-russia?on=yesterday&step=99999").statusCode()).isEqualTo(200);
  }

  @Test
  void anIssueWithoutPositionsSaysSo() {
    String list = desk.get("/issues").body();
    String silent = list.substring(list.indexOf("without a position in the store"));
    String address = Browsing.first("href=\"(/issues/[^\"]+)\"", silent);
    assertThat(desk.get(address).body()).contains("No position on this issue is kept");
  }

  @Test
  void anUnknownIssueNamesThoseThatMayBeMeant() {
    HttpResponse<String> page = desk.get("/issues/g7-rusia%3Cscript%3E");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body())
        .contains("/issues/g7-russia", "&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(desk.get("/issues/zzzz").body()).contains("See all issues");
  }
}
