package org.chancery.engine.extraction.statement;

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
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construction that a statement comes in, by marked examples of our own. */
class ConstructionsTest {

  private final StatementExtractor extractor = new StatementExtractor();

  @ParameterizedTest
  @MethodSource("constructions")
  void isFoundWithItsParts(String line) {
    String[] part = line.split(" \\| ", 4);
    MarkedText marked = MarkedText.of(part[3].replace('¶', '\n'));
    List<Statement> found =
        extractor.extract(
            Parsing.parse(marked.text()), new Cast(List.of()), (s, token) -> Optional.empty());
    assertThat(found)
        .as(told(found, marked.text()))
        .anySatisfy(
            statement -> {
              assertThat(statement.content()).isEqualTo(marked.content());
              assertThat(statement.sources().stream().map(CodedActor::span).toList())
                  .isEqualTo(marked.sources());
              assertThat(statement.cue()).isNotNull();
              assertThat(marked.cues())
                  .anyMatch(cue -> cue.overlaps(Objects.requireNonNull(statement.cue())));
              assertThat(lower(statement.kind())).isEqualTo(part[0]);
              assertThat(lower(statement.attitude())).isEqualTo(part[1]);
              assertThat(lower(statement.basis())).isEqualTo(part[2]);
            });
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String told(List<Statement> found, String text) {
    StringBuilder told = new StringBuilder(text).append("\nfound:");
    for (Statement statement : found) {
      Span cue = statement.cue();
      told.append('\n')
          .append(statement.coder().rule())
          .append(' ')
          .append(statement.kind())
          .append(' ')
          .append(statement.basis())
          .append(' ')
          .append(statement.sources().stream().map(CodedActor::text).toList())
          .append(' ')
          .append(cue == null ? "" : cue.of(text));
      statement.content().forEach(span -> told.append(" [").append(span.of(text)).append(']'));
    }
    return told.toString();
  }

  static Stream<String> constructions() throws IOException {
    InputStream in =
        Objects.requireNonNull(ConstructionsTest.class.getResourceAsStream("constructions.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    }
  }
}
