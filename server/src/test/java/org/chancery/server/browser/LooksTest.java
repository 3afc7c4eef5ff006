package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is drawn wrong is seen, and what is right is let be. */
class LooksTest {

  @RegisterExtension static final OneBrowser BROWSER = new OneBrowser();

  @Test
  void aPlainPageIsRight() {
    assertThat(
            wrong(
                "<h1>The bridge at Lesk</h1><p>Varonia opened it.</p>"
                    + "<p class='short'>Kestria said that it would study what was decided there.</p>",
                ".short { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }"))
        .isEmpty();
  }

  @Test
  void textBeyondTheEdgeIsSeen() {
    assertThat(wrong("<p>" + "Lesk".repeat(60) + "</p>", ""))
        .anyMatch(line -> line.startsWith("the page is "))
        .anyMatch(line -> line.startsWith("beyond the edge: “LeskLesk"));
  }

  @Test
  void textThatIsCutOffIsSeen() {
    assertThat(
            wrong(
                "<p class='narrow'>Varonia and Kestria</p>",
                ".narrow { width: 60px; white-space: nowrap; overflow: hidden }"))
        .singleElement()
        .asString()
        .startsWith("cut off: “Varonia and Kestria” in main > p.narrow");
  }

  @Test
  void textOverTextIsSeen() {
    assertThat(
            wrong(
                "<p>Varonia met Kestria</p><p class='over'>Morvia stayed away</p>",
                ".over { margin-top: -38px }"))
        .singleElement()
        .asString()
        .startsWith("overlap: “");
  }

  @Test
  void whatOnlyScreenReadersGetIsNoOverlap() {
    assertThat(
            wrong(
                "<p>Varonia <span class='spoken'>acted on</span> Kestria</p>",
                ".spoken { position: absolute; width: 1px; height: 1px; overflow: hidden }"))
        .isEmpty();
  }

  @Test
  void aLinkToNoPlaceOfThePageIsSeen() {
    String links = "<p><a href='#here'>Lesk</a> <a href='#gone'>Ysted</a></p><p id='here'>Lesk</p>";
    assertThat(wrong(links, ""))
        .singleElement()
        .asString()
        .isEqualTo("leads nowhere: #gone in main > p > a");
  }

  @Test
  void whatGoesOnBeyondAnEdgeMustShowIt() {
    String wide = "<div class='frame' tabindex='0'><p>" + "Lesk ".repeat(60) + "</p></div>";
    String frame = ".frame { overflow-x: auto } .frame p { white-space: nowrap }";
    assertThat(wrong(wide, frame))
        .singleElement()
        .asString()
        .isEqualTo("goes on beyond its edge, unseen: main > div.frame");
    String shade = ".frame { background: linear-gradient(#fff, #fff) local }";
    assertThat(wrong(wide, frame + shade)).isEmpty();
  }

  @Test
  void faintTextIsSeen() {
    assertThat(wrong("<p class='faint'>Varonia</p>", ".faint { color: #aaa; background: #fff }"))
        .singleElement()
        .asString()
        .startsWith("color-contrast: p (");
  }

  private List<String> wrong(String body, String style) {
    try (Page page = BROWSER.browser().newPage()) {
      page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
      page.setContent(
          "<!doctype html><html lang='en'><head><title>Looks</title><style>"
              + "body { font: 16px/1.4 sans-serif; margin: 8px }"
              + style
              + "</style></head><body><main>"
              + body
              + "</main></body></html>");
      return Looks.wrong(page);
    }
  }
}
