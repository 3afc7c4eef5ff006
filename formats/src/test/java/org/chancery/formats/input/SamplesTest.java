package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.junit.jupiter.api.Test;

/** The sample articles come through whole, and nothing but them. */
class SamplesTest {

  private static final Path SAMPLES = Path.of("..", "samples", "articles");

  /** What stands around the articles in the sample pages. */
  private static final List<String> DEBRIS =
      List.of(
          "Most read",
          "Advertisement",
          "Sign up",
          "Comments",
          "cookies",
          "All rights reserved",
          "Photo:",
          "PHOTOS",
          "Tides today",
          "Subscribe",
          "free articles",
          "See also",
          "Readers also liked",
          "turn on scripts",
          "Reproduction",
          "Follow us",
          "Cycling",
          "Write to us");

  private static final int ARTICLES = 66;

  @Test
  void readsEverySample() {
    Reading reading = Reading.of(SAMPLES);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.documents()).hasSize(ARTICLES);
    assertThat(reading.sources()).doesNotHaveDuplicates();
  }

  @Test
  void findsTheMetadataOfEveryPage() {
    for (Document page : pages()) {
      assertThat(page.title()).as(page.source()).isNotNull();
      assertThat(page.outlet()).as(page.source()).isNotNull();
      assertThat(page.published()).as(page.source()).isNotNull();
      assertThat(page.authors()).as(page.source()).isNotEmpty();
    }
  }

  @Test
  void leavesOutWhatSurroundsTheArticles() {
    for (Document page : pages()) {
      assertThat(page.text()).as(page.source()).doesNotContain(DEBRIS);
      assertThat(page.text().split("\n\n")).as(page.source()).hasSizeGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void makesAnArticleOfEverySample() {
    ArticleMaker maker = new ArticleMaker();
    for (Document document : Reading.of(SAMPLES).documents()) {
      assertThat(maker.make(document))
          .as(document.source())
          .isInstanceOf(ArticleMaker.Made.Ready.class);
    }
  }

  private static List<Document> pages() {
    return Reading.of(SAMPLES).documents().stream()
        .filter(document -> document.source().endsWith(".html"))
        .toList();
  }
}
