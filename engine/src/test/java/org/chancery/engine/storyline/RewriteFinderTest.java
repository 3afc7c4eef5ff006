package org.chancery.engine.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.engine.storyline.Articles.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RewriteFinderTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  private static final String REPORT =
      "Varonia shelled the harbour of Lesk before dawn, killing 14 dockers and sinking nine ships. "
          + "President Edda Corvin of Kestria called the attack murder. "
          + "General Ivo Brask said his guns had aimed at a depot in Graneholm. "
          + "In Montclar, 300 families spent the night in the Saint Orban church. "
          + "The Morvian envoy Petra Falk offered to bring both sides to a table in Tarn. "
          + "Corvin refused to talk to Brask as long as 40 Kestrian sailors were held in Felsen. "
          + "The price of grain rose by 12 crowns on the exchange of Jorvland.";

  private static final String REWRITE =
      "Fourteen dockers died and 9 vessels went down when the port of Lesk was bombarded by Varonia in the early morning. "
          + "The assault was described as murder by Edda Corvin, the Kestria president. "
          + "A depot in Graneholm had been the target of his artillery, according to General Ivo Brask. "
          + "The night was spent by 300 families of Montclar inside the church of Saint Orban. "
          + "On the Jorvland exchange grain became dearer by 12 crowns. "
          + "Petra Falk, envoy of the Morvian side, proposed negotiations between both in Tarn. "
          + "There would be no talks with Brask, Corvin answered, while Felsen kept 40 Kestrian sailors prisoner.";

  private static final String OWN_REPORT =
      "Residents of Lesk woke to shells falling on the harbour, and 14 dockers were dead by noon. "
          + "Smoke still stood over the Customs House when the first ambulance came from Ysted. "
          + "President Edda Corvin of Kestria visited the wounded and called the attack murder. "
          + "Doctor Hilde Adler counted 31 patients with burns in the Mercy hospital. "
          + "The fishermen of Castelmar kept their 22 boats ashore. "
          + "In Varonia, Defence Minister Otto Kolm denied that civilians had been a target. "
          + "Schools along the Sound stay closed until Thursday.";

  private static final String NEXT_DAY =
      "Varonia and Kestria exchanged fire again on Tuesday, a day after 14 dockers died in Lesk. "
          + "President Edda Corvin of Kestria told parliament that 5,000 reservists had been called up. "
          + "The Jorvland government asked both to let ships with medicines pass to Vell. "
          + "Morvian envoy Petra Falk flew to Harrowgate, where she was to meet Otto Kolm. "
          + "Two bridges over the Eisach were closed. "
          + "Insurers in Wendia doubled what they charge for a passage of the Sound. "
          + "General Ivo Brask was promoted.";

  private static ArticleDigest digest(String id, @Nullable LocalDate day, String text) {
    return ArticleDigest.of(
        article(id, "Lesk harbour shelled", "Paper " + id, day, text), List.of());
  }

  private static Map<String, String> told(String other, @Nullable LocalDate day) {
    List<ArticleDigest> articles = List.of(digest("a", MONDAY, REPORT), digest("b", day, other));
    assertThat(CopyFinder.originals(articles, ArticleDigest::copyKeys))
        .as("by the words alone")
        .isEmpty();
    return RewriteFinder.originals(articles);
  }

  @Test
  void aReportInOtherWordsAndOrderIsARewrite() {
    assertThat(told(REWRITE, MONDAY)).isEqualTo(Map.of("b", "a"));
    assertThat(told(REWRITE, MONDAY.plusDays(1))).isEqualTo(Map.of("b", "a"));
    assertThat(told(REWRITE, null)).isEqualTo(Map.of("b", "a"));
    assertThat(told(REWRITE, MONDAY.plusDays(30))).isEmpty();
  }

  @Test
  void aReportOfTheSameByOneWhoWasThereIsNone() {
    assertThat(told(OWN_REPORT, MONDAY)).isEmpty();
  }

  @Test
  void theNewsOfTheNextDayIsNone() {
    assertThat(told(NEXT_DAY, MONDAY.plusDays(1))).isEmpty();
  }

  @Test
  void theSameWithOtherNumbersAndNamesIsNone() {
    String elsewhere =
        REWRITE
            .replace("Fourteen", "Sixty")
            .replace("300", "25")
            .replace("Graneholm", "Norrby")
            .replace("Montclar", "Dun Lacey")
            .replace("Tarn", "Ruhmark")
            .replace("40", "7");
    assertThat(told(elsewhere, MONDAY)).isEmpty();
  }

  @Test
  void tooShortATextTellsNothing() {
    assertThat(told(REWRITE.substring(0, REWRITE.indexOf("The night")), MONDAY)).isEmpty();
  }

  /** One source, however many rewrite it, and in whatever order the files come. */
  @Test
  void rewritesAreNoSourcesOfTheirOwn() {
    List<ArticleDigest> articles = new ArrayList<>();
    articles.add(digest("a", MONDAY, REPORT));
    articles.add(digest("b", MONDAY, REWRITE));
    articles.add(digest("c", MONDAY.plusDays(1), REWRITE));
    articles.add(digest("d", MONDAY.plusDays(1), OWN_REPORT));
    articles.add(digest("e", MONDAY.plusDays(1), NEXT_DAY));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(articles, new Random(seed));
      Storylines told = Storylines.of(articles);
      assertThat(told.duplicateOf("b")).hasValue("a");
      assertThat(told.duplicateOf("c")).hasValue("a");
      assertThat(told.duplicateOf("a")).isEmpty();
      assertThat(told.duplicateOf("d")).isEmpty();
      assertThat(told.duplicateOf("e")).isEmpty();
    }
  }

  @Test
  void aGistSurvivesItsBytes() {
    ArticleDigest digest = digest("a", MONDAY, REPORT);
    byte[] bytes = DigestCodec.write(digest);
    ArticleDigest again = DigestCodec.read(bytes);
    assertThat(DigestCodec.write(again)).isEqualTo(bytes);
    assertThat(again.gist().pairs()).isEqualTo(digest.gist().pairs()).isNotEmpty();
  }
}
