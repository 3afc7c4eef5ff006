package org.chancery.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class RegisterInBrowserTest extends BrowserTest {

  @Test
  void looksRight() {
    looksRightEverywhere("/register", "register");
  }

  @Test
  void looksRightWithHoldersOfAnOffice() {
    looksRightEverywhere("/register?name=president+of+France&on=2015-01-01", "register-office");
  }

  @Test
  void looksRightOnABody() {
    looksRightEverywhere("/register/org:g7", "register-body");
  }

  @Test
  void anOfficeOnADayLeadsToItsHolder() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/register");
    page.getByLabel("Name or office").fill("president of France");
    page.getByLabel("On the day").fill("2015-01-01");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
    assertThat(visit.address()).contains("on=2015-01-01");
    assertThat(page.locator(".entries .title")).hasCount(1);
    page.locator(".entries .title a").click();
    assertThat(page.locator("h1")).hasText("François Hollande");
    assertThat(visit.address()).isEqualTo("/register/person:francois-hollande?on=2015-01-01");
  }

  @Test
  void membersOfABodyChangeWithTheDay() {
    Visit visit = visit(Screen.LAPTOP);
    Page page = visit.open("/register/org:eu?on=2019-06-01");
    assertThat(page.getByRole(AriaRole.LINK, exactly("United Kingdom")).first()).isVisible();
    page.getByLabel("What held on the day").fill("2021-06-01");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
    assertThat(page.getByText("Only what held on 1 June 2021")).isVisible();
    assertThat(page.getByRole(AriaRole.LINK, exactly("United Kingdom"))).hasCount(0);
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
