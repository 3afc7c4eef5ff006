package org.chancery.formats.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkupTest {

  @Property
  void anyTextStaysTextBetweenTagsAndInAttributes(@ForAll String text) {
    String html = Markup.text(text).html();
    Document page = Jsoup.parse("<p title=\"" + html + "\">" + html + "</p>");

    assertThat(page.body().childrenSize()).isEqualTo(1);
    assertThat(page.expectFirst("p").childrenSize()).isZero();
    assertThat(page.select("p").attr("title")).isEqualTo(page.expectFirst("p").wholeText());
  }

  @Test
  void whatHtmlForbidsIsReplaced() {
    assertThat(Markup.text("a\u0000\u001bb\ud800c\udc00").html()).isEqualTo("a��b�c�");
    assertThat(Markup.text("🕊").html()).isEqualTo("🕊");
  }

  @Test
  void aTemplateTakesExactlyItsPlaces() {
    Template link = Template.of("link.html");
    assertThat(link.fill(Map.of("anchor", Markup.text("a\"b"), "words", Markup.text("<i>"))).html())
        .isEqualTo("<a href=\"#a&quot;b\">&lt;i&gt;</a>");
    assertThatThrownBy(() -> link.fill(Map.of("anchor", Markup.EMPTY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("words");
  }
}
