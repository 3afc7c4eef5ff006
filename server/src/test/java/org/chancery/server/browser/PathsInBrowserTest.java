package org.chancery.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways that lead over several pages, by mouse and by keyboard alone; and what lists export. */
class PathsInBrowserTest extends BrowserTest {

  @Test
  void theKeyboardLeadsFromTheSearchToTheWordsAndBack() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/search?text=summit&kind=events");
    Locator link = page.locator(".hit-source a").first();
    String record = String.valueOf(link.getAttribute("href")).replaceFirst(".*#", "");
    link.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".reading-text .is-current").first()).isInViewport();
    assertThat(page.locator(".card.is-current")).hasAttribute("data-record", record);
    page.goBack();
    assertThat(visit.address()).isEqualTo("/search?text=summit&kind=events");
    assertThat(page.getByLabel("Words or meaning")).hasValue("summit");
  }

  @Test
  void theMouseLeadsFromARecordToItsWordsAndFromWordsToTheirRecord() {
    Page page = open("/search?text=summit&kind=events");
    page.locator(".hit-source a").first().click();
    Locator card = page.locator(".card[data-kind=event]").last();
    card.locator(".card-head").click();
    assertThat(card).hasClass(Pattern.compile("is-current"));
    Locator words = page.locator(".reading-text .is-current");
    assertThat(words.first()).isInViewport();
    String record =
        String.valueOf(
            page.locator(".reading-text a.piece:not([data-records*=' ']):not(.is-current)")
                .first()
                .getAttribute("data-records"));
    Locator other = page.locator(".reading-text a.piece[data-records='" + record + "']").first();
    other.click();
    assertThat(other).hasClass(Pattern.compile("is-current"));
    assertThat(page.locator(".card.is-current")).hasCount(1);
  }

  @Test
  void theKeyboardLeadsFromTheFirstPageToAStoryAndToAnActor() {
    Page page = open("/");
    Locator story = page.locator(".entries a.title").first();
    String title = story.innerText();
    story.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText(title);
    Locator actor = page.locator("main a[href^='/actors/']").first();
    actor.focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/actors/"));
  }

  @Test
  void theMouseLeadsFromAnActorToTheEventsWithACounterpart() {
    Page page = open("/actors/country:RUS");
    String counterpart = page.locator(".counterpart-table tbody th a").first().innerText();
    page.locator(".counterpart-table tbody td a").first().click();
    assertThat(page.locator("#total")).containsText("event");
    assertThat(page.locator("main")).containsText("between Russia and " + counterpart);
    assertThat(page.locator(".hit").first()).containsText(counterpart);
  }

  @Test
  void theRegisterIsAskedByKeyboard() {
    Page page = open("/register");
    page.getByLabel("Name or office").focus();
    page.keyboard().type("Group of Seven");
    page.keyboard().press("Enter");
    Locator found = page.locator(".entries .title a").first();
    found.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("Group of Seven");
  }

  @Test
  void anEndpointIsTriedByKeyboard() {
    Page page = open("/api");
    Locator entry = page.locator(".api-entry:has(form[data-path$='/health'])");
    entry.locator("summary").focus();
    page.keyboard().press("Enter");
    entry.locator("button").focus();
    page.keyboard().press("Enter");
    assertThat(entry.locator(".api-answer pre")).containsText("\"status\": \"ok\"");
  }

  @Test
  void anEndpointIsTriedByMouse() {
    Page page = open("/api");
    Locator entry = page.locator(".api-entry:has(form[data-path$='/register/shelves/{shelf}'])");
    entry.locator("summary").click();
    entry.locator("select[name=shelf]").selectOption("bodies");
    entry.getByLabel("letter").fill("g");
    entry.getByLabel("limit").fill("400");
    entry.getByText("Try it").click();
    assertThat(entry.locator(".api-asked"))
        .containsText("/api/v1/register/shelves/bodies?letter=g&limit=400: 200");
    assertThat(entry.locator(".api-answer pre")).containsText("\"name\": \"Group of Seven\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/pairs",
        "/map?quad=3",
        "/storylines?text=election",
        "/issues",
        "/issues/g7-russia?on=2020-06-02",
        "/actors",
        "/actors/country:DEU?since=2018-01-01",
        "/search?kind=events&text=summit&quad=1",
        "/search?kind=statements",
        "/search?kind=positions",
        "/search?kind=stories",
        "/search?kind=articles&text=election",
        "/register?browse=persons&letter=m&page=2",
        "/register?name=president+of+France&on=2015-01-01",
        "/register/org:g7"
      })
  void aListExportsWhatItShowsAndItsAddressShowsItAgain(String path) {
    Visit visit = look(DESK.address(), Screen.LAPTOP);
    Page page = visit.open(path);
    List<String> exports =
        page.locator("p.actions:has(> .muted:text-is('Export')) a").all().stream()
            .map(link -> String.valueOf(link.getAttribute("href")))
            .toList();
    assertThat(exports).isNotEmpty();
    for (String export : exports) {
      APIResponse answer = page.request().get(DESK.address() + export);
      assertThat(answer.status()).as(export).isEqualTo(200);
      assertThat(answer.body()).as(export).isNotEmpty();
    }
    String shown = page.locator("main").innerText();
    assertThat(visit.open(visit.address()).locator("main").innerText()).isEqualTo(shown);
  }
}
