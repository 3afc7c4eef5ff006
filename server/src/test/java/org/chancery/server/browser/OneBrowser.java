package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** One browser, begun by the first test that needs it and ended after the last. */
public final class OneBrowser implements BeforeAllCallback {

  private static final Namespace OURS = Namespace.create(OneBrowser.class);

  /** What keeps the browser from asking for anything that no page asked for. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-extensions",
          "--disable-sync",
          "--metrics-recording-only",
          "--no-first-run",
          "--no-pings",
          "--force-color-profile=srgb",
          "--font-render-hinting=none");

  /** A browser that runs. */
  private record Running(Playwright playwright, Browser browser, BrowserContext familiar)
      implements AutoCloseable {
    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  private @Nullable Running running;

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Chromium.find().isEmpty()) {
      if (Chromium.required()) {
        fail(Chromium.remedy());
      }
      System.err.println("chancery: browser tests skipped. " + Chromium.remedy());
      Assumptions.abort(Chromium.remedy());
    }
    running =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, OURS)
            .getOrComputeIfAbsent(Running.class, none -> start(), Running.class);
  }

  /** For tests of a class that this extends. */
  public Browser browser() {
    return Objects.requireNonNull(running).browser();
  }

  /**
   * In which scripts and styles stay that were loaded once, and cookies: for whoever only looks.
   */
  BrowserContext familiar() {
    return Objects.requireNonNull(running).familiar();
  }

  /** How every test browses. */
  static Browser.NewContextOptions manner() {
    return new Browser.NewContextOptions()
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("en-GB");
  }

  private static Running start() {
    // As long as a page may take: a machine that does other things too is no fault of the page.
    PlaywrightAssertions.setDefaultAssertionTimeout(Visit.LONGEST_MILLIS);
    Optional<Path> program = Chromium.find();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.orElseThrow())
                    .setArgs(FLAGS));
    return new Running(playwright, browser, browser.newContext(manner()));
  }
}
