package org.chancery.engine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.chancery.engine.Chancery;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.text.Span;

/**
 * Whatever characters stand between the words of an article: it is read or refused without a fault,
 * and every span lies in the text.
 */
class HostileTextProperties {

  private static final List<String> WORDS =
      List.of(
          "Varonia attacked Kestria on Monday.",
          "\"We reject it,\" said Anna Voss.",
          "“Never,” he said",
          "The president of Kestria",
          "met",
          "its",
          "their",
          "he and she",
          "in Lesk",
          "U.S.",
          "G7",
          "\n\n",
          "\r\n",
          " ");

  /** Lone surrogates, directions, joiners, every kind of space, combining marks, emoji. */
  private static final List<String> CHARACTERS =
      List.of(
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "\u202e",
          "\u202d",
          "\u2066",
          "\u200f",
          "\u061c",
          "\u200b",
          "\u200d",
          "\u2060",
          "\ufeff",
          "\u00ad",
          "\u0000",
          "\u001b[31m",
          "\u0085",
          "\u00a0",
          "\u1680",
          "\u2000",
          "\u2003",
          "\u2009",
          "\u2028",
          "\u2029",
          "\u202f",
          "\u205f",
          "\u3000",
          "e\u0301",
          "\u0301\u0301\u0301",
          "\u0e33",
          "\ufdfa",
          "\u05d0\u05d1",
          "中文",
          "\ud800\udc00",
          "\uffff",
          "\ufffd",
          "ﬁ",
          "İ",
          "ß",
          "&#0;",
          "<b>",
          "'",
          "''",
          "\"",
          "((((");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(WORDS)),
            Tuple.of(2, Arbitraries.of(CHARACTERS)),
            Tuple.of(2, Arbitraries.just(" ")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 400)
  void everySpanLiesInTheText(@ForAll("texts") String text) {
    ArticleResult result = Chancery.read(text);
    if (result instanceof ArticleResult.Rejected rejected) {
      assertThat(rejected.reason()).doesNotContain("fault");
      return;
    }
    ArticleResult.Read read = (ArticleResult.Read) result;
    String repaired = read.article().text().text();
    for (Extraction record : read.records()) {
      for (Span span : record.evidence()) {
        assertThat(span.begin()).isBetween(0, span.end() - 1);
        assertThat(span.end()).isLessThanOrEqualTo(repaired.length());
        assertThat(Character.isLowSurrogate(repaired.charAt(span.begin()))).isFalse();
      }
    }
  }
}
