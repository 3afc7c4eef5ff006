package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The desk opens in a browser. */
class DeskInBrowserTest extends BrowserTest {

  @Test
  void theFirstPageOpens() {
    Page page = open("/");
    assertThat(page.title()).endsWith("Chancery");
  }
}
