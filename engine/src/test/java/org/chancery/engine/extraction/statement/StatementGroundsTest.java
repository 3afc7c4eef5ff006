package org.chancery.engine.extraction.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.extraction.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of rule names the line that it rests on. */
class StatementGroundsTest {

  private final StatementExtractor extractor = new StatementExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dorn said that the pass was closed. | verbs.txt | say",
        "Dorn made the claim that the pass was closed. | nouns.txt | claim",
        "Dorn was aware that the pass was closed. | adjectives.txt | aware",
        "Dorn was convinced that the pass was closed. | adjectives.txt | convinced",
        "According to Dorn, the pass is closed. | phrases.txt | according to",
        "In the words of Dorn, the pass is closed. | phrases.txt | in the words of",
        "The king reportedly fled the fort. | phrases.txt | reportedly",
      })
  void theFirstEntryIsTheRulesLine(String text, String file, String word) {
    List<Statement> found =
        extractor.extract(
            Parsing.parse(text), new Cast(List.of()), (sentence, token) -> Optional.empty());

    assertThat(found).isNotEmpty();
    Grounds.Entry first = StatementGrounds.of(found.get(0), text).entries().get(0);
    assertThat(first.place()).startsWith(file + ":");
    assertThat(first.text()).startsWith(word + " | ");
    assertThat(first.example()).isNotNull();
  }
}
