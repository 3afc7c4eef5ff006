package org.chancery.engine.extraction.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said \"no\" to it.|\"no\"",
        "He said “no” to it.|“no”",
        "He said ''no'' to it.|''no''",
        "He said ``no'' to it.|``no''",
        "He said ”no” to it.|”no”",
        "He said \"\"no\"\" to it.|\"\"no\"\"",
        "He said “no\" to it.|“no\"",
        "He said ‘no’ to it.|‘no’",
        "The allies' plan and the kings' crowns.|",
        "It is 5' 10\" tall.|"
      })
  void marksArePairedBySenseWhateverTheirShape(String text, String expected) {
    assertThat(words(text)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void aLostOpeningMarkIsPutBackAtTheParagraphsBegin() {
    assertThat(words("We will not go,\" he said.")).containsExactly("We will not go,\"");
  }

  @Test
  void aLostOpeningMarkIsNotPutBackPagesBefore() {
    assertThat(words("We waited. ".repeat(600) + "We will not go,\" he said.")).isEmpty();
  }

  @Test
  void marksThatNothingClosesAreSoonPassedOver() {
    String text = "the '90s and ".repeat(50_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(words(text)).isEmpty());
  }

  @Test
  void spacesOfAnyWidthStandBesideMarks() {
    assertThat(words("He said \u00ab\u202fno\u202f\u00bb to it.")).hasSize(1);
  }

  @Test
  void aLostClosingMarkEndsTheQuotationBeforeTheNextOne() {
    assertThat(words("“We will go. He meant it. “We will stay,” she said."))
        .containsExactly("“We will go. He meant it.", "“We will stay,”");
  }

  @Test
  void anOpenQuotationGoesOnOnlyWhereTheNextParagraphOpensOne() {
    String text = "“We will go.\n“And we will stay.”\n“No.\nHe left.";
    List<Quotation> found = QuotationFinder.find(text, Paragraphs.of(text));
    assertThat(found).extracting(Quotation::continues).containsExactly(true, false, false);
  }

  @Property
  void quotationsNeverOverlapNorLeaveTheirParagraph(
      @ForAll
          @StringLength(max = 80)
          @CharRange(from = 'a', to = 'c')
          @Chars({'"', '“', '”', '\'', '‘', '’', ' ', '\n', '.', ','})
          String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    int end = 0;
    for (Quotation quotation : QuotationFinder.find(text, paragraphs)) {
      assertThat(quotation.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(quotation.span().contains(quotation.inner())).isTrue();
      assertThat(paragraphs).anyMatch(paragraph -> paragraph.contains(quotation.span()));
      end = quotation.span().end();
    }
  }

  private static List<String> words(String text) {
    return QuotationFinder.find(text, Paragraphs.of(text)).stream()
        .map(quotation -> quotation.span().of(text))
        .toList();
  }
}
