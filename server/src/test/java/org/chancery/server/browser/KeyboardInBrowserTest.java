package org.chancery.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chancery.server.DeskFixture;
import org.chancery.server.DeskOptions;
import org.chancery.server.access.Accounts;
import org.chancery.server.access.KnownAccounts;
import org.chancery.server.feed.FeedHosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main paths of pages by keyboard alone, from the address on: no script puts the focus. */
@SuppressWarnings("NullAway.Init")
class KeyboardInBrowserTest extends BrowserTest {

  private static final int MOST_TABS = 200;

  @TempDir static Path folder;

  /** Goes on from one thing that can be used to the next, until it is this one. */
  private static void tabTo(Page page, String selector) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      page.keyboard().press("Tab");
      boolean there =
          (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (there) {
        return;
      }
    }
    throw new AssertionError(selector + " is not reached by the keyboard on " + page.url());
  }

  @Test
  void theContentIsReachedWithoutTheMenu() {
    Page page = open("/storylines");
    tabTo(page, ".skip");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void aStoryIsFoundByItsWords() {
    Page page = open("/storylines");
    tabTo(page, "#text");
    page.keyboard().type("election");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("text=election"));
    tabTo(page, ".stories a.title");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/storylines/[^?]+$"));
    tabTo(page, ".event-mark");
    page.keyboard().press("Enter");
    assertThat(page.locator(".story-event:target")).isInViewport();
  }

  @Test
  void anActorIsFoundByNameAndItsEventsWithACounterpart() {
    Page page = open("/actors");
    tabTo(page, "#actors-q");
    page.keyboard().type("canada");
    page.waitForURL(url -> url.contains("q=canada"));
    assertThat(page.locator(".actor-table tbody tr").first()).containsText("Canada");
    tabTo(page, ".actor-table tbody a");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Canada");
    tabTo(page, ".counterpart-table td a");
    page.keyboard().press("Enter");
    assertThat(page.locator("#total")).containsText("event");
  }

  @Test
  void aPairLeadsToItsEvents() {
    Page page = open("/pairs");
    tabTo(page, ".dyad-ways a");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/search\\?kind=events&actor="));
    assertThat(page.locator(".hit").first()).isVisible();
    page.goBack();
    Locator all = page.locator(".dyad-who strong a").first();
    String events = all.innerText().replaceAll("\\D", "");
    all.press("Enter");
    assertThat(page.locator("#total")).hasText(events + " events");
  }

  @Test
  void aTextIsAddedAndItsArticleOpens() {
    try (DeskFixture desk = DeskFixture.ofNothing()) {
      Visit visit = visit(desk.at("").toString(), Screen.LAPTOP);
      Page page = visit.open("/add");
      tabTo(page, "#text");
      page.keyboard().type("Morvia opened a harbour at Ysted. Varonia thanked Morvia.");
      tabTo(page, "#title");
      page.keyboard().type("Harbour opened");
      tabTo(page, "form[data-pasting] button");
      page.keyboard().press("Enter");
      Locator added = page.locator("#job-articles");
      assertThat(added)
          .hasText("Articles added", new LocatorAssertions.HasTextOptions().setTimeout(120_000));
      looksRight(visit, "job-done", Screen.LAPTOP);
      tabTo(page, "section[aria-labelledby=job-articles] a");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Harbour opened");
    }
  }

  @Test
  void aPersonSignsIn() throws IOException {
    Accounts.Made ada = KnownAccounts.READER;
    Path file = folder.resolve("accounts.txt");
    Files.writeString(file, ada.line() + "\n");
    DeskOptions options =
        new DeskOptions(DeskOptions.LOOPBACK, 0, FeedHosts.NONE, Accounts.read(file));
    try (DeskFixture desk = DeskFixture.ofSamples(options)) {
      Visit visit = visit(desk.at("").toString(), Screen.LAPTOP);
      Page page = visit.open("/sign-in?back=/actors");
      page.keyboard().type("ada");
      page.keyboard().press("Tab");
      page.keyboard().type(ada.password());
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Actors");
      assertThat(page.locator(".footing")).containsText("ada, reader");
    }
  }
}
