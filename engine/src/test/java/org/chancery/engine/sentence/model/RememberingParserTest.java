package org.chancery.engine.sentence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RememberingParserTest {

  /** One token for all of the text, and a count of how often it was asked. */
  private static final class CountingParser implements DependencyParser {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public List<ParserSentence> parse(String text) {
      asked.incrementAndGet();
      if (text.isBlank()) {
        return List.of();
      }
      ParserToken token =
          new ParserToken(text, 0, text.length(), "l" + text, "NN", ParserToken.ROOT, "root");
      return List.of(new ParserSentence(List.of(token)));
    }
  }

  @Provide
  Arbitrary<List<String>> papers() {
    Arbitrary<String> lines = Arbitraries.strings().withCharRange('a', 'c').ofMaxLength(4);
    return lines.list().ofMaxSize(60);
  }

  @Property
  void theSameSentencesWithinTheBound(
      @ForAll("papers") List<String> texts, @ForAll @IntRange(max = 20) int most) {
    RememberingParser parser = new RememberingParser(new CountingParser(), most);
    for (String text : texts) {
      assertThat(parser.parse(text)).isEqualTo(new CountingParser().parse(text));
      assertThat(parser.characters()).isBetween(0, most);
    }
  }

  @Test
  void aCopyIsParsedOnce() {
    CountingParser counting = new CountingParser();
    RememberingParser parser = new RememberingParser(counting, 100);
    List<ParserSentence> first = parser.parse("Varonia thanked Kestria.");
    parser.parse("Morvia left.");
    assertThat(parser.parse("Varonia thanked Kestria.")).isSameAs(first);
    assertThat(counting.asked).hasValue(2);
  }

  @Test
  void whatWasAskedForTheLongestTimeAgoIsForgotten() {
    CountingParser counting = new CountingParser();
    RememberingParser parser = new RememberingParser(counting, 10);
    parser.parse("aaaa");
    parser.parse("bbbb");
    parser.parse("aaaa");
    parser.parse("cccc");
    parser.parse("aaaa");
    assertThat(counting.asked).hasValue(3);
    parser.parse("bbbb");
    assertThat(counting.asked).hasValue(4);
  }

  @Test
  void aTextBeyondTheBoundDrivesNothingOut() {
    CountingParser counting = new CountingParser();
    RememberingParser parser = new RememberingParser(counting, 10);
    parser.parse("aaaa");
    parser.parse("b".repeat(11));
    parser.parse("aaaa");
    assertThat(counting.asked).hasValue(2);
    assertThat(parser.characters()).isEqualTo(4);
  }

  @Test
  void threadsShareIt() throws Exception {
    RememberingParser parser = new RememberingParser(new CountingParser(), 40);
    List<Callable<Boolean>> readers = new ArrayList<>();
    for (int reader = 0; reader < 4; reader++) {
      int first = reader;
      readers.add(
          () -> {
            for (int i = 0; i < 5_000; i++) {
              String text = "text " + (first + i) % 13;
              if (!parser.parse(text).equals(new CountingParser().parse(text))) {
                return false;
              }
            }
            return true;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(readers.size());
    try {
      for (Future<Boolean> same : threads.invokeAll(readers)) {
        assertThat(same.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(parser.characters()).isBetween(1, 40);
  }
}
