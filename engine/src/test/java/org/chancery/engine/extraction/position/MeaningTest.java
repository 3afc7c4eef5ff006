package org.chancery.engine.extraction.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issues said in other words than the user's, and things that only sound like them. */
class MeaningTest {

  private static final Map<String, Reading> ISSUES =
      new HashMap<>(
          Map.of(
              "arms", Reading.on("Weapons sales to Morvia should be allowed."),
              "fuel", Reading.on("Petrol subsidies in Morvia should be scrapped."),
              "wages", Reading.on("The wages of teachers in Morvia should be raised."),
              "smoking", Reading.on("Smoking in restaurants should be banned in Morvia."),
              "join", Reading.on("Morvia should be admitted to the Lakes Union."),
              "invite", Reading.on("Morvia should be invited to the summit of the Lakes Union."),
              "result", Reading.on("The result of the election in Morvia should be recognised.")));

  private static final Reading CLUB =
      new Reading(
          new Issue(
              "club",
              null,
              "Port Ellas should be let back into the club of rich nations.",
              List.of(),
              "org:lakes-union",
              null));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      textBlock =
          """
          # the same in other words
          arms    | Kestria called on Lesk to lift the arms embargo on Morvia.          | Kestria=SUPPORT
          arms    | Kestria opposes any delivery of ammunition to Morvia.               | Kestria=OPPOSE
          fuel    | Anna Voss said that gasoline subsidies in Morvia must end.          | Anna Voss=SUPPORT
          wages   | Kestria opposes higher salaries for teachers in Morvia.             | Kestria=OPPOSE
          smoking | Anna Voss said cigarettes should be banned in Morvian restaurants.  | Anna Voss=SUPPORT
          # another thing in its place
          fuel    | Kestria wants Morvia to scrap its subsidies on bread.               | -
          wages   | Kestria opposes higher salaries for judges in Morvia.               | -
          smoking | Anna Voss said music should be banned in the restaurants of Morvia. | -
          result  | Kestria welcomed the result of the summit in Morvia.                | -
          # what somebody does for himself
          join    | Morvia applied to join the Lakes Union.                             | Morvia=SUPPORT
          join    | Lesk and Morvia applied to join the Lakes Union.                    | Morvia=SUPPORT
          join    | Lesk seeks membership of the Lakes Union, as Morvia does.           | -
          join    | Lesk wants Morvia to join the Lakes Union.                          | Lesk=SUPPORT
          invite  | Lesk accepted the invitation to the summit; Morvia has none.        | -
          invite  | Lesk opposes an invitation of Morvia to the summit.                 | Lesk=OPPOSE
          # what has to be done
          fuel    | Anna Voss said that Morvia had to scrap its petrol subsidies.       | Anna Voss=SUPPORT
          wages   | Anna Voss said Morvia needs to cut the wages of its teachers.        | Anna Voss=OPPOSE
          """)
  void isReadForWhatItMeans(String issue, String text, @Nullable String expected) {
    Reading reading = Objects.requireNonNull(ISSUES.get(issue));
    List<String> stances = expected == null ? List.of() : Arrays.asList(expected.split("; "));
    assertThat(reading.stances(text)).containsExactlyInAnyOrderElementsOf(stances);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kestria wants Morvia readmitted to the Lakes Union.         | Kestria=SUPPORT
          Kestria opposes letting Morvia back into the Lakes Union.   | Kestria=OPPOSE
          """)
  void aBodyMayBeDescribed(String text, String expected) {
    assertThat(CLUB.stances(text)).containsExactly(expected);
  }
}
