package org.chancery.server.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of a desk on its first day: nothing is kept, and each page says what to do. */
@SuppressWarnings("NullAway.Init")
class EmptyDeskInBrowserTest extends BrowserTest {

  /** Short pages of what the full ones are made of: one screen of each kind tells. */
  private static final List<Screen> SCREENS =
      List.of(Screen.PHONE, Screen.LAPTOP.in(ColorScheme.DARK));

  private static DeskFixture empty;

  @BeforeAll
  static void start() {
    empty = DeskFixture.ofNothing();
  }

  @AfterAll
  static void stop() {
    empty.close();
  }

  @ParameterizedTest
  @CsvSource({
    "overview, 200, /",
    "pairs, 200, /pairs",
    "map, 200, /map",
    "stories, 200, /storylines",
    "issues, 200, /issues",
    "issue-board, 200, /issues/g7-russia",
    "actors, 200, /actors",
    "actor, 200, /actors/country:RUS",
    "search, 200, /search",
    "review, 200, /review",
    "corrections, 200, /review/corrections",
    "story, 404, /storylines/none",
    "article, 404, /articles/none",
    "job, 404, /add/none"
  })
  void looksRight(String name, int status, String path) {
    looksRightOn(SCREENS, empty.at("").toString(), path, status, "empty-" + name);
  }
}
