package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The checks of docs/register-check.md: questions from all continents, committed before the
 * register was asked any of them.
 */
final class HundredQuestionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"questions.tsv", "questions2.tsv"})
  void thereAreAHundredQuestions(String table) throws IOException {
    assertThat(Question.all(table)).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"questions.tsv", "questions2.tsv"})
  void allOfThemAreAnsweredRight(String table) throws IOException {
    assertThat(new QuestionCheck(Register.bundled()).misses(Question.all(table)))
        .extracting(QuestionCheck.Miss::toString)
        .isEmpty();
  }
}
