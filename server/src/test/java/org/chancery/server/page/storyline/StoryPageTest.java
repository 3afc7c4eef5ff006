package org.chancery.server.page.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.Test;

class StoryPageTest {

  private static final Pattern EVENT = Pattern.compile("<li class=\"story-event\"[\\s\\S]*?</li>");

  @Test
  void eachEventIsToldInTheWordsOfAReportAndMoreAreAskedFor() {
    try (DeskFixture desk = DeskFixture.ofSamples()) {
      String list = desk.get("/storylines").body();
      Matcher story = Pattern.compile("href=\"(/storylines/[^\"?]+)\"[^>]*>Polls").matcher(list);
      assertThat(story.find()).isTrue();
      String page = desk.get(story.group(1)).body();
      Matcher event = EVENT.matcher(page);
      int events = 0;
      while (event.find()) {
        String before = event.group().replaceAll("<details[\\s\\S]*", "");
        assertThat(before).contains("<blockquote>").doesNotContain("no date<", "no date ·");
        events++;
      }
      assertThat(events).isEqualTo(EventPages.PAGE);
      assertThat(page)
          .containsPattern("<summary>1 more report, \\d independent source")
          .contains("href=\"#quotations\"", "id=\"quotations\"", "id=\"articles\"");
    }
  }
}
