package org.chancery.engine.extraction.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word of the lexicon finds the content that its example marks. */
class CueExamplesTest {

  private final StatementExtractor extractor = new StatementExtractor();

  @ParameterizedTest
  @ValueSource(strings = {"verbs.txt", "nouns.txt", "adjectives.txt", "phrases.txt"})
  void everyExampleIsReadAsItsLineSays(String file) {
    List<String> wrong = new ArrayList<>();
    for (CueFile.Line line : CueFile.lines(file)) {
      MarkedText marked = MarkedText.of(line.example());
      ParsedArticle article = Parsing.parse(marked.text());
      List<Statement> found =
          extractor.extract(article, new Cast(List.of()), (sentence, token) -> Optional.empty());
      boolean right =
          found.stream()
              .anyMatch(
                  s ->
                      s.content().equals(marked.content())
                          && s.attitude() == line.attitude()
                          && isCue(s, line, marked.text()));
      if (!right) {
        wrong.add(
            file
                + ":"
                + line.number()
                + ": "
                + line.example()
                + "\n  -> "
                + told(found, marked.text()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isCue(Statement statement, CueFile.Line line, String text) {
    String rule = statement.coder().rule();
    String lemma = rule.substring(rule.lastIndexOf('/') + 1);
    String last = line.word().substring(line.word().lastIndexOf(' ') + 1);
    Span cue = statement.cue();
    return lemma.equals(last) || cue != null && cue.of(text).endsWith(last);
  }

  private static String told(List<Statement> found, String text) {
    StringBuilder told = new StringBuilder();
    for (Statement statement : found) {
      told.append(statement.coder().rule()).append(' ').append(statement.attitude());
      statement.content().forEach(span -> told.append(" [").append(span.of(text)).append(']'));
      told.append("; ");
    }
    return told.toString();
  }
}
