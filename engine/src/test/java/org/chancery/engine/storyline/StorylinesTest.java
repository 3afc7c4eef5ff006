package org.chancery.engine.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.engine.extraction.PloverType.CONSULT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.engine.storyline.Storyline.MergedEvent;
import org.junit.jupiter.api.Test;

class StorylinesTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  private static final String FERRY =
      "Ansel Brask, the president of Varonia, met the families of the drowned sailors of the ferry"
          + " Sirene in Port Asten.";
  private static final String INQUIRY =
      "The families of the drowned sailors of the ferry Sirene asked Ansel Brask of Varonia for an"
          + " inquiry in Port Asten.";
  private static final String WOOL =
      "Kestria raised its tariff on wool from Morvia, the trade minister Ivo Peltz told the"
          + " chamber in Lowen.";

  private static Reports ferry(String id, String outlet, LocalDate day) {
    return new Reports(id, outlet, day)
        .fact(CONSULT, "Ansel Brask", "the families", MONDAY, FERRY, "met");
  }

  @Test
  void articlesOfOneAffairAreAStoryAndOthersAreNot() {
    Storylines stories =
        Storylines.of(
            List.of(
                ferry("b", "The Lesk Courier", MONDAY).digest(),
                Articles.digest("a", "The Morvia Herald", MONDAY.plusDays(2), INQUIRY),
                Articles.digest("c", "The Morvia Herald", MONDAY.plusDays(1), WOOL)));
    assertThat(stories.all()).hasSize(1);
    Storyline story = stories.all().get(0);
    assertThat(story.articles()).containsExactly("b", "a");
    assertThat(story.title()).isEqualTo("b");
    assertThat(story.when()).isNotNull();
    assertThat(stories.storylineOf("a")).contains(story.id());
    assertThat(stories.storylineOf("c")).isEmpty();
  }

  @Test
  void oneArticleIsNoStory() {
    assertThat(Storylines.of(List.of(ferry("a", "The Lesk Courier", MONDAY).digest())).all())
        .isEmpty();
    assertThat(Storylines.of(List.of()).all()).isEmpty();
  }

  @Test
  void anArticleAndItsCopyAreAStoryOfOneSource() {
    Storylines stories =
        Storylines.of(
            List.of(
                ferry("a", "The Lesk Courier", MONDAY.plusDays(1)).digest(),
                ferry("b", "Lesk News Agency", MONDAY).digest()));
    assertThat(stories.duplicateOf("a")).contains("b");
    assertThat(stories.duplicateOf("b")).isEmpty();
    MergedEvent event = stories.all().get(0).events().get(0);
    assertThat(event.reports()).hasSize(2);
    assertThat(event.independentSources()).isEqualTo(1);
    assertThat(event.shown().article()).isEqualTo("b");
  }

  @Test
  void aStoryWithoutATitleIsCalledByItsFirstWords() {
    String text = "LOWEN, March 4 (Meridian Wire) \u2014 " + INQUIRY;
    Storylines stories =
        Storylines.of(
            List.of(
                Articles.digest("a", null, MONDAY, text),
                Articles.digest("b", null, MONDAY.plusDays(1), text)));
    assertThat(stories.all().get(0).title())
        .isEqualTo("The families of the drowned sailors of the ferry Sirene asked Ansel \u2026");
  }

  @Property(tries = 30)
  void theOrderOfTheArticlesChangesNothing(@ForAll long seed) {
    List<ArticleDigest> articles = new ArrayList<>(CopyFinderTest.corpus(60, new HashMap<>()));
    for (int i = 0; i < 6; i++) {
      articles.add(ferry("ferry " + i, "Paper " + i % 3, MONDAY.plusDays(i / 2)).digest());
    }
    articles.add(Articles.digest("undated", null, null, INQUIRY));
    Storylines straight = Storylines.of(articles);
    Collections.shuffle(articles, new Random(seed));
    Storylines shuffled = Storylines.of(articles);
    assertThat(shuffled.all()).isEqualTo(straight.all());
    for (ArticleDigest article : articles) {
      assertThat(shuffled.duplicateOf(article.id())).isEqualTo(straight.duplicateOf(article.id()));
    }
  }

  @Property(tries = 20)
  void everyEventStandsInExactlyOneMergedEvent(@ForAll long seed) {
    Random random = new Random(seed);
    List<ArticleDigest> articles = new ArrayList<>();
    int events = 0;
    for (int i = 0; i < 12; i++) {
      Reports reports = ferry("article " + i, "Paper " + i % 4, MONDAY.plusDays(i));
      int more = random.nextInt(5);
      for (int j = 0; j < more; j++) {
        String other = random.nextBoolean() ? "Ivo Peltz" : "country:XKE";
        LocalDate day = random.nextBoolean() ? null : MONDAY.plusDays(random.nextInt(3));
        reports.fact(CONSULT, "Ansel Brask", other, day, "They met in Lesk " + j + ".", "met");
      }
      events += 1 + more;
      articles.add(reports.digest());
    }
    Storylines stories = Storylines.of(articles);
    assertThat(stories.all()).hasSize(1);
    assertThat(stories.all().get(0).events().stream().flatMap(one -> one.reports().stream()))
        .hasSize(events)
        .doesNotHaveDuplicates();
  }
}
