package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** Issues, their boards and actors, by mouse and by keyboard. */
class BoardsInBrowserTest extends BrowserTest {

  private static final String BOARD = "/issues/g7-russia?on=2020-06-02";

  @Test
  void issuesLookRightEverywhere() {
    looksRightEverywhere("/issues", "issues");
  }

  @Test
  void theBoardLooksRightEverywhere() {
    looksRightEverywhere(BOARD, "issue-board");
  }

  @Test
  void anUnknownIssueLooksRightEverywhere() {
    looksRightEverywhere(DESK.address(), "/issues/g7-rusia", 404, "issue-unknown");
  }

  @Test
  void actorsLookRightEverywhere() {
    looksRightEverywhere("/actors", "actors");
  }

  @Test
  void anActorLooksRightEverywhere() {
    looksRightEverywhere("/actors/country:RUS", "actor");
  }

  @Test
  void anUnknownActorLooksRightEverywhere() {
    looksRightEverywhere(DESK.address(), "/actors/person:nobody-here", 404, "actor-unknown");
  }

  @Test
  void theListOfIssuesNarrowsAsOneTypes() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/issues");
    page.getByLabel("Words").pressSequentially("guest");
    page.locator(".issue-row")
        .filter(new Locator.FilterOptions().setHasText("readmission"))
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    // A slow machine asks in between, with the letters that there are.
    page.waitForURL(url -> url.endsWith("/issues?q=guest"));
    visit.settle();
    assertThat(page.locator(".issue-row h2").allInnerTexts())
        .allMatch(title -> title.contains("guest"));
  }

  @Test
  void theSliderMovesTheBoardByKeyboard() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open(BOARD);
    page.locator("#board-step").focus();
    String before = page.locator(".board-state").getAttribute("data-on");
    page.keyboard().press("ArrowLeft");
    page.locator(".board-state:not([data-on='" + before + "'])").waitFor();
    String on = page.locator(".board-state").getAttribute("data-on");
    assertThat(visit.address()).isEqualTo("/issues/g7-russia?on=" + on);
    assertThat(page.locator("#board-on").inputValue()).isEqualTo(on);
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("board-step");
    assertThat(page.locator("#board-step").getAttribute("aria-valuetext"))
        .isEqualTo(page.locator(".steps strong").innerText());

    page.goBack();
    page.locator(".board-state[data-on='" + before + "'], .board-state[data-on='2020-06-02']")
        .waitFor();
  }

  @Test
  void theDateFieldMovesTheBoardAndTheSlider() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open(BOARD);
    page.locator("#board-on").fill("2018-06-09");
    page.locator(".board-state[data-on='2018-06-09']").waitFor();
    assertThat(page.locator("#board-step").inputValue())
        .isEqualTo(page.locator(".board-state").getAttribute("data-step"));
    assertThat(visit.address()).isEqualTo("/issues/g7-russia?on=2018-06-09");
  }

  @Test
  void evidenceOpensUnderTheMouseAndClosesWithEscape() {
    Page page = open(BOARD);
    Locator stand = page.locator(".members .stand:has(details)").first();
    Locator card = stand.locator(".evidence-card");
    assertThat(card.isVisible()).isFalse();
    stand.hover();
    card.waitFor();
    assertThat(card.locator("mark").innerText()).isNotBlank();
    assertThat(card.getByText("Read it in the article").getAttribute("href"))
        .contains("/articles/")
        .contains("#p-");
    page.keyboard().press("Escape");
    assertThat(card.isVisible()).isFalse();
  }

  @Test
  void evidenceOpensOnFocusAndStaysOnAClick() {
    Page page = open(BOARD);
    Locator stand = page.locator(".members .stand:has(details)").first();
    stand.locator(".stand-name a").focus();
    page.keyboard().press("Tab");
    stand.locator(".evidence-card").waitFor();
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.localName")).isEqualTo("summary");
    page.keyboard().press("Enter");
    page.mouse().move(2, 2);
    assertThat(stand.locator(".evidence-card").isVisible()).isTrue();
  }

  @Test
  void evidenceOpensOnATapOnAPhone() {
    Page page = visit(Screen.PHONE).open(BOARD);
    Locator stand = page.locator(".members .stand:has(details)").first();
    stand.locator("summary").click();
    assertThat(stand.locator(".evidence-card").isVisible()).isTrue();
    stand.locator("summary").click();
    assertThat(stand.locator(".evidence-card").isVisible()).isFalse();
  }

  @Test
  void changesAreSteppedThroughByLinksAndKeys() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open(BOARD);
    page.locator(".steps a[rel=prev]").click();
    page.locator(".board-state:not([data-on='2020-06-02'])").waitFor();
    String middle = visit.address();
    page.keyboard().press("[");
    page.waitForURL(url -> !url.endsWith(middle));
    page.keyboard().press("]");
    page.waitForURL(url -> url.endsWith(middle));
  }

  @Test
  void theNetworkIsDrawnAndTheTableHasTheSame() {
    Page page = open("/actors/country:RUS");
    page.locator(".network-canvas canvas").first().waitFor();
    Locator first = page.locator(".counterpart-table tbody th a").first();
    first.focus();
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("country:RUS"));
    assertThat(page.locator("h1").innerText()).isNotBlank();
  }
}
