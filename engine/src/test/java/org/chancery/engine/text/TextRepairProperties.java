package org.chancery.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the repair of any text at all. */
class TextRepairProperties {

  /** Texts of the pieces that rules look for, glued at random. */
  @Provide
  Arbitrary<String> debris() {
    return Arbitraries.of(
            "the talks",
            "Lesk",
            "He agreed",
            "They ",
            "MORVIA",
            " -- ",
            "\"",
            "''",
            "``",
            "“",
            "”",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00A0",
            ".",
            " . ",
            ",",
            " ,",
            "!",
            "?",
            ";",
            "&",
            "&amp;",
            "amp;",
            "quot;",
            "&quot;",
            "&#38;",
            "&#x26;",
            "#39;",
            "&#8217;",
            "&eacute;",
            "&bogus;",
            "Ã©",
            "â€™",
            "â€",
            "Ã¢â‚¬â„¢",
            "Ã",
            "©",
            "É»",
            "Å”",
            "\uFEFF",
            "\u00AD",
            "\u200B",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "e\u0301",
            "שלום",
            "العربية",
            "\u202E",
            "date 2020-06-01 ",
            "2020",
            "7",
            "March 8, 2025 ",
            "(Wire)",
            "said",
            "-",
            "—",
            "'",
            "'''")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(300);
  }

  @Property(tries = 2000)
  void repairOfRepairedTextChangesNothing(@ForAll("debris") String text) {
    String once = TextRepair.repair(text).text();
    assertThat(TextRepair.repair(once).text()).isEqualTo(once);
  }

  @Property(tries = 1000)
  void everySpanMapsIntoTheOriginalInOrder(@ForAll("debris") String text) {
    holds(text);
  }

  @Property(tries = 1000)
  void neverFailsOnAnyString(@ForAll("anything") String text) {
    holds(text);
    String repaired = TextRepair.repair(text).text();
    assertThat(new String(repaired.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(repaired);
  }

  private static void holds(String text) {
    AlignedText repaired = TextRepair.repair(text);
    assertThat(repaired.original()).isEqualTo(text);
    int last = 0;
    for (int i = 0; i < repaired.text().length(); i++) {
      Span place = repaired.toOriginal(new Span(i, i + 1));
      assertThat(place.begin()).isGreaterThanOrEqualTo(last);
      assertThat(place.end()).isLessThanOrEqualTo(text.length());
      last = place.begin();
    }
  }

  /** A text of words, wrapped at a width; where a word does not fit, it is broken. */
  @Provide
  Arbitrary<String> hyphenated() {
    Arbitrary<String> word =
        Arbitraries.of(
            "the",
            "government",
            "of",
            "Varonia",
            "vice-president",
            "co-operation",
            "said",
            "that",
            "talks",
            "pre-",
            "and",
            "post-war",
            "15-year-old",
            "Zelkovar",
            "no",
            "treaty",
            "--",
            "e\u0301lan",
            "\uD83D\uDE00",
            "re-elected",
            "negotiations",
            "GOVERNMENT",
            "would");
    return Combinators.combine(
            word.list().ofMinSize(30).ofMaxSize(120), Arbitraries.integers().between(45, 100))
        .as(TextRepairProperties::wrap);
  }

  private static String wrap(List<String> words, int width) {
    StringBuilder out = new StringBuilder();
    int line = 0;
    for (String word : words) {
      int room = width - line - 2;
      if (word.length() + 1 > room && room >= 2 && room < word.length() - 1) {
        boolean plain = Character.isLetter(word.charAt(room - 1)) && !word.contains("\u0301");
        out.append(' ').append(word, 0, plain ? room : 0).append(plain ? "-\n" : "\n");
        out.append(word, plain ? room : 0, word.length());
        line = word.length() - (plain ? room : 0);
      } else {
        out.append(line == 0 ? "" : line + word.length() + 1 > width ? "\n" : " ").append(word);
        line = line + word.length() + 1 > width ? word.length() : line + word.length() + 1;
      }
    }
    return out.append('\n').toString();
  }

  @Property(tries = 1000)
  void wordsBrokenAtLineEndsKeepTheirPlaces(@ForAll("hyphenated") String text) {
    holds(text);
    AlignedText repaired = TextRepair.repair(text);
    assertThat(TextRepair.repair(repaired.text()).text()).isEqualTo(repaired.text());
    assertThat(letters(repaired.text())).isEqualTo(letters(text));
    for (int i = 0; i < repaired.text().length(); i++) {
      char c = repaired.text().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int place = repaired.toOriginal(new Span(i, i + 1)).begin();
        assertThat(text.charAt(place)).isEqualTo(c);
      }
    }
  }

  /** But for references and wrongly decoded letters, the letters and digits are the original's. */
  @Property(tries = 1000)
  void keepsLettersAndDigitsInTheirOrder(@ForAll("plainDebris") String text) {
    assertThat(letters(TextRepair.repair(text).text())).isEqualTo(letters(text));
  }

  @Provide
  Arbitrary<String> plainDebris() {
    return Arbitraries.of(
            "the talks",
            "Lesk",
            "He agreed",
            "They ",
            "MORVIA",
            " -- ",
            "\"",
            "''",
            "``",
            "“",
            "”",
            " ",
            "\n",
            "\r",
            "\t",
            "\u00A0",
            ".",
            " . ",
            ",",
            " ,",
            "!",
            "É»",
            "Å ",
            "Ä, ",
            "é",
            "ß",
            "\uFEFF",
            "\u200B",
            "\uD83D\uDE00",
            "e\u0301",
            "שלום",
            "date 2020-06-01 ",
            "7",
            "March 8, 2025 ",
            "said",
            "—",
            "'",
            "& ",
            "AT&T",
            ";")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
