package org.chancery.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.server.DeskFixture;
import org.chancery.server.DeskOptions;
import org.chancery.server.access.Accounts;
import org.chancery.server.access.KnownAccounts;
import org.chancery.server.feed.FeedHosts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding articles to an empty store, signing in, and the page of the API. */
@SuppressWarnings("NullAway.Init")
class AddInBrowserTest extends BrowserTest {

  private static final LocatorAssertions.HasTextOptions SLOWLY =
      new LocatorAssertions.HasTextOptions().setTimeout(120_000);

  /** A hundred characters: a text of one endless word takes a browser long to draw. */
  private static final String LINE = "x".repeat(99) + "\n";

  @TempDir static Path folder;
  private static DeskFixture empty;

  @BeforeAll
  static void start() {
    empty = DeskFixture.ofNothing();
  }

  @AfterAll
  static void stop() {
    empty.close();
  }

  private static String address() {
    return empty.at("").toString();
  }

  @Test
  void addingLooksRightEverywhere() {
    looksRightEverywhere("/add", "add");
  }

  @Test
  void theApiLooksRightEverywhere() {
    looksRightEverywhere("/api", "api");
  }

  @Test
  void theBusiestPairsLookRightEverywhere() {
    looksRightEverywhere("/pairs", "pairs");
  }

  @Test
  void signingInLooksRightEverywhere() throws IOException {
    Path file = folder.resolve("accounts.txt");
    Files.writeString(file, KnownAccounts.READER.line() + "\n");
    DeskOptions options =
        new DeskOptions(DeskOptions.LOOPBACK, 0, FeedHosts.NONE, Accounts.read(file));
    try (DeskFixture desk = DeskFixture.ofSamples(options)) {
      looksRightEverywhere(desk.at("").toString(), "/sign-in", 200, "sign-in");
    }
  }

  /** The browser itself drags: its events have real files, which a script could not make. */
  @Test
  void filesThatAreDroppedAreReadAndTheirArticlesOpen() throws IOException {
    List<Path> files = List.of(folder.resolve("one.txt"), folder.resolve("two.txt"));
    for (Path file : files) {
      Files.writeString(
          file,
          "Varonia accused Kestria of shelling the harbour of Lesk, told by " + file.getFileName());
    }
    Page page = visit(address(), Screen.LAPTOP).open("/add");
    drop(page, files);
    assertThat(page.locator("#chosen")).containsText("2 files");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add files"))
        .press("Enter");
    assertThat(page).hasURL(Pattern.compile("/add/[^/]+$"));
    assertThat(page.locator("#job-articles")).hasText("Articles added", SLOWLY);
    page.locator("section[aria-labelledby=job-articles] a").first().click();
    assertThat(page.locator(".reading-text")).containsText("harbour of Lesk");
  }

  @Test
  void aTextThatIsPastedIsReadAndItsArticleOpens() {
    Page page = visit(address(), Screen.LAPTOP).open("/add");
    Locator text = page.getByLabel("Text of one article, in English");
    text.fill("Morvia and Varonia signed a treaty on the ferry to Ysted.\n\nKestria welcomed it.");
    assertThat(page.locator("#text-room")).hasText("79 of 2,000,000 characters");
    page.getByLabel("Title").fill("Ferry treaty signed");
    page.getByLabel("Published").fill("2024-03-02");
    page.getByLabel("Outlet").fill("The Ysted Mail");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add text")).click();
    assertThat(page).hasURL(Pattern.compile("/add/[^/]+$"));
    assertThat(page.locator("main")).containsText("pasted text");
    assertThat(page.locator("#job-articles")).hasText("Articles added", SLOWLY);
    page.locator("section[aria-labelledby=job-articles] a").first().click();
    assertThat(page.locator("h1")).hasText("Ferry treaty signed");
    assertThat(page.locator(".reading-text")).containsText("Kestria welcomed it.");
  }

  @Test
  void aTextThatIsTooLongIsToldBeforeItIsSent() {
    Visit visit = visit(address(), Screen.PHONE);
    Page page = visit.open("/add");
    Locator text = page.getByLabel("Text of one article, in English");
    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add text"));
    Locator mistake = page.locator("#text-mistake");
    paste(text, LINE.repeat(19_999) + "x".repeat(97) + "\uD83D\uDE00".repeat(3));
    assertThat(page.locator("#text-room")).hasText("2,000,000 of 2,000,000 characters");
    assertThat(button).isEnabled();
    paste(text, LINE.repeat(20_000) + "x");
    assertThat(mistake).containsText("Too long by 1 character: shorten it");
    assertThat(mistake).hasRole(AriaRole.ALERT);
    assertThat(text).hasAttribute("aria-invalid", "true");
    assertThat(button).isDisabled();
    page.getByLabel("Title").press("Enter");
    assertThat(page).hasURL(address() + "/add");
    looksRight(visit, "add-too-long", Screen.PHONE);
    text.focus();
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("No");
    assertThat(mistake).isEmpty();
    assertThat(button).isEnabled();
  }

  @Test
  void withoutScriptsATextThatIsTooLongIsRefusedWithItsReason() {
    try (Visit visit = visitWithoutScripts()) {
      Page page = visit.page();
      page.navigate(DESK.address() + "/add");
      assertThat(page.locator("#text-room")).hasText("Up to 2,000,000 characters");
      paste(page.locator("#text"), LINE.repeat(20_000) + "x");
      visit.expect(413);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add text")).click();
      assertThat(page.locator("[role=alert]").first())
          .containsText("a text of 2,000,001 characters, and an article has at most 2,000,000");
      visit.wentWell();
    }
  }

  /** At once; typing so much takes minutes. */
  private static void paste(Locator field, String text) {
    field.evaluate(
        "(field, text) => { field.value = text; field.dispatchEvent(new Event('input')); }", text);
  }

  private static void drop(Page page, List<Path> files) {
    BoundingBox box = page.locator(".drop").boundingBox();
    JsonObject data =
        JsonParser.parseString("{items: [], dragOperationsMask: 1}").getAsJsonObject();
    data.add(
        "files",
        JsonParser.parseString(
            files.stream().map(file -> "\"" + file.toAbsolutePath() + "\"").toList().toString()));
    CDPSession browser = page.context().newCDPSession(page);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("x", box.x + box.width / 2);
      event.addProperty("y", box.y + box.height / 2);
      event.add("data", data);
      browser.send("Input.dispatchDragEvent", event);
      if (type.equals("dragOver")) {
        assertThat(page.locator(".drop.over").count()).isEqualTo(1);
      }
    }
    browser.detach();
  }
}
