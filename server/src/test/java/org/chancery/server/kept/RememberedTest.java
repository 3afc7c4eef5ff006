package org.chancery.server.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final AtomicLong writes = new AtomicLong();
  private final List<String> asked = new ArrayList<>();
  private final Remembered<String, String> remembered = new Remembered<>(writes::get, 2);

  private String get(String question) throws IOException {
    return remembered.get(
        question,
        () -> {
          asked.add(question);
          return question + writes;
        });
  }

  @Test
  void anAnswerIsFoundOnceUntilTheStoreIsWrittenTo() throws IOException {
    assertThat(get("a")).isEqualTo("a0");
    assertThat(get("a")).isEqualTo("a0");
    writes.incrementAndGet();
    assertThat(get("a")).isEqualTo("a1");
    assertThat(asked).containsExactly("a", "a");
  }

  @Test
  void whatWasNotAskedForLongestMakesRoom() throws IOException {
    get("a");
    get("b");
    get("a");
    get("c");
    get("a");
    get("b");
    assertThat(asked).containsExactly("a", "b", "c", "b");
  }
}
