package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an article says is only ever text: nothing of it runs, and nothing breaks the page. */
@SuppressWarnings("NullAway.Init")
class HostileArticlesTest extends BrowserTest {

  /** What a script of an article would leave behind. */
  private static final String HURT = "() => 'hurt' in window";

  private static final String SCRIPTS =
      "<script>window.hurt=1</script><img src=x onerror=\"window.hurt=2\">"
          + "\" onmouseover=\"window.hurt=3\" '><svg onload=window.hurt=4> ${7*7} {{7*7}}"
          + " </script></textarea></title><script>window.hurt=5</script> javascript:window.hurt=6";

  private static final String LONG = "Leskharbour".repeat(60);
  private static final String BIDI =
      "\u202E\u2066Varonia \u05D5\u05E8\u05D5\u05E0\u05D9\u05D4 \u0641\u0627\u0631\u0648\u0646\u064A\u0627 Kestria\u202B";
  private static final String MARKS = "e" + "\u0301\u0316\u0334\u0489".repeat(60);
  private static final String EMOJI =
      "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF4\u200D\u2620\uFE0F ".repeat(20);

  private static final String NEWS =
      " President Alda Vorn of Varonia met Prime Minister Tomas Kell of Kestria in the harbour of"
          + " Lesk on Monday. Kestria accused Varonia of shelling its harbour. \"We will never leave"
          + " Lesk,\" Vorn said, and %s. Varonia threatened to close the strait unless Kestria"
          + " withdraws its ships, Kell told reporters.";

  @TempDir static Path folder;
  private static ReadDesk hostile;

  @BeforeAll
  static void read() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    write(articles, "scripts", SCRIPTS, SCRIPTS, SCRIPTS);
    write(articles, "long", LONG, LONG, LONG);
    write(articles, "bidi", BIDI, BIDI, BIDI);
    write(articles, "marks", MARKS, MARKS + " of Lesk", MARKS);
    write(articles, "emoji", EMOJI, EMOJI, EMOJI);
    write(articles, "title", "Lesk ".repeat(400), "The Lesk Courier", "nobody answered");
    write(articles, "nul", "Nul\u0000\uFFFE\u0007 at Lesk", "The\u0000 Courier", "a\u0000b\u001Bc");
    hostile = ReadDesk.over(articles, folder.resolve("store"));
  }

  @AfterAll
  static void close() {
    hostile.close();
  }

  private static void write(Path articles, String id, String title, String outlet, String said)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode article = mapper.createObjectNode();
    article.put("id", "hostile-" + id).put("title", title).put("outlet", outlet);
    article.put("published", "2031-03-03").put("text", said + "." + NEWS.formatted(said));
    Files.writeString(
        articles.resolve(id + ".json"), mapper.writeValueAsString(article), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/storylines",
        "/search?kind=events",
        "/search?kind=statements",
        "/search?kind=articles",
        "/search?kind=articles&text=harbour+hurt",
        "/search?kind=stories"
      })
  void listsTakeThemAsText(String path) {
    isHarmless(path);
  }

  /** All of them tell the same, so they are one story. */
  @Test
  void aStoryOfThemIsText() {
    Visit visit = visit(hostile.address(), Screen.LAPTOP);
    Page stories = visit.open("/storylines");
    List<String> addresses =
        stories.locator("a[href^='/storylines/']").all().stream()
            .map(link -> link.getAttribute("href"))
            .distinct()
            .toList();
    assertThat(addresses).isNotEmpty();
    addresses.forEach(this::isHarmless);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scripts", "long", "bidi", "marks", "emoji", "title", "nul"})
  void anArticleIsText(String id) {
    isHarmless("/articles/hostile-" + id);
  }

  @Test
  void aSearchForMarkupIsText() {
    isHarmless(
        "/search?text=%3Cscript%3Ewindow.hurt%3D1%3C%2Fscript%3E&outlet=%22%3E%3Cimg%20src%3Dx%3E");
    isHarmless("/search?kind=articles&text=" + "Lesk".repeat(100));
  }

  private void isHarmless(String path) {
    SoftAssertions all = new SoftAssertions();
    Visit visit = look(hostile.address(), Screen.PHONE);
    Page page = visit.open(path);
    for (Screen screen : List.of(Screen.PHONE, Screen.LAPTOP)) {
      visit.resize(screen);
      assertThat((Boolean) page.evaluate(HURT)).as("hurt on %s", path).isFalse();
      assertThat(page.locator("main script:not([type='application/json']), main img").count())
          .isZero();
      all.assertThat(Looks.drawnWrong(page)).as("%s on %s", path, screen).isEmpty();
    }
    all.assertAll();
  }
}
