package org.chancery.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.store.index.Highlights.Piece;
import org.junit.jupiter.api.Test;

class HighlightsTest {

  private static List<String> found(String words, String text) {
    return new Highlights(words).in(text).stream().filter(Piece::isFound).map(Piece::text).toList();
  }

  @Test
  void wordsAreFoundInAnyForm() {
    assertThat(found("sanction Lesk", "New sanctions: Lesk is sanctioned by Varonia's allies."))
        .containsExactly("sanctions", "Lesk", "sanctioned");
  }

  @Test
  void whatMustNotBeThereIsNotMarked() {
    assertThat(found("harbour -bridge", "The bridge at the harbour")).containsExactly("harbour");
  }

  @Test
  void signsOfASearchAreNoWords() {
    assertThat(found("\"grain ships\" | +wool*", "Grain and wool on ships"))
        .containsExactly("Grain", "wool", "ships");
  }

  @Test
  void thePiecesAreTheText() {
    String text = "Ships\u0000 of \uD83D\uDEA2 Lesk, e\u0301tude \u202Eships";
    StringBuilder joined = new StringBuilder();
    new Highlights("ship").in(text).forEach(piece -> joined.append(piece.text()));
    assertThat(joined).hasToString(text);
  }

  @Test
  void withoutWordsNothingIsMarked() {
    assertThat(new Highlights("").in("Lesk")).containsExactly(new Piece("Lesk", false));
    assertThat(new Highlights("the of").in("")).isEmpty();
  }
}
