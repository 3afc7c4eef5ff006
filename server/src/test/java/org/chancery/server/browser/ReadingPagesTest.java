package org.chancery.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the first page to a story, and from there to the words in an article. */
class ReadingPagesTest extends BrowserTest {

  private static final String STORY = "Velmaria";

  private Page story() {
    Page page = open("/storylines");
    page.locator("a.title", new Page.LocatorOptions().setHasText(STORY)).first().click();
    assertThat(page.locator("h1")).containsText(STORY);
    return page;
  }

  private String articleAddress() {
    Page page = story();
    return String.valueOf(page.locator(".story-event .words a").first().getAttribute("href"));
  }

  @Test
  void theFirstPageLooksRight() {
    looksRightEverywhere("/", "overview");
  }

  @Test
  void theListOfStoriesLooksRight() {
    looksRightEverywhere("/storylines", "stories");
  }

  @Test
  void aStoryLooksRight() {
    String address = story().url().replaceFirst("^https?://[^/]+", "");
    looksRightEverywhere(address, "story");
  }

  @Test
  void anArticleLooksRight() {
    // Without the record that a link would lead to: the list beside the text stands as it begins.
    looksRightEverywhere(articleAddress().replaceFirst("#.*", ""), "article");
  }

  @Test
  void storiesAreNarrowedByWordsAndTheAddressKeepsThem() {
    Page page = open("/storylines");
    int all = page.locator(".stories tbody tr").count();
    page.getByLabel("Words").fill("election");
    page.getByLabel("Words").press("Enter");
    assertThat(page).hasURL(Pattern.compile("text=election"));
    assertThat(page.locator(".stories tbody tr").count()).isBetween(1, all - 1);
    assertThat(page.getByText("CSV")).hasAttribute("href", Pattern.compile("text=election"));
  }

  @Test
  void aDayThatIsNoneIsTold() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/storylines?since=yesterday", 400);
    assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .containsText("yesterday");
  }

  @Test
  void aMarkOfTheTimelineLeadsToItsEvent() {
    Page page = story();
    Locator mark = page.locator(".event-mark").first();
    String event = mark.getAttribute("data-event");
    mark.focus();
    mark.press("Enter");
    assertThat(page).hasURL(Pattern.compile("#" + event + "$"));
    assertThat(page.locator("[id='" + event + "']")).isInViewport();
  }

  @Test
  void anEventLeadsToItsWordsInTheArticle() {
    Page page = story();
    Locator words = page.locator(".story-event .words").first();
    String quoted = words.locator("blockquote").innerText();
    words.locator("a").click();
    Locator current = page.locator(".reading-text .is-current").first();
    assertThat(current).isInViewport();
    assertThat(page.locator(".reading-text")).containsText(quoted);
    assertThat(page.locator(".card.is-current")).hasCount(1);
  }

  @Test
  void recordsAreWalkedThroughByKeyboard() {
    Page page = open(articleAddress().replaceFirst("#.*", ""));
    page.keyboard().press("j");
    Locator current = page.locator(".card.is-current");
    assertThat(current).hasCount(1);
    String first = current.getAttribute("data-record");
    page.keyboard().press("j");
    assertThat(current).not().hasAttribute("data-record", String.valueOf(first));
    page.keyboard().press("k");
    assertThat(current).hasAttribute("data-record", String.valueOf(first));
    assertThat(page).hasURL(Pattern.compile("#" + first + "$"));
    page.keyboard().press("Enter");
    assertThat(current.locator("details")).hasAttribute("open", "");
    page.keyboard().press("Escape");
    assertThat(page.locator(".is-current")).hasCount(0);
    page.keyboard().press("?");
    assertThat(page.locator(".keys")).hasAttribute("open", "");
  }

  @Test
  void wordsInTheTextLeadToTheirRecord() {
    Page page = open(articleAddress().replaceFirst("#.*", ""));
    Locator piece = page.locator(".reading-text a.piece").first();
    piece.click();
    assertThat(page.locator(".card.is-current")).hasCount(1);
    assertThat(piece).hasClass(Pattern.compile("is-current"));
  }

  @Test
  void aKindOfRecordsCanBeSwitchedOff() {
    Page page = open(articleAddress().replaceFirst("#.*", ""));
    assertThat(page.locator(".card[data-kind=statement]").first()).isVisible();
    page.locator("#show-statement").uncheck();
    assertThat(page.locator(".card[data-kind=statement]").first()).isHidden();
    assertThat(page.locator(".card[data-kind=event]").first()).isVisible();
  }

  @Test
  void theColoursThatWereChosenStay() {
    Page page = open("/");
    page.getByLabel("Dark colours").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    page.waitForTimeout(300);
    page.navigate(page.url().replaceFirst("/$", "/storylines"));
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.getByLabel("Dark colours")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void theNumbersOfAChartAreInATable() {
    Page page = open("/");
    assertThat(page.locator(".plot canvas")).isVisible();
    page.getByText("As a table").first().click();
    assertThat(page.locator(".chart table").first()).isVisible();
  }
}
