package org.chancery.server.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Looks at a page as it is drawn, and keeps a picture of it. */
final class Looks {

  private static final Path PICTURES = Path.of("target", "screenshots");

  /** Answers with a line on each thing that is drawn wrong. */
  private static final String DRAWN = read("/org/chancery/server/browser/looks.js");

  private static final String AXE = read("/axe.min.js");

  /** Answers with a line on each breach of WCAG 2.2 AA. */
  private static final String ACCESSIBLE = read("/org/chancery/server/browser/accessible.js");

  private Looks() {}

  /** Text that runs over an edge, is cut off, or covers other text. */
  @SuppressWarnings("unchecked")
  static List<String> drawnWrong(Page page) {
    return (List<String>) page.evaluate(DRAWN);
  }

  /** The same, and what breaches WCAG 2.2 AA. */
  @SuppressWarnings("unchecked")
  static List<String> wrong(Page page) {
    List<String> drawn = drawnWrong(page);
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(AXE);
    }
    List<String> breaches = (List<String>) page.evaluate(ACCESSIBLE);
    return Stream.concat(drawn.stream(), breaches.stream()).toList();
  }

  /** Keeps a picture of the whole page among the test's output. */
  static void keep(Page page, String name, Screen screen) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name + "-" + screen + ".png"))
            .setFullPage(true));
  }

  private static String read(String resource) {
    try (InputStream in = Looks.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
