package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constructions in which news says who did what to whom. */
class NewsConstructionsTest {

  private final EventExtractor extractor = EventExtractor.bundled();

  static Stream<String> lines() throws IOException {
    InputStream stream =
        Objects.requireNonNull(NewsConstructionsTest.class.getResourceAsStream("news.txt"));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> !l.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isCoded(String line) {
    int bar = line.indexOf(" | ");
    String[] head = line.substring(0, bar).split(" ");
    MarkedSentence marked = MarkedSentence.of(line.substring(bar + 3));
    List<Event> events = events(marked);
    if (head[0].equals("not")) {
      assertThat(events).noneMatch(e -> e.type().name().equals(head[1]));
      return;
    }
    Factuality factuality = Factuality.valueOf(head[1].toUpperCase(Locale.ROOT));
    assertThat(events)
        .as(() -> LexiconExamplesTest.told(events))
        .anyMatch(
            e -> e.factuality() == factuality && LexiconExamplesTest.fits(e, head[0], marked));
  }

  private List<Event> events(MarkedSentence marked) {
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    return extractor.extract(
        article,
        marked.cast(article.sentences()),
        List.of(),
        (s, t) -> Optional.empty(),
        (s, t) -> Optional.empty());
  }
}
