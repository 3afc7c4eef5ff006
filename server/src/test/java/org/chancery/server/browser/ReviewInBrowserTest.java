package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Review by mouse and by keyboard, on a desk of its own: what is said there stays. */
class ReviewInBrowserTest extends BrowserTest {

  @SuppressWarnings("NullAway.Init")
  private DeskFixture desk;

  @BeforeEach
  void start() {
    desk = DeskFixture.ofSamples();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private String address() {
    return desk.at("").toString();
  }

  private static String record(Page page) {
    return page.locator(".judge input[name=record]").inputValue();
  }

  private static void next(Page page, String before) {
    page.locator(".judge input[name=record]:not([value='" + before + "'])")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  @Test
  void looksRightEverywhere() {
    looksRightEverywhere(address(), "/review", 200, "review");
  }

  @Test
  void addingLooksRightEverywhere() {
    looksRightEverywhere(address(), "/review?kind=event&add=position", 200, "review-add");
  }

  @Test
  void nothingLeftLooksRightEverywhere() {
    looksRightEverywhere(address(), "/review?article=none", 200, "review-done");
  }

  @Test
  void recordsAreJudgedByKeyboardAlone() {
    Visit visit = visit(address(), Screen.LAPTOP);
    Page page = visit.open("/review?kind=event");
    String first = record(page);
    page.locator("#who").fill("Ada");
    page.keyboard().press("Escape");
    page.keyboard().press("c");
    next(page, first);
    assertThat(page.locator(".review-notice").innerText()).contains("Confirmed");
    assertThat(page.locator("#who").count()).isZero();
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("review-title");

    String second = record(page);
    page.keyboard().press("r");
    next(page, second);
    String third = record(page);
    page.keyboard().press("u");
    next(page, third);
    assertThat(record(page)).isEqualTo(second);
    assertThat(page.locator(".review-notice").innerText()).contains("Taken back");

    page.keyboard().press("s");
    next(page, second);
    assertThat(visit.address()).contains("after=").contains("kind=event");
    looksRight(visit, "review-judged", Screen.LAPTOP);
  }

  @Test
  void anEditThatIsRefusedIsShownAgain() {
    Page page = visit(address(), Screen.LAPTOP).open("/review?kind=event");
    page.keyboard().press("e");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("edit-type");
    page.locator("#edit-when").fill("one day");
    page.locator("#edit-who").fill("Ada");
    page.getByText("Keep the edit").click();
    page.locator("#edit-when[aria-invalid=true]").waitFor();
    assertThat(page.locator("#edit-when").inputValue()).isEqualTo("one day");
    assertThat(page.locator("#edit-when-hint").innerText()).contains("expected DAY");

    String before = record(page);
    page.locator("#edit-when").fill("2020-06-02");
    page.getByText("Keep the edit").click();
    next(page, before);
    assertThat(page.locator(".review-notice").innerText()).contains("Edited");
  }

  @Test
  void wordsThatAreSelectedAreThoseOfARecordToAdd() {
    Page page = visit(address(), Screen.LAPTOP).open("/review?kind=event");
    page.evaluate(
        "() => { const range = document.createRange();"
            + " range.selectNodeContents(document.querySelector('mark.is-evidence'));"
            + " getSelection().removeAllRanges(); getSelection().addRange(range); }");
    page.keyboard().press("a");
    page.locator(".adding").waitFor();
    assertThat(page.locator("#add-words").inputValue()).isNotBlank();
    page.locator("#add-type").selectOption("AID");
    page.locator("#add-actors").fill("Canada");
    page.locator("#add-who").fill("Ada");
    page.getByText("Add the record").click();
    page.locator(".review-notice").getByText("Added: Canada").waitFor();
    page.getByText("What was said").click();
    assertThat(page.locator("table").innerText()).contains("added", "Ada");
  }

  @Test
  void whatWasSaidLooksRightEverywhere() {
    Page page = visit(address(), Screen.LAPTOP).open("/review");
    String first = record(page);
    page.locator("#who").fill("Ada");
    page.locator("#why").fill("as the article has it");
    page.locator("[data-key=c]").click();
    next(page, first);
    page.keyboard().press("r");
    looksRightEverywhere(address(), "/review/corrections", 200, "corrections");
  }
}
