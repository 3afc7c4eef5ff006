package org.chancery.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class SearchInBrowserTest extends BrowserTest {

  @Test
  void looksRightWithAllThatThereIs() {
    looksRightEverywhere("/search", "search");
  }

  @Test
  void looksRightWithWordsAndConditions() {
    looksRightEverywhere("/search?text=summit&quad=1&quad=3&since=2014-01-01", "search-narrowed");
  }

  @Test
  void looksRightWithNothingFound() {
    looksRightEverywhere("/search?kind=events&text=sheep&outlet=Nobody", "search-nothing");
  }

  @Test
  void looksRightOnArticles() {
    looksRightEverywhere("/search?kind=articles&text=election", "search-articles");
  }

  @Test
  void wordsAreFoundWhileTheyAreTypedAndTheAddressKeepsThem() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/search");
    String before = page.locator("#total").textContent();
    page.getByLabel("Words or meaning").pressSequentially("summit");
    page.waitForURL(url -> url.contains("text=summit"));
    visit.settle();
    assertThat(page.locator("#total")).not().hasText(before);
    assertThat(page.locator(".hit mark").first()).containsText("summit");
    String found = page.locator("#total").textContent();
    page.reload();
    assertThat(page.locator("#total")).hasText(found);
    assertThat(page.getByLabel("Words or meaning")).hasValue("summit");
  }

  @Test
  void aChoiceNarrowsDownAsItSaysAndIsTakenBack() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/search");
    Locator choice = page.locator(".facet a").first();
    String label = choice.locator(".facet-label").textContent().strip();
    String count = choice.locator(".count").textContent().strip();
    choice.click();
    visit.settle();
    assertThat(page.locator("#total")).containsText(count + " event");
    Locator chosen = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Chosen"));
    assertThat(chosen).containsText(label);
    chosen.getByRole(AriaRole.LINK).first().click();
    visit.settle();
    assertThat(visit.address()).doesNotContain("type=");
  }

  @Test
  void theKeyboardAloneFindsTheWordsInTheArticle() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/search");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Skip to content");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().type("summit");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("text=summit"));
    visit.settle();
    Locator link = page.locator(".hit-source a").first();
    link.focus();
    assertThat(link.getAttribute("href")).matches("/articles/[^#]+#e-[0-9a-f]+");
  }

  @Test
  void itWorksWithoutScripts() {
    try (Visit visit = visitWithoutScripts()) {
      Page page = visit.page();
      page.navigate(DESK.address() + "/search");
      page.getByLabel("Words or meaning").fill("summit");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search").setExact(true))
          .click();
      assertThat(page.locator(".hit mark").first()).containsText("summit");
    }
  }
}
