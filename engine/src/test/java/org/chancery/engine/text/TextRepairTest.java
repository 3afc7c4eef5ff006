package org.chancery.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {

  private static String repaired(String text) {
    return TextRepair.repair(text).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          Lesk&amp;#39;s mayor | Lesk's mayor
          &amp;amp;quot;No,&amp;amp;quot; she said | "No," she said
          He called it "too late,quot; and left | He called it "too late," and left
          Gar&ccedil;on &eacute;t&eacute; | Garçon été
          Kestria&#146;s envoy | Kestria’s envoy
          Brik &amp; Norel | Brik & Norel
          AT&T; and others | AT&T; and others
          Varoniaâ€™s army | Varonia’s army
          â€œWe agreed,â€ he said | “We agreed,” he said
          long-awaited ErdoÄŸan | long-awaited Erdoğan
          Ã¢â‚¬Å“Yes | “Yes
          a realâ€world test | a real-world test
          the café «CAFÉ» opened | the café «CAFÉ» opened
          the letter “Å” opens it | the letter “Å” opens it
          ''It is over,'' he said | "It is over," he said
          ``It is over,'' he said | "It is over," he said
          ""Over,"" he said | "Over," he said
          "The port stays shut, "said Ada Norel. | "The port stays shut," said Ada Norel.
          It spoke of a " clear breach " of the pact. | It spoke of a "clear breach" of the pact.
          the pandemic. . The talks | the pandemic. The talks
          In June , he left | In June, he left
          Ada Norel of Morvia He agreed, saying so | Ada Norel of Morvia¶He agreed, saying so
          after the talks.They reiterated it | after the talks.¶They reiterated it
          """)
  void mendsWhatTheWebBreaks(String broken, String whole) {
    assertThat(repaired(broken)).isEqualTo(whole.replace('¶', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We waited . . . and waited,\" he said.",
        "\"The first,\" she said. \"The second.\" \"The third,\" said Brik.",
        "“We will build it,\" he said. \"It will stand. Believe me.",
        "\"When somebody walks in and says, \"I want ten,\" the clerk must ask,\" she said.",
        "\"This goes on over paragraphs, he added, \"and it never ends.\"",
        "The U.S.-led talks; the 5.5% rate; 'Lyin' Brik'; the '90s.",
        "He earned $1,000.50 at 7 p.m. and wrote to ada@lesk.example.",
        "Why? Because! It did, and He was told. The We Can party lost.",
        "PARIS IN SPRING: a film, it is said.",
      })
  void leavesCleanTextAlone(String clean) {
    assertThat(repaired(clean)).isEqualTo(clean);
    assertThat(TextRepair.repair(clean).isUnchanged()).isTrue();
  }

  @Test
  void joinsWrappedLinesAndKeepsParagraphs() {
    String wrapped =
        """
        The government of Varonia recalled its ambassador from Kestria on
        Tuesday after talks on the border had failed, and announced that it
        would not return to the table before the troops had been withdrawn
        from the valley of the Lesk.

        Kestria gave no answer until the evening. Its foreign minister was on
        his way home from a visit to Morvia, where he had signed a treaty on
        fisheries and a declaration on the use of the common harbour.
        """;
    assertThat(repaired(wrapped).strip().split("\n+")).hasSize(2);
    assertThat(repaired(wrapped)).contains("Kestria on Tuesday").contains("home from a visit");
  }

  @Test
  void putsWordsTogetherThatBrokeAtTheEndOfAWrappedLine() {
    String wrapped =
        """
        Varonia has recalled its ambassador from Kestria, and the govern-
        ment said on Tuesday that co-operation had ended. The vice-
        president called it a 15-year-old quarrel over long- and short-
        term leases of the harbour, which no treaty has settled; co-
        operation -- it would be taken up again, said Ada Norel, the parlia­
        mentary leader who speaks for Lesk, as soon as Kestria’s state-of-the-
        art radar was gone.
        """;
    AlignedText text = TextRepair.repair(wrapped);
    assertThat(text.text())
        .isEqualTo(
            "Varonia has recalled its ambassador from Kestria, and the government said on Tuesday"
                + " that co-operation had ended. The vice-president called it a 15-year-old quarrel"
                + " over long- and short-term leases of the harbour, which no treaty has settled;"
                + " co-operation -- it would be taken up again, said Ada Norel, the parliamentary"
                + " leader who speaks for Lesk, as soon as Kestria’s state-of-the-art radar was"
                + " gone.\n");
    assertThat(original(text, "government")).isEqualTo("govern-\nment");
    assertThat(original(text, "vice-president")).isEqualTo("vice-\npresident");
    assertThat(original(text, "parliamentary")).isEqualTo("parlia­\nmentary");
    assertThat(original(text, "said on Tuesday")).isEqualTo("said on Tuesday");
  }

  private static String original(AlignedText text, String words) {
    int begin = text.text().indexOf(words);
    Span place = text.toOriginal(new Span(begin, begin + words.length()));
    return text.original().substring(place.begin(), place.end());
  }

  @Test
  void aHyphenAtTheEndOfAShortLineIsLeft() {
    String list = "Present:\nAda Norel-\nbrik\nCelin Oster\nAbsent:\nMarek Dunn\n";
    assertThat(repaired(list)).isEqualTo(list);
  }

  @Test
  void keepsShortLinesApart() {
    String list = "Present:\nAda Norel\nTomas Brik\nCelin Oster\nAbsent:\nMarek Dunn\n";
    assertThat(repaired(list)).isEqualTo(list);
  }

  @Test
  void breaksHeaderLinesThatRunIntoTheText() {
    assertThat(repaired("date 2020-06-01 Varonia shut its border."))
        .isEqualTo("date 2020-06-01\nVaronia shut its border.");
    assertThat(
            repaired("date 2024-10-18 Varonia shuts its border, Kestria protests LESK -- Varonia"))
        .isEqualTo("date 2024-10-18\nVaronia shuts its border, Kestria protests\nLESK -- Varonia");
    assertThat(repaired("Rebels set deadline Ada Norel March 8, 2025 LESK, Varonia. The rebels"))
        .isEqualTo("Rebels set deadline Ada Norel March 8, 2025\nLESK, Varonia. The rebels");
  }

  @Test
  void mapsASpanBackToTheCharactersItStandsFor() {
    String original = "\uFEFFâ€œWe agreed,â€\u009D  said Erdo&#287;an &amp; Brik.";
    AlignedText text = TextRepair.repair(original);
    assertThat(text.text()).isEqualTo("“We agreed,” said Erdoğan & Brik.");
    int begin = text.text().indexOf("Erdoğan");
    Span name = text.toOriginal(new Span(begin, begin + 7));
    assertThat(name.of(original)).isEqualTo("Erdo&#287;an");
    Span quotation = text.toOriginal(new Span(0, text.text().indexOf(' ', 4)));
    assertThat(quotation.of(original)).isEqualTo("â€œWe agreed,â€\u009D");
  }

  @Test
  void replacesHalfCharacters() {
    assertThat(repaired("a\uD83Db \uDE00c \uD83D\uDE00"))
        .isEqualTo("a\uFFFDb \uFFFDc \uD83D\uDE00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" ",
        "''",
        "&amp;",
        "&#38;",
        " . ",
        " ,",
        "Ã©",
        "Ã¢â‚¬â„¢",
        "a He b\n",
        "AAA BBB, Ccc -- D",
        "\uD83D",
        "e\u0301\u0302",
        " \u00A0\t",
        "word word word word. ",
        "(((",
        "date 2020-06-01 ",
      })
  void takesTimeInProportionToTheText(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    assertThat(withinSeconds(4, text).original()).isSameAs(text);
  }

  @Test
  void takesSecondsForTheLargestArticle() {
    String paragraph =
        "''The talks are over,'' said Ada Norel of Morvia. . She &amp;quot;left&amp;quot; at 7"
            + " p.m.\u00A0.\n";
    String text = paragraph.repeat(2_000_000 / paragraph.length());
    assertThat(withinSeconds(10, text).text()).startsWith("\"The talks are over,\" said");
  }

  /** Seconds of the processor: those of the clock are other programs' too. */
  private static AlignedText withinSeconds(int seconds, String text) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10L * seconds),
        () -> {
          ThreadMXBean clock = ManagementFactory.getThreadMXBean();
          long begun = clock.getCurrentThreadCpuTime();
          AlignedText repaired = TextRepair.repair(text);
          assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun))
              .isLessThan(Duration.ofSeconds(seconds));
          return repaired;
        });
  }
}
