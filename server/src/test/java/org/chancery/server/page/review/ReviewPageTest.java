package org.chancery.server.page.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.server.DeskFixture;
import org.chancery.server.page.Browsing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewPageTest {

  private static final String RECORD = "name=\"record\" value=\"([^\"]+)\"";

  @SuppressWarnings("NullAway.Init")
  private DeskFixture desk;

  @SuppressWarnings("NullAway.Init")
  private Browsing ada;

  @BeforeEach
  void start() {
    desk = DeskFixture.ofSamples();
    ada = new Browsing(desk);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private String record(String path) {
    return Browsing.first(RECORD, ada.open(path).body());
  }

  private HttpResponse<String> say(String record, String action, String who) {
    return ada.sendOn("/review", Map.of("record", record, "action", action, "who", who));
  }

  @Test
  void theLeastSureComesFirstAndTheNextAfterIt() {
    String first = record("/review");
    HttpResponse<String> next = say(first, "confirm", "Ada");
    assertThat(next.body()).contains("Confirmed: ", "1 of ");
    // The notice offers to take it back; what is to be judged now is another.
    assertThat(Browsing.first("class=\"judge\"[\\s\\S]*?" + RECORD, next.body()))
        .isNotEmpty()
        .isNotEqualTo(first);
    assertThat(next.body()).contains("You review as Ada").doesNotContain("Your name");
  }

  @Test
  void whatIsTakenBackIsToBeJudgedAgain() {
    String first = record("/review");
    say(first, "reject", "Ada");
    HttpResponse<String> back = say(first, "undo", "");
    assertThat(back.body()).contains("Taken back");
    assertThat(Browsing.first("class=\"judge\"[\\s\\S]*?" + RECORD, back.body())).isEqualTo(first);
    assertThat(record("/review")).isEqualTo(first);
  }

  @Test
  void withoutANameNothingIsKeptAndNothingTypedIsLost() {
    String first = record("/review?kind=event");
    HttpResponse<String> refused =
        ada.send(
            "/review",
            Map.of("record", first, "action", "edit", "when", "soon", "q_kind", "event"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Say who you are", "value=\"soon\"");
    assertThat(ada.open("/review/corrections").body()).contains("Nothing was said yet");
  }

  @Test
  void anEditThatMakesNoSenseComesBackWithTheReason() {
    String first = record("/review?kind=event");
    HttpResponse<String> refused =
        ada.send(
            "/review",
            Map.of(
                "record",
                first,
                "action",
                "edit",
                "when",
                "2020-99-99",
                "who",
                "Ada",
                "q_kind",
                "event"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("value=\"2020-99-99\"", "aria-invalid=\"true\"", "expected DAY");
    HttpResponse<String> unchanged = ada.send("/review", Map.of("record", first, "action", "edit"));
    assertThat(unchanged.body()).contains("Nothing was changed");
  }

  @Test
  void anEditIsKeptWithWhoAndWhy() {
    String first = record("/review?kind=event");
    HttpResponse<String> next =
        ada.sendOn(
            "/review",
            Map.of(
                "record", first,
                "action", "edit",
                "type", "AID",
                "recipients", "Canada, country:FRA",
                "who", "Ada",
                "why", "it was help",
                "q_kind", "event"));
    assertThat(next.body()).contains("Edited: ");
    String edited = ada.open("/review?record=" + first).body();
    assertThat(edited).contains("Ada edited it on", "it was help", "Canada", "France");
    assertThat(ada.open("/review/corrections").body()).contains("it was help", "type aid");
  }

  @Test
  void aRecordIsAddedOnItsVeryWords() {
    String page = ada.open("/review?kind=position").body();
    String near = Browsing.first(RECORD, page);
    String words = Browsing.first("<mark class=\"is-evidence\">([^<&]+)</mark>", page);
    HttpResponse<String> refused =
        ada.send(
            "/review",
            Map.of(
                "record",
                near,
                "action",
                "add",
                "add_kind",
                "event",
                "who",
                "Ada",
                "words",
                "words that nobody wrote",
                "type",
                "AID"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("words that nobody wrote", "have these words");
    HttpResponse<String> added =
        ada.sendOn(
            "/review",
            Map.of(
                "record",
                near,
                "action",
                "add",
                "add_kind",
                "event",
                "who",
                "Ada",
                "words",
                words,
                "type",
                "AID",
                "actors",
                "Canada"));
    assertThat(added.body()).contains("Added: Canada: aid");
    assertThat(ada.open("/review/corrections").body()).contains("added");
  }

  @Test
  void twoWhoJudgeTheSameAreCompared() {
    String first = record("/review");
    say(first, "confirm", "Ada");
    Browsing grace = new Browsing(desk);
    grace.open("/review?judged=others");
    grace.sendOn("/review", Map.of("record", first, "action", "reject", "who", "Grace"));
    assertThat(grace.open("/review/corrections").body())
        .contains("Where they disagree", "Ada: confirm", "Grace: reject");
    assertThat(grace.open("/review/corrections?by=Grace").body()).doesNotContain(">confirmed");
  }

  @Test
  void onlyOnesOwnWordIsTakenBack() {
    String first = record("/review");
    say(first, "confirm", "Ada");
    Browsing grace = new Browsing(desk);
    grace.open("/review");
    HttpResponse<String> refused =
        grace.send("/review", Map.of("record", first, "action", "undo", "who", "Grace"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Grace has said nothing of this record");
  }

  @Test
  void skippingGoesOnAndTheAddressKeepsThePlace() {
    String page = ada.open("/review?kind=statement&min_confidence=0.5").body();
    String first = Browsing.first(RECORD, page);
    String skip = Browsing.first("href=\"([^\"]+)\"[^>]*data-key=\"s\"", page);
    assertThat(skip).contains("kind=statement", "min_confidence=0.5", "after=");
    assertThat(record(skip.replace("&amp;", "&"))).isNotEqualTo(first).isNotEmpty();
  }

  @Test
  void whatMakesNoSenseInTheAddressIsPassedOver() {
    assertThat(ada.open("/review?kind=x&type=y&min_confidence=z&after=q&judged=w").statusCode())
        .isEqualTo(200);
    assertThat(ada.open("/review?article=none").body())
        .contains("No record fits what you asked for")
        .doesNotContain("Nothing left", "0 of 0");
    assertThat(ada.open("/review?record=none").statusCode()).isEqualTo(200);
  }

  @Test
  void theFormHasConfidenceAsTheCardsTellItAndAddressesAsRecordsDo() {
    HttpResponse<String> asked = desk.get("/review?kind=event&least=34,5&most=90&article=");
    assertThat(asked.statusCode()).isEqualTo(303);
    String address = asked.headers().firstValue("Location").orElse("");
    assertThat(address).endsWith("/review?kind=event&min_confidence=0.345&max_confidence=0.9");
    assertThat(ada.open("/review?min_confidence=0.345&max_confidence=0.9").body())
        .contains("name=\"least\" value=\"34.5\"", "name=\"most\" value=\"90\"");
    for (String nonsense : List.of("-1", "101", "half", "1e9")) {
      assertThat(desk.get("/review?least=" + nonsense).headers().firstValue("Location").orElse(""))
          .as(nonsense)
          .endsWith("/review");
    }
  }

  @Test
  void aCardTellsTheWordsTheCodeAndWhatIsNoFact() {
    String card = ada.open("/review?kind=event").body();
    assertThat(card)
        .containsPattern("<blockquote class=\"review-words\">[^<]+</blockquote>")
        .containsPattern("<dt>CAMEO</dt>\\s*<dd><span class=\"value\">\\d+ \\([A-Z][^)]+\\)")
        .contains("<summary>How it was found</summary>")
        .doesNotContain("<dt>Rule</dt>");
    assertThat(titles("/review?kind=event"))
        .anyMatch(t -> t.contains("data-factuality=\"denied\""));
  }

  /** The titles of the first hundred cards, as one skips from each to the next. */
  private List<String> titles(String address) {
    List<String> titles = new ArrayList<>();
    String next = address;
    while (!next.isEmpty() && titles.size() < 100) {
      String card = ada.open(next).body();
      titles.add(Browsing.first("(<h2 id=\"review-title\"[\\s\\S]*?</h2>)", card));
      next = Browsing.first("href=\"([^\"]+)\"[^>]*data-key=\"s\"", card).replace("&amp;", "&");
    }
    return titles;
  }

  @Test
  void whatIsAddedIsChosenAndNotPreset() {
    String form = ada.open("/review?kind=event&add=event").body();
    String record = Browsing.first(RECORD, form);
    assertThat(Browsing.first("(id=\"add-type\"[\\s\\S]*?</select>)", form))
        .contains("<option value=\"\">choose</option>")
        .doesNotContain("selected");
    assertThat(Browsing.first("(id=\"add-factuality\"[\\s\\S]*?</select>)", form))
        .containsPattern("value=\"fact\" selected");
    HttpResponse<String> refused =
        ada.send(
            "/review",
            Map.of(
                "record",
                record,
                "action",
                "add",
                "add_kind",
                "event",
                "who",
                "Ada",
                "words",
                Browsing.first("<mark class=\"is-evidence\">([^<&]+)</mark>", form),
                "type",
                "",
                "actors",
                "Canada"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Choose the type.");
  }

  @Test
  void whatWasSaidNamesTheRecordBeneathItsWords() {
    String first = record("/review?kind=event");
    String title =
        Browsing.first(
            "<h2 id=\"review-title\"[^>]*>([^<]+?) *<", ada.open("/review?kind=event").body());
    say(first, "reject", "Ada");
    assertThat(ada.open("/review/corrections").body())
        .contains("<p class=\"small\">" + title + "</p>");
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    String first = record("/review");
    HttpResponse<String> refused =
        new Browsing(desk).send("/review", Map.of("record", first, "action", "reject"));
    assertThat(refused.statusCode()).isEqualTo(403);
  }
}
