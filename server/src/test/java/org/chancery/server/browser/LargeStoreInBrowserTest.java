package org.chancery.server.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page over a hundred thousand articles, at three widths. Their dark colours are those of
 * smaller stores, where they are looked at.
 */
@SuppressWarnings("NullAway.Init")
class LargeStoreInBrowserTest extends BrowserTest {

  @TempDir static Path folder;
  private static LargeDesk large;

  @BeforeAll
  static void fill() {
    large = LargeDesk.in(folder.resolve("store"));
  }

  @AfterAll
  static void close() {
    large.close();
  }

  @ParameterizedTest
  @CsvSource({
    "overview, /",
    "pairs, /pairs",
    "map, /map",
    "stories, /storylines",
    "story, /storylines/story-12000",
    "article, /articles/large-60000",
    "issues, /issues",
    "actors, /actors",
    "actor, /actors/name:Varonia",
    "search, /search",
    "search-articles, /search?kind=articles",
    "review, /review",
    "register, /register",
    "add, /add",
    "issue-board, /issues/strait-tolls"
  })
  void looksRight(String name, String path) {
    looksRightOn(Screen.of(ColorScheme.LIGHT), large.address(), path, 200, "large-" + name);
  }
}
