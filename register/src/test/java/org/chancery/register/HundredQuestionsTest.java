package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The check of docs/register-check.md: questions on 1990 to 2024 from all continents, committed
 * before the register was asked any of them.
 */
final class HundredQuestionsTest {

  @Test
  void thereAreAHundredQuestions() throws IOException {
    assertThat(Question.all()).hasSize(100);
  }

  @Test
  void allOfThemAreAnsweredRight() throws IOException {
    assertThat(new QuestionCheck(Register.bundled()).misses(Question.all()))
        .extracting(QuestionCheck.Miss::toString)
        .isEmpty();
  }
}
