package org.chancery.server.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
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
  static List<String> wrong(Page page) {
    return wrong(page, false);
  }

  /** The same of a page that was right in other colours: no rule but those of colours. */
  static List<String> wrongInColours(Page page) {
    return wrong(page, true);
  }

  @SuppressWarnings("unchecked")
  private static List<String> wrong(Page page, boolean onlyColours) {
    List<String> drawn = drawnWrong(page);
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(AXE);
    }
    List<String> breaches = (List<String>) page.evaluate(ACCESSIBLE, onlyColours);
    return Stream.concat(drawn.stream(), breaches.stream()).toList();
  }

  /**
   * Keeps a picture of the whole page among the test's output: packed quickly, since most of the
   * time of a picture goes into packing it.
   */
  static void keep(Page page, String name, Screen screen) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject size =
        session.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize").deepCopy();
    size.addProperty("scale", 1);
    JsonObject how = new JsonObject();
    how.addProperty("format", "png");
    how.addProperty("captureBeyondViewport", true);
    how.addProperty("optimizeForSpeed", true);
    how.add("clip", size);
    String picture = session.send("Page.captureScreenshot", how).get("data").getAsString();
    session.detach();
    try {
      Files.createDirectories(PICTURES);
      Files.write(
          PICTURES.resolve(name + "-" + screen + ".png"), Base64.getDecoder().decode(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
