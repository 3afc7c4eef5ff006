package org.chancery.server.page.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationChoiceTest {

  private static final String WORDS = "\"We will keep the harbour open for as long as it takes.\"";

  private static ObjectNode statement(String id, String kind, String name, String words) {
    ObjectNode statement = new ObjectMapper().createObjectNode();
    statement.put("id", id).put("kind", kind).put("confidence", 0.9);
    statement.putArray("sources").addObject().put("name", name).put("named", true);
    statement.putArray("content").addObject().put("exact", words);
    return statement;
  }

  private static List<String> chosen(int most, ObjectNode... statements) {
    return QuotationChoice.of(List.of(statements), most).stream()
        .map((JsonNode one) -> one.path("id").asText())
        .toList();
  }

  @Test
  void wordForWordComesBeforeRetoldAndAnOfficeBeforeNone() {
    ObjectNode minister = statement("minister", "direct", "Ilva Torr", WORDS);
    ((ObjectNode) minister.path("sources").path(0)).put("office", "Prime Minister of Varonia");

    assertThat(
            chosen(
                5,
                statement("mixed", "mixed", "Odo Brandt", WORDS + " he said"),
                statement("direct", "direct", "Mara Lind", WORDS + " she said"),
                minister,
                statement("retold", "indirect", "Pell Harrow", WORDS)))
        .containsExactly("minister", "direct", "mixed");
  }

  @Test
  void theSameWordsInTwoReportsAreShownOnce() {
    assertThat(
            chosen(
                5,
                statement("one", "direct", "Ilva Torr", WORDS),
                statement("two", "direct", "Ilva Torr", WORDS.replace('"', '\u201d'))))
        .hasSize(1);
  }

  @Test
  void theCommaBeforeTheSpeakerIsNoPartOfTheWords() {
    assertThat(QuotationChoice.words(statement("s", "direct", "Ilva Torr", "“We stay,”")))
        .isEqualTo("“We stay”");
    assertThat(QuotationChoice.words(statement("s", "direct", "Ilva Torr", "\"We, too, stay,\"")))
        .isEqualTo("\"We, too, stay\"");
    assertThat(QuotationChoice.words(statement("s", "direct", "Ilva Torr", "We stay, he says")))
        .isEqualTo("We stay, he says");
  }

  @Test
  void nobodyTakesMoreThanTwo() {
    assertThat(
            chosen(
                5,
                statement("one", "direct", "Ilva Torr", WORDS + " one"),
                statement("two", "direct", "Ilva Torr", WORDS + " two"),
                statement("three", "direct", "Ilva Torr", WORDS + " three"),
                statement("four", "direct", "Odo Brandt", WORDS + " four")))
        .hasSize(3)
        .contains("four");
  }

  @Test
  void scrapsAndSpeechesAreLeftOut() {
    assertThat(
            chosen(
                5,
                statement("scrap", "direct", "Ilva Torr", "\"never\""),
                statement("speech", "direct", "Ilva Torr", WORDS.repeat(8))))
        .isEmpty();
  }
}
