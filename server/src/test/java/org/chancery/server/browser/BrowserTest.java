package org.chancery.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Base of tests that look at pages in the browser. A test opens pages, uses them as a person does,
 * and says what must be there; that nothing went wrong meanwhile is seen to after each test.
 *
 * <p>All share one browser and one desk over the samples, so none may leave the store other than it
 * found it. Where the machine has no browser they are skipped, or fail where one is demanded.
 */
public abstract class BrowserTest {

  @RegisterExtension protected static final OneBrowser BROWSER = new OneBrowser();

  /** After the browser: without one no desk is begun. */
  @RegisterExtension protected static final OneDesk DESK = new OneDesk();

  private final List<Visit> visits = new ArrayList<>();

  @AfterEach
  void wentWell() {
    SoftAssertions all = new SoftAssertions();
    for (Visit visit : visits) {
      all.assertThatCode(visit::wentWell).doesNotThrowAnyException();
      visit.close();
    }
    visits.clear();
    all.assertAll();
  }

  /** Begins a visit; ends with the test. */
  protected Visit visit(Screen screen) {
    return visit(DESK.address(), screen);
  }

  /** Begins a visit to a desk of the test's own. */
  protected Visit visit(String desk, Screen screen) {
    Visit visit = Visit.first(BROWSER.browser(), desk, screen, true);
    visits.add(visit);
    return visit;
  }

  /** Begins a visit that only looks, so that it may find scripts and styles of others there. */
  protected Visit look(String desk, Screen screen) {
    Visit visit = Visit.again(BROWSER.familiar(), desk, screen);
    visits.add(visit);
    return visit;
  }

  /** Begins a visit by someone whose browser runs no scripts; ended by the test. */
  protected Visit visitWithoutScripts() {
    return Visit.first(BROWSER.browser(), DESK.address(), Screen.LAPTOP, false);
  }

  /** Opens a page of the samples' desk on a laptop. */
  protected Page open(String path) {
    return visit(Screen.LAPTOP).open(path);
  }

  /**
   * A page looks right on a phone, a laptop and a projector, in the light and in the dark; pictures
   * of it are kept.
   *
   * @param name of the pictures
   */
  protected void looksRightEverywhere(String path, String name) {
    looksRightEverywhere(DESK.address(), path, 200, name);
  }

  /** The same of another desk, and of a page that answers with some status. */
  protected void looksRightEverywhere(String desk, String path, int status, String name) {
    List<Screen> screens = new ArrayList<>(Screen.of(ColorScheme.LIGHT));
    // The dark theme changes colours alone, and a projector has a laptop's.
    screens.add(Screen.PHONE.in(ColorScheme.DARK));
    screens.add(Screen.LAPTOP.in(ColorScheme.DARK));
    looksRightOn(screens, desk, path, status, name);
  }

  /** A page of a desk looks right on some screens; pictures of it are kept. */
  protected void looksRightOn(
      List<Screen> screens, String desk, String path, int status, String name) {
    SoftAssertions all = new SoftAssertions();
    Visit visit = look(desk, Screen.LAPTOP);
    Page page = visit.open(path, status);
    for (Screen screen : screens) {
      visit.resize(screen);
      all.assertThat(wrong(page, screen)).as("%s on %s", path, screen).isEmpty();
      Looks.keep(page, name, screen);
    }
    all.assertAll();
  }

  private static List<String> wrong(Page page, Screen screen) {
    // A projector has the layout of a laptop, so what shuts people out there was found before.
    if (screen.width() >= Screen.PROJECTOR.width()) {
      return Looks.drawnWrong(page);
    }
    return screen.theme() == ColorScheme.LIGHT ? Looks.wrong(page) : Looks.wrongInColours(page);
  }

  /** A page as it is now looks right; a picture of it is kept. */
  protected void looksRight(Visit visit, String name, Screen screen) {
    visit.settle();
    Looks.keep(visit.page(), name, screen);
    SoftAssertions all = new SoftAssertions();
    all.assertThat(Looks.wrong(visit.page())).as("%s on %s", name, screen).isEmpty();
    all.assertAll();
  }
}
