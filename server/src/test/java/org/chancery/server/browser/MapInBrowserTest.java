package org.chancery.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class MapInBrowserTest extends BrowserTest {

  @Test
  void looksRight() {
    looksRightEverywhere("/map", "map");
  }

  @Test
  void aSearchHasItsMapOnAPageOfItsOwn() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/search?quad=1");
    String shaded = page.locator(".map tr[data-land]").first().textContent();
    page.locator(".search-map header a").click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/map?quad=1");
    assertThat(page.locator("h1 + .lead")).hasText("verbal cooperation");
    assertThat(page.locator(".map tr[data-land]").first()).hasText(shaded);
  }

  @Test
  void theTableIsDrawn() {
    Page page = open("/search");
    Locator rows = page.locator(".map tr[data-land]");
    assertThat(page.locator(".map .map-land[data-shade]")).hasCount(rows.count());
    assertThat(page.locator(".map .map-spot")).hasCount(page.locator("tr[data-latitude]").count());
    assertThat(page.locator(".map .map-border.disputed")).hasCount(1);
  }

  @Test
  void disputedAreasTellWhyAndAreNoCountrys() {
    Page page = open("/search");
    assertThat(page.locator(".map .map-area").all())
        .extracting(area -> area.getAttribute("data-tell"))
        .anyMatch(tell -> tell.startsWith("Crimea. Claimed by Russia and Ukraine"))
        .anyMatch(tell -> tell.startsWith("Kashmir and Aksai Chin. "))
        .anyMatch(tell -> tell.startsWith("Northern Cyprus. "));
  }

  @Test
  void theKeyboardZoomsAndMoves() {
    Page page = open("/search");
    Locator svg = page.locator(".map-sheet svg");
    String whole = svg.getAttribute("viewBox");
    page.getByLabel("Zoom in").focus();
    page.keyboard().press("Enter");
    String near = svg.getAttribute("viewBox");
    assertThat(near).isNotEqualTo(whole);
    page.keyboard().press("ArrowRight");
    assertThat(svg.getAttribute("viewBox")).isNotEqualTo(near);
    page.getByLabel("Zoom out").focus();
    page.keyboard().press("Enter");
    assertThat(svg.getAttribute("viewBox")).isEqualTo(whole);
  }

  @Test
  void theFirstPageShowsItToo() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/");
    assertThat(page.locator(".map-slot .map-land").first()).isAttached();
    visit.settle();
    assertThat(page.locator(".map-slot .map-border.disputed")).hasCount(1);
  }

  @Test
  void aPlaceLeadsToItsEvents() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/search");
    page.locator(".map details summary").click();
    page.locator("tr[data-latitude] a").first().click();
    assertThat(visit.address()).contains("place=");
    assertThat(page.locator(".hit").first()).isVisible();
  }
}
