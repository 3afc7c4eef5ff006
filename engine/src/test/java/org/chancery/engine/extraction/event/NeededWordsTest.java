package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.junit.jupiter.api.Test;

/** Which frames a sentence's words allow. */
class NeededWordsTest {

  private static final String TEXT =
      "Kestria broke off talks with Morvia on Monday and sent two warships, the ministry said.";

  private final Lexicon lexicon = Lexicon.bundled();
  private final ParsedSentence sentence =
      MarkedSentence.of(TEXT).parse(EnglishParser.PARSER).sentences().get(0);
  private final Set<String> lemmas =
      sentence.tokens().stream().map(Token::lemma).collect(Collectors.toSet());

  @Test
  void aFrameIsPossibleWhereEachOfItsNeedsHasAWordInTheSentence() {
    int possible = 0;
    int impossible = 0;
    for (Token token : sentence.tokens()) {
      for (Frames frames :
          List.of(lexicon.verbFrames(token.lemma()), lexicon.nounFrames(token.lemma()))) {
        List<LexiconEntry> found = frames.possible(lexicon.needs().metBy(sentence));
        assertThat(found).isEqualTo(frames.entries().stream().filter(this::isPossible).toList());
        possible += found.size();
        impossible += frames.entries().size() - found.size();
      }
    }
    assertThat(possible).isPositive();
    assertThat(impossible).isPositive();
  }

  private boolean isPossible(LexiconEntry entry) {
    return entry.pattern().needs().stream()
        .allMatch(need -> need.stream().anyMatch(lemmas::contains));
  }

  @Test
  void aWordThatBeginsNoFrameHasNone() {
    assertThat(lexicon.verbFrames("xqzzt").entries()).isEmpty();
    assertThat(lexicon.verbFrames("xqzzt").shares()).isEmpty();
    assertThat(lexicon.verbFrames("xqzzt").none()).isZero();
  }

  @Test
  void theSharesOfTypesAndOfNoneAddUpToAllFrames() {
    for (LexiconEntry entry : lexicon.entries()) {
      if (!entry.pattern().noun()) {
        Frames frames = lexicon.verbFrames(entry.pattern().triggers().iterator().next());
        double sum = frames.none();
        for (float share : frames.shares().values()) {
          sum += share;
        }
        assertThat(sum).isBetween(.999, 1.001);
      }
    }
  }
}
