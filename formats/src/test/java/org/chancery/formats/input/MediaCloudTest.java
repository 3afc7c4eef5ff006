package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.junit.jupiter.api.Test;

/** Stories as Media Cloud's interface and its tables give them; the stories are our own. */
class MediaCloudTest {

  @Test
  void storiesOfMediaCloud() {
    Reading reading =
        Reading.ofText(
            """
            [{"stories_id": 604, "title": "Talks", "url": "https://example.org/1", "media_name": "Morvia Herald",
              "publish_date": "2021-03-05 08:00:00", "language": "en",
              "story_sentences": [{"sentence": "Delegates met.", "sentence_number": 0}, {"sentence": "They talked.", "sentence_number": 1}]},
             {"stories_id": 605, "title": "Closed", "media_name": "Lesk Courier", "publish_date": "2021-03-06T00:00:00Z",
              "story_text": "The ferry line stays closed."}]
            """);
    assertThat(reading.rejected()).isEmpty();
    Document talks = reading.documents().get(0);
    assertThat(talks.id()).isEqualTo("604");
    assertThat(talks.text()).isEqualTo("Delegates met. They talked.");
    assertThat(talks.outlet()).isEqualTo(new Found<>("Morvia Herald", "json:media_name"));
    assertThat(talks.published())
        .isEqualTo(new Found<>(LocalDate.of(2021, 3, 5), "json:publish_date"));
    assertThat(reading.documents().get(1).text()).isEqualTo("The ferry line stays closed.");
  }

  @Test
  void tablesOfMediaCloud() {
    Reading reading =
        Reading.ofText(
            """
            stories_id,publish_date,title,url,language,media_name,story_text
            604,2021-03-05,"Talks, again",https://example.org/1,en,Morvia Herald,"Delegates met.
            They talked."
            605,someday,Closed,https://example.org/2,en,Lesk Courier,The ferry line stays closed.
            606,2021-03-05,Empty,https://example.org/3,en,Lesk Courier,
            607,2021-03-05
            """);
    assertThat(reading.documents()).extracting(Document::id).isEqualTo(List.of("604", "605"));
    assertThat(reading.documents().get(0).text()).isEqualTo("Delegates met.\nThey talked.");
    assertThat(reading.notes()).hasSize(1);
    assertThat(reading.rejected())
        .containsExactly("-:5: empty: no text in the row", "-:6: found 2 cells, expected 7");
    assertThat(
            Reading.ofText("stories_id,publish_date,title,url,media_name\n1,2021-03-05,a,b,c\n")
                .rejected())
        .first()
        .asString()
        .contains("without their text");
  }

  @Test
  void aDateThatIsNoneIsToldInOneShortLine() {
    String date = "on some day\nor other" + "x".repeat(5_000);
    Reading reading =
        Reading.ofText(
            "stories_id,publish_date,title,url,media_name,text\n1,\""
                + date
                + "\",T,https://example.org/1,Lesk Courier,Delegates met.\n");
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.notes())
        .containsExactly(
            "-:2: publish_date left out: found \"on some day or other"
                + "x".repeat(20)
                + "…\", expected a date like 2020-06-01");
  }
}
