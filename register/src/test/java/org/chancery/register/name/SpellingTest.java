package org.chancery.register.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folding, ids and usual spellings. */
final class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "François Hollande, francois-hollande",
    "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
    "Ban Ki-moon, ban-ki-moon",
    "H.R. Quill, h-r-quill",
    "Seán O'Tessar, sean-otessar",
    "Ilse Straße, ilse-strasse",
    "İsmet Işık, ismet-isik",
    "ベク・スレ, ベク-スレ",
    "  Ödön  Brašk , odon-brask",
    "Mara Velliʻi, mara-vellii",
  })
  void makesIdsOfNames(String name, String slug) {
    assertThat(Spelling.slug(name)).isEqualTo(slug);
  }

  @Property
  void foldingAgainChangesNothing(@ForAll String text) {
    String folded = Spelling.fold(text);
    assertThat(Spelling.fold(folded)).isEqualTo(folded);
  }

  @Test
  void leavesOutMiddleInitialsAndSuffixes() {
    assertThat(NameSpellings.ofPerson("Mira J. Tessar")).contains("Mira Tessar");
    assertThat(NameSpellings.ofPerson("Mira H. W. Tessar")).contains("Mira Tessar");
    assertThat(NameSpellings.ofPerson("Mira J. Tessar Jr.")).contains("Mira Tessar");
    assertThat(NameSpellings.ofPerson("Brask III")).containsExactly("Brask III");
    assertThat(NameSpellings.ofPerson("J. Tessar")).doesNotContain("Tessar");
  }

  @Test
  void knowsBothSidesOfTheAtlantic() {
    assertThat(NameSpellings.ofOther("Coastal Defence Organisation"))
        .contains("Coastal Defense Organization", "Coastal Defence Organization");
    assertThat(NameSpellings.ofOther("Centrepoint Labours")).containsExactly("Centrepoint Labours");
    assertThat(NameSpellings.ofOther("Varonian Labour")).containsExactly("Varonian Labour");
  }
}
