package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A person's visit to the desk. Takes note of all that went wrong: errors on the console, which
 * breaches of the Content-Security-Policy are too, what scripts threw, requests that failed,
 * requests to anywhere else.
 */
public final class Visit implements AutoCloseable {

  /** How long is waited for what a page does. */
  static final int LONGEST_MILLIS = 30_000;

  /** A request that the page itself gave up, since it was left or asked anew. */
  private static final String GIVEN_UP = "net::ERR_ABORTED";

  private final String desk;
  private final boolean own;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();
  private int expected;

  private Visit(BrowserContext context, boolean own, String desk, Screen screen) {
    this.desk = desk;
    this.own = own;
    page = context.newPage();
    page.setDefaultTimeout(LONGEST_MILLIS);
    page.onConsoleMessage(this::said);
    page.onPageError(error -> troubles.add("a script threw " + error));
    page.onRequest(this::asked);
    page.onRequestFailed(this::failed);
    page.onResponse(this::answered);
    show(screen);
  }

  /**
   * In a browser that has never been there.
   *
   * @param desk its address, without a slash at the end
   */
  static Visit first(Browser browser, String desk, Screen screen, boolean scripts) {
    BrowserContext context = browser.newContext(OneBrowser.manner().setJavaScriptEnabled(scripts));
    return new Visit(context, true, desk, screen);
  }

  /** In a browser that has been there, and keeps its scripts and styles. */
  static Visit again(BrowserContext context, String desk, Screen screen) {
    return new Visit(context, false, desk, screen);
  }

  /** Goes to a page that is there. */
  public Page open(String path) {
    return open(path, 200);
  }

  /** Goes to a page that answers with this status. */
  public Page open(String path, int status) {
    expected = status;
    Response answer = Objects.requireNonNull(page.navigate(desk + path), "no answer");
    assertThat(answer.status()).as(path).isEqualTo(status);
    settle();
    return page;
  }

  /** From now on this status is as it should be. */
  void expect(int status) {
    expected = status;
  }

  /** Where it is now. */
  public Page page() {
    return page;
  }

  /** Path and query of the address where it is now. */
  public String address() {
    return page.url().substring(desk.length());
  }

  public void resize(Screen screen) {
    show(screen);
    settle();
  }

  private void show(Screen screen) {
    page.setViewportSize(screen.width(), screen.height());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.theme()));
  }

  /** Waits until all that the page loads by itself is there and drawn. */
  public void settle() {
    page.waitForFunction(
        "() => document.readyState === 'complete'"
            + " && !document.querySelector('[aria-busy=\"true\"], .htmx-request')");
    page.evaluate(
        "() => document.fonts.ready.then(() => new Promise(done =>"
            + " requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))");
  }

  /** Nothing went wrong so far. */
  public void wentWell() {
    assertThat(troubles).as("troubles on %s", page.url()).isEmpty();
  }

  private void said(ConsoleMessage message) {
    // The browser repeats on its console that an address answered as it was expected to.
    boolean known = expected >= 400 && message.text().contains("status of " + expected);
    if (message.type().equals("error") && !known) {
      troubles.add("on the console: " + message.text());
    }
  }

  private void asked(Request request) {
    String url = request.url();
    if (!url.startsWith(desk + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
      troubles.add("asked another address: " + url);
    }
  }

  private void failed(Request request) {
    if (!GIVEN_UP.equals(request.failure())) {
      troubles.add(request.url() + " failed: " + request.failure());
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400 && response.status() != expected) {
      troubles.add(response.url() + " answered " + response.status());
    }
  }

  @Override
  public void close() {
    if (own) {
      page.context().close();
    } else {
      page.close();
    }
  }
}
