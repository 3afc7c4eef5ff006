package org.chancery.server.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class SearchPageTest {

  private static DeskFixture desk;

  @BeforeAll
  static void start() {
    desk = DeskFixture.ofSamples();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static String page(String query) {
    var answer = desk.get("/search" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static long total(String page) {
    Matcher total = Pattern.compile("id=\"total\"[^>]*>([\\d,]+) ").matcher(page);
    return total.find() ? Long.parseLong(total.group(1).replace(",", "")) : 0;
  }

  @Test
  void everyKindIsFoundByWords() {
    for (String kind : List.of("events", "statements", "positions", "stories", "articles")) {
      assertThat(total(page("?text=Russia&kind=" + kind))).as(kind).isPositive();
    }
  }

  @Test
  void conditionsNarrowDownTogether() {
    long all = total(page("?kind=events"));
    long rejected = total(page("?kind=events&type=REJECT"));
    long either = total(page("?kind=events&type=REJECT&type=AGREE"));
    long denied = total(page("?kind=events&type=REJECT&factuality=denied"));
    assertThat(rejected).isPositive().isLessThan(either);
    assertThat(either).isLessThan(all);
    assertThat(denied).isLessThan(rejected);
  }

  @Test
  void whatIsTakenAlongIsNotRefusedForAnOrderThatThePagePassesOver() {
    for (String query : List.of("?kind=articles&sort=-confidence", "?kind=events&sort=relevance")) {
      Matcher link = Pattern.compile("href=\"(/api/v1/[^\"]+format=csv)\"").matcher(page(query));
      assertThat(link.find()).as(query).isTrue();
      assertThat(desk.get(link.group(1).replace("&amp;", "&")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aNameMeansTheActorOfTheRegister() {
    assertThat(total(page("?actor=Canada"))).isPositive();
    assertThat(total(page("?actor=Canada"))).isEqualTo(total(page("?actor=country:CAN")));
  }

  @Test
  void whatFindsNothingSaysWhatToLeaveOut() {
    String page = page("?kind=events&type=REJECT&outlet=Nobody+Herald");
    assertThat(page)
        .containsOnlyOnce("Nothing is found by all of this")
        .contains("without <strong>Outlet: Nobody Herald</strong>");
  }

  @Test
  void anotherKindIsOnlyAdvisedWhereItHasSomething() {
    assertThat(page("?kind=events&text=sheep&outlet=Nobody+Herald"))
        .contains("Try fewer or other words.");
  }

  @Test
  void whoActsComesBeforeWhatTheyDo() {
    assertThat(page("?kind=events&type=REJECT"))
        .containsPattern("class=\"actors\">.*</span>: <span class=\"event-type\">.*<span>reject<");
    assertThat(page("?kind=events&type=COERCE"))
        .contains("<span class=\"muted\">someone</span><span class=\"arrow\"");
  }

  @Test
  void whatActsOnEachOtherIsJoined() {
    assertThat(page("?kind=events&type=CONSULT")).contains("<span class=\"between\"> and </span>");
  }

  @Test
  void allTypesAreThere() {
    String page = page("?kind=events");
    Matcher types = Pattern.compile("<h3>Type</h3>([\\s\\S]*?)</section>").matcher(page);
    assertThat(types.find()).isTrue();
    assertThat(types.group(1)).doesNotContain("<details").contains(">Aid<", ">Mobilize<");
  }

  @Test
  void whatIsNoDateIsToldAndTheRestIsAsked() {
    String page = page("?kind=events&since=yesterday");
    assertThat(page)
        .contains("'yesterday' is no day; expected year, month and day, such as 2018-06-09");
    assertThat(total(page)).isPositive();
  }

  @Test
  void whatTheApiWouldRefuseIsLeftOutAndTold() {
    long all = total(page("?kind=events"));
    String page = page("?kind=events&actor=Nobody+At+All&type=REJECTT&min_confidence=2&quad=7");
    assertThat(page)
        .contains("Nobody At All' is no actor", "REJECTT", "Confidence 2", "expected 1 to 4");
    assertThat(total(page)).isEqualTo(all);
    assertThat(total(page("?kind=events&actor=Nobody+At+All&actor=Canada")))
        .isEqualTo(total(page("?kind=events&actor=Canada")));
  }

  @Test
  void conditionsAreThoseOfTheApi() {
    for (String conditions :
        List.of(
            "actor=Russia&type=REJECT",
            "recipient=country:RUS&quad=3&min_confidence=0.5",
            "country=can&since=2018-06-09&until=2020-12-31",
            "dyad=country:RUS,country:CAN",
            "issue=g7-russia&factuality=fact&text=summit")) {
      String counted = desk.get("/api/v1/events?limit=1000&" + conditions).body();
      int records = counted.split("\"record\":\"event\"", -1).length - 1;
      assertThat(total(page("?kind=events&" + conditions))).as(conditions).isEqualTo(records);
    }
  }

  @Test
  void theEventsOfTwoAreThoseBetweenThem() {
    Matcher link =
        Pattern.compile("href=\"(/search\\?kind=events&amp;dyad=[^\"]+)\">([\\d,]+)<")
            .matcher(desk.get("/actors/country:RUS").body());
    long all = total(page("?kind=events"));
    int pairs = 0;
    while (link.find()) {
      String found = page(link.group(1).replace("/search", "").replace("&amp;", "&"));
      // There an event counts once, here as often as it was reported.
      assertThat(total(found)).isBetween(Long.parseLong(link.group(2)), all - 1);
      assertThat(found).contains("between Russia and ");
      pairs++;
    }
    assertThat(pairs).isPositive();
  }

  @Test
  void exportsAskTheApiTheSame() {
    assertThat(page("?kind=events&text=summit&type=REJECT&page=2"))
        .contains("/api/v1/events?text=summit&amp;type=REJECT&amp;format=csv");
  }

  @Test
  void wordsAreOnlyEverText() {
    assertThat(page("?text=%3Cscript%3Ealert(1)%3C/script%3E&outlet=%22%3E%3Cb%3E"))
        .doesNotContain("<script>alert")
        .doesNotContain("\"><b>");
  }

  @Test
  void pagesFollowEachOther() {
    String first = page("?kind=statements");
    assertThat(first).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
    assertThat(page("?kind=statements&page=2")).contains("rel=\"prev\"");
    // Behind the last page is the last page.
    assertThat(page("?kind=statements&page=399")).contains("rel=\"prev\"");
    assertThat(page("?kind=statements&page=-1")).doesNotContain("rel=\"prev\"");
  }
}
