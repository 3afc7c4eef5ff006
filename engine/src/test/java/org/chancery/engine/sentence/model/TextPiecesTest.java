package org.chancery.engine.sentence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextPiecesTest {

  @Test
  void anEmptyLineEndsABlock() {
    assertThat(pieces("a b\nc\r\n \u00a0\r\rd")).containsExactly(List.of("a b", "c"), List.of("d"));
  }

  @Test
  void aLongLineIsCutAtWhiteSpace() {
    String text = "word ".repeat(3_000);

    List<String> block = pieces(text).get(0);

    assertThat(block).hasSize(2).allMatch(line -> line.length() <= TextPieces.MAX_LINE_CHARS);
    assertThat(block.get(0)).endsWith("word");
    assertThat(String.join("", block)).isEqualTo(text);
  }

  @Test
  void aLongRunIsCutBetweenCharacters() {
    String text = "a" + "\uD83D\uDE80".repeat(600);

    List<String> block = pieces(text).get(0);

    assertThat(String.join("", block)).isEqualTo(text);
    assertThat(block)
        .allMatch(line -> line.length() <= TextPieces.MAX_RUN_CHARS)
        .noneMatch(line -> Character.isLowSurrogate(line.charAt(0)));
  }

  @Test
  void aRunOfLettersWithoutAnEndIsNoMatterForTheTokenizer() {
    String text = "Varonia " + "x1".repeat(1_000) + " met";

    List<TextPieces.Line> lines = TextPieces.blocks(text).get(0);

    assertThat(lines).hasSize(20);
    assertThat(lines.subList(1, 19)).allMatch(TextPieces.Line::inRun);
    assertThat(lines.get(0).inRun()).isFalse();
    assertThat(lines.get(19).inRun()).isFalse();
  }

  @Test
  void whatMayBeAnAddressIsLeftWhole() {
    String path = "a".repeat(150);

    assertThat(pieces("See https://varonia.example/" + path + " and more.")).hasSize(1);
    assertThat(pieces("See varonia.example/" + path + " and more.").get(0)).hasSize(1);
  }

  @Test
  void tokensOfARunStandWhereItsPiecesDo() {
    String text = "Varonia " + "x1".repeat(1_000) + " met";

    new SentenceTokenizer()
        .tokenize(
            text,
            tokens ->
                assertThat(tokens)
                    .allMatch(
                        t ->
                            text.substring(t.getStartOffset(), t.getEndOffset())
                                .equals(t.getWordForm())));
  }

  @Test
  void aLongBlockIsClosed() {
    String text = "word word word word\n".repeat(10_000);

    assertThat(pieces(text))
        .hasSizeGreaterThan(3)
        .allMatch(block -> String.join("", block).length() <= 2 * TextPieces.MAX_BLOCK_CHARS);
  }

  @Test
  void tenMegabytesInOneLineAreTokenizedInLimitedSentences() {
    String text = "envoys met in the old harbour and ".repeat(300_000);

    Assertions.assertTimeout(
        Duration.ofMinutes(2),
        () ->
            new SentenceTokenizer()
                .tokenize(
                    text,
                    tokens ->
                        assertThat(tokens.size())
                            .isBetween(1, SentenceTokenizer.MAX_SENTENCE_TOKENS)));
  }

  @Test
  void aLongRunWithoutWhiteSpaceIsTokenized() {
    for (String part : List.of("a", "1", "_", "a-", "a.", "1,", "(", "a:", "/", "@")) {
      String text = part.repeat(60_000);
      Assertions.assertTimeout(
          Duration.ofSeconds(20),
          () ->
              new SentenceTokenizer()
                  .tokenize(
                      text,
                      tokens ->
                          assertThat(tokens.size())
                              .isBetween(1, SentenceTokenizer.MAX_SENTENCE_TOKENS)),
          part);
    }
  }

  @Property
  void nothingButLineBreaksAndBlankLinesIsLost(
      @ForAll List<@CharRange(from = ' ', to = '~') String> lines) {
    String text = String.join("\n", lines);

    String expected = lines.stream().filter(line -> !line.isBlank()).reduce("", String::concat);

    assertThat(pieces(text).stream().flatMap(List::stream).reduce("", String::concat))
        .isEqualTo(expected);
  }

  private static List<List<String>> pieces(String text) {
    return TextPieces.blocks(text).stream()
        .map(block -> block.stream().map(l -> text.substring(l.begin(), l.end())).toList())
        .toList();
  }
}
