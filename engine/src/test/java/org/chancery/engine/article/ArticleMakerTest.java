package org.chancery.engine.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleMakerTest {

  private final ArticleMaker maker = new ArticleMaker();

  private String refused(String text) {
    return ((ArticleMaker.Made.Refused) maker.make(Document.ofText("a.txt", text))).reason();
  }

  private ArticleMaker.Made.Ready ready(String text) {
    return (ArticleMaker.Made.Ready) maker.make(Document.ofText("a.txt", text));
  }

  @Test
  void holdsTheLimitOfCodePoints() {
    String most = "the talks ".repeat(ArticleLimits.MAX_CODE_POINTS / 10);
    assertThat(ready(most).article().text().text()).isNotEmpty();
    assertThat(refused(most + "!"))
        .isEqualTo(
            "too large: 2,000,001 code points of text, the limit is 2,000,000; split it into articles");
    assertThat(ready("\uD83D\uDE00".repeat(10) + " signed").article()).isNotNull();
  }

  @Test
  void refusesWhatIsNoEnglishText() {
    assertThat(refused(" \n\u200B ")).startsWith("empty");
    assertThat(refused("\u0001\u0002\u0003 a")).startsWith("binary");
    assertThat(
            refused(
                "Die Regierung hat am Dienstag ihren Botschafter zurückgerufen, nachdem die Gespräche über"
                    + " die gemeinsame Grenze gescheitert waren. Der Minister sagte, man werde erst weiter"
                    + " verhandeln, wenn die Truppen abgezogen seien, und keinen Tag früher als das."))
        .matches("not English \\(confidence [01]\\.\\d\\d\\), more like de; only English is read");
  }

  @Test
  void givesTheSameIdToTheSameArticleOnly() {
    String text = "Varonia recalls envoy\n\nVaronia recalled its envoy on Tuesday.";
    String id = ready(text).article().id();
    assertThat(ready(text).article().id()).isEqualTo(id);
    assertThat(ready(text.replace("Tuesday", "Monday")).article().id()).isNotEqualTo(id);
    Document given = new Document("b.json", "w-1", null, null, null, List.of(), null, text, true);
    Article article = ((ArticleMaker.Made.Ready) maker.make(given)).article();
    assertThat(article.id()).isEqualTo("w-1");
    assertThat(article.contentHash()).isEqualTo(ready(text).article().contentHash());
  }

  @Test
  @SuppressWarnings("unchecked")
  void aFaultOfOursRefusesTheArticleAndIsNamed() {
    Object broken =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("broken\nin two");
          }
        };
    Found<LocalDate> published = (Found<LocalDate>) (Found<?>) new Found<>(broken, "test");
    Document document =
        new Document("b.json", null, null, null, null, List.of(), published, "They left.", true);
    assertThat(((ArticleMaker.Made.Refused) maker.make(document)).reason())
        .startsWith("a fault of Chancery's own: java.lang.")
        .doesNotContain("\n")
        .contains(" at org.chancery.engine.article.");
  }

  @Test
  void prefersMetadataToTheText() {
    Found<LocalDate> published = new Found<>(LocalDate.of(2020, 6, 2), "json:date");
    Document document =
        new Document(
            "b.json",
            null,
            null,
            new Found<>("Envoy recalled", "json:title"),
            null,
            List.of(),
            published,
            "LESK, June 1, 2020 (Morvia Wire) — Varonia recalled its envoy.",
            true);
    Article article = ((ArticleMaker.Made.Ready) maker.make(document)).article();
    assertThat(article.published()).isEqualTo(published);
    assertThat(article.title()).isEqualTo(new Found<>("Envoy recalled", "json:title"));
    assertThat(article.outlet()).isEqualTo(new Found<>("Morvia Wire", "dateline"));
  }
}
