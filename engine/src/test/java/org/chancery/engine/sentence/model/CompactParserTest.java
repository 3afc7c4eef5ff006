package org.chancery.engine.sentence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the compact parser with NLP4J itself, on sentences of our own. */
class CompactParserTest {

  private static ReferenceParser reference;
  private static CompactParser parser;

  @BeforeAll
  static void open(@TempDir Path folder) {
    parser = CompactParser.open(folder, notice -> {});
    reference = new ReferenceParser();
  }

  static List<String> sentences() {
    return List.of(
        "The foreign minister of Norlandia accused the Sudrian government of arming rebels.",
        "\"We will not sign the treaty,\" President Mara Vellin told reporters on Tuesday.",
        "The accord was rejected by both chambers, which had been urged to back it.",
        "Aid worth $4.5 million (about £3.6m) was sent to Port Ellas by the Red Lantern Society.",
        "According to officials who asked not to be named, the envoy has flown home.",
        "Neither Sudria nor its neighbours have ratified the 1987 convention.",
        "Talks broke down at 3:30 p.m.; they're expected to resume by mid-January.",
        "\u201cIt\u2019s a start,\u201d said Dr. Ole Brandt, the U.N.'s envoy \u2014 \u201cno more.\u201d",
        "Why did the ambassador leave, and who ordered him to?",
        "She said that he said that they had agreed to what the council wanted.",
        "NORLANDIA SUSPENDS GAS DELIVERIES",
        "Minister: no deal without guarantees",
        "See https://example.org/treaty?id=7#p2 or write to press@example.org.",
        "The 2nd Army's 1,200-strong force withdrew 40km (25 miles) north-west of Ellas.",
        "Sudria's and Norlandia's prime ministers shook hands, smiled, and left.",
        "Had it not been for the storm, the ships carrying grain would have docked.",
        "The bill, which 62% of voters oppose, passed 211-198.",
        "He who breaks the truce will answer for it, warned the general.",
        "It is unclear whether sanctions imposed last year can be lifted.",
        "The president's spokesman declined to comment on, let alone confirm, the report.",
        "Rebels shelled the airport, killing at least 12 people and wounding dozens more.",
        "Under the deal, each side is to give the other's inspectors full access.",
        "Not only did they walk out, they also recalled their ambassador.",
        "There were protests in the capital, where police used tear gas.",
        "If you can't, don't; if you must, you shouldn't've promised :-)",
        "Foo_bar met a_b and _ at x_y_z.",
        "Caf\u00e9 owners in \u00c5rnes \u2013 na\u00efve or not \u2013 backed Mr. \u0160ari\u0107.",
        "(a) The parties agree ; ( b ) they ratify .",
        "Ja, das ist kein englischer Satz, mais \u00e7a va.",
        "\uD83D\uDE80 Launch!!! #peace @norlandia ... and then?!",
        "x",
        ".",
        "!!!???",
        "First line without full stop\nsecond line of the same sentence.\n\nA new block.\r\nAnd one.");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void parsesAsNlp4jDoes(String text) {
    assertThat(parser.parse(text)).isEqualTo(reference.parse(text)).isNotEmpty();
  }

  @Test
  void parsesAllInOneTextAsNlp4jDoes() {
    String text = String.join(" ", sentences());

    assertThat(parser.parse(text)).isEqualTo(reference.parse(text));
  }

  @Test
  void parsesRunsWithoutFullStopAsNlp4jDoes() {
    String text = "the council of the envoys of Sudria , ".repeat(120);

    List<ParserSentence> sentences = parser.parse(text);

    assertThat(sentences).isEqualTo(reference.parse(text)).hasSizeGreaterThan(1);
  }

  @Test
  void offsetsPointAtTheForms() {
    String text = String.join("\r\n\t ", sentences().subList(0, 25));

    for (ParserSentence sentence : parser.parse(text)) {
      for (ParserToken token : sentence.tokens()) {
        assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.form());
      }
    }
  }

  @Test
  void whiteSpaceHasNoSentences() {
    assertThat(parser.parse("")).isEmpty();
    assertThat(parser.parse(" \n\t\u00a0\r\n ")).isEmpty();
  }

  @Test
  void threadsShareOneParser() throws Exception {
    List<List<ParserSentence>> expected = sentences().stream().map(parser::parse).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<List<ParserSentence>>>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> sentences().stream().map(parser::parse).toList());
      }
      for (Future<List<List<ParserSentence>>> found : threads.invokeAll(tasks)) {
        assertThat(found.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
