package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/**
 * The many-in-one texts and tables of press databases, damaged at random: read, or rejected by
 * name, and soon.
 */
class DatabaseExportsProperties {

  private static final String TABLE =
      "stories_id,url,title,publish_date,media_name,story_text\n"
          + "7,https://a.example/7,Ferry line stays closed,2021-03-06,The Lesk Courier,\"It stays"
          + " closed, the ministers said.\"\n"
          + "8,https://a.example/8,Talks open,2021-03-07,The Lesk Courier,Talks open in Lesk.\n";

  private static final List<String> WHOLE =
      List.of(
          DatabaseExportsTest.OLDER,
          DatabaseExportsTest.NEWER,
          DatabaseExportsTest.TAGGED,
          DatabaseExportsTest.UNTAGGED,
          TABLE);

  private static final List<String> PIECES =
      List.of(
          "",
          "\n",
          "\n\n\n\n",
          "\"",
          ",",
          "1 of 999999999 DOCUMENTS\n",
          "Documents (2147483648)\n",
          "LENGTH: 99999999999999999999 words\n",
          "Body\n",
          "End of Document\n",
          "HD\n",
          "TD\n",
          "PD\n",
          "February 30, 2021 Monday\n",
          "\u0000",
          "\ud800",
          "\u2028",
          "\u202e",
          "e\u0301",
          "(".repeat(300),
          "x".repeat(5000),
          "A b ".repeat(2000));

  private record Damage(double place, int cut, String piece) {
    String to(String text) {
      int at = (int) (place * text.length());
      return text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + cut));
    }
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<List<Damage>> damages =
        Combinators.combine(
                Arbitraries.doubles().between(0, 1),
                Arbitraries.integers().between(0, 60),
                Arbitraries.of(PIECES))
            .as(Damage::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5);
    return Combinators.combine(Arbitraries.of(WHOLE), damages)
        .as(
            (whole, changes) -> {
              String text = whole;
              for (Damage damage : changes) {
                text = damage.to(text);
              }
              return text;
            });
  }

  @Property(tries = 400)
  void isReadOrRejected(@ForAll("damaged") String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(Reading.ofBytes(text.getBytes(StandardCharsets.UTF_8)).all()).isNotEmpty());
  }
}
