package org.chancery.register.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are found as news writes them, and not within other words. */
final class NameIndexTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // letter case
        "Varonia | Talks in Varonia ended. | Varonia",
        "Varonia | VARONIA WALKS OUT | VARONIA",
        "Varonia | the varonia of old | ",
        "US | It tells us nothing. | ",
        "US | Us too. | ",
        "US | The US and the U.S. agreed. | US; U.S.",
        "U.S. | A US-led and a U.S.-backed plan | US; U.S.",
        "U.S.A. | the USA, the U.S.A | USA; U.S.A",
        "al-Tessar | Al-Tessar and al-Tessar, not AL-tessar or al-tessar | Al-Tessar; al-Tessar",
        "LPC | Lpc and LPC | LPC",
        "WHO | WHO IS TO PAY? Ask the WHO. | WHO",
        "LPC | LPC WALKS OUT | LPC",
        "LeT | Let LeT and LET stand | LeT; LET",
        "McBrask | McBrask and Mcbrask | McBrask",
        "G7 | the G7 of g7 | G7",
        "coastal states | Coastal states and COASTAL STATES | Coastal states; COASTAL STATES",
        "Kestrian Security Council | the Kestrian security council | Kestrian security council",
        "Group of Nine | Group of nine people | ",
        // diacritics
        "Ödön Brašk | Odon Brask, Ödön Brašk, O\u0308do\u0308n Bras\u030Ck | Odon Brask; Ödön Brašk; O\u0308do\u0308n Bras\u030Ck",
        "Odon Brask | Ödön Brašk | Ödön Brašk",
        "Ærø Łódka | Aero Lodka | Aero Lodka",
        // apostrophes and possessives
        "Quai d'Orlan | the Quai d\u2019Orlan said | Quai d\u2019Orlan",
        "Tan'a | Tan\u2019a and Tana | Tan\u2019a; Tana",
        "Tan | Tan'a fell, Tan's walls stood, the Tans' too | Tan",
        "Orlan | d'Orlan | ",
        "Varonia | Varonia's and Varonia\u2019s | Varonia; Varonia",
        "Moody's Bank | Moody's Bank | Moody's Bank",
        // word edges, hyphens, blanks
        "Tan | Tank, Sultan, Tan2, _Tan | Tan",
        "Varonian | pro-Varonian, Varonian-backed, Varonian\u2013Kestrian | Varonian; Varonian; Varonian",
        "Ri-mun | Ri-mun, Ri Mun, Ri\u2011mun | Ri-mun; Ri Mun; Ri\u2011mun",
        "Port Ansel | Port Ansel, Port  Ansel, Port, Ansel | Port Ansel; Port  Ansel",
        // stops and initials
        "St. Orlan | St. Orlan, St Orlan, St.Orlan | St. Orlan; St Orlan; St.Orlan",
        "Port Ansel | in Port. Ansel left | ",
        "Mira J. Tessar | Mira J. Tessar and Mira J Tessar | Mira J. Tessar; Mira J Tessar",
        "J.R. Quill | J.R. Quill and JR Quill | J.R. Quill; JR Quill",
        "Plan B | They had Plan B. | Plan B",
        // ampersands and other signs
        "Arel and Sons | Arel & Sons | Arel & Sons",
        "A&T | AT of A&T | A&T",
        "P5+1 | the P5+1 and P5 1 | P5+1",
        "Lesk, D.V. | Lesk, D.V. and Lesk D.V. | Lesk, D.V.; Lesk D.V.",
        "Workers' League | the Workers' League, Workers League, Worker's League | Workers' League; Workers League",
        "Ana 'Akolo | Ana 'Akolo, Ana Akolo | Ana 'Akolo; Ana Akolo",
        "Coast Force – Lesk | Coast Force – Lesk, Coast Force - Lesk, Coast Force Lesk, Coast Force-Lesk | Coast Force – Lesk; Coast Force - Lesk; Coast Force Lesk; Coast Force-Lesk",
        "Coast Force | the Coast – Force | ",
        "Orlan League (N) | the Orlan League (N) and Orlan League | Orlan League (N)",
        "Orlan League | the (Orlan League) | Orlan League",
        "The Hold | in the Hold, the hold, a Hold | Hold",
      })
  void findsNamesAsNewsWritesThem(String name, String text, String expected) {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add(name, 0);
    List<String> wanted = expected == null ? List.of() : List.of(expected.split("; "));
    assertThat(found(builder.build(), text)).isEqualTo(wanted);
  }

  @Test
  void findsNamesAcrossALineButNotAcrossAParagraph() {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add("Port Ansel", 0);
    NameIndex index = builder.build();
    assertThat(found(index, "Port\nAnsel")).hasSize(1);
    assertThat(found(index, "Port\r\nAnsel")).hasSize(1);
    assertThat(found(index, "Port\n\nAnsel")).isEmpty();
  }

  @Test
  void takesTheLongestNameAndGoesOnBehindIt() {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add("New Kestria", 0);
    builder.add("Kestria", 1);
    builder.add("New Kestria Party", 2);
    builder.add("Party", 3);
    assertThat(found(builder.build(), "New Kestria Party, New Kestria, Kestria Party"))
        .containsExactly("New Kestria Party", "New Kestria", "Kestria", "Party");
  }

  @Test
  void asksForTheArticleOnlyOfNamesWithOneMoreWord() {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add("The Orlan", 0);
    builder.add("Orlan Daily", 1);
    builder.add("The Kestrian Union", 2);
    builder.add("Tessar", 3);
    builder.add("The Tessar", 4);
    NameIndex index = builder.build();
    assertThat(found(index, "the Orlan Daily, Orlan, The Orlan, THE ORLAN"))
        .containsExactly("Orlan Daily", "Orlan", "ORLAN");
    assertThat(found(index, "Kestrian Union, the Kestrian Union")).hasSize(2);
    List<int[]> meanings = new ArrayList<>();
    index.match("Tessar, the Tessar", (begin, end, words, found) -> meanings.add(found));
    assertThat(meanings.get(0)).containsExactly(3);
    assertThat(meanings.get(1)).containsExactly(3, 4);
  }

  /**
   * "The" is an article only before a blank: else it would part a word from what is joined to it.
   */
  @Test
  void isPartOfTheNameWhereASignStandsBehind() {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add("Orlan League", 0);
    builder.add("The (Orlan Society)", 1);
    builder.add("The'mar Front", 2);
    NameIndex index = builder.build();
    assertThat(
            found(index, "the Orlan League, The (Orlan Society), the The'mar Front, Themar Front"))
        .containsExactly("Orlan League", "The (Orlan Society)", "The'mar Front", "Themar Front");
    assertThat(index.meanings("The'mar Front")).containsExactly(2);
  }

  @Test
  void givesAllMeaningsOfANameInOrder() {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add("Lesk", 7);
    builder.add("Lesk", 2);
    builder.add("LESK", 4);
    builder.add("Lesk", 2);
    List<int[]> meanings = new ArrayList<>();
    builder.build().match("Lesk LESK", (begin, end, words, found) -> meanings.add(found));
    assertThat(meanings.get(0)).containsExactly(2, 7);
    assertThat(meanings.get(1)).containsExactly(2, 4, 7);
    assertThat(builder.build().meanings("lesk")).containsExactly(2, 4, 7);
    assertThat(builder.build().meanings("the Lesk")).containsExactly(2, 4, 7);
    assertThat(builder.build().meanings("lesks")).isEmpty();
    assertThat(builder.build().meanings("")).isEmpty();
  }

  @Test
  void leavesOutNamesWithoutLettersOrWithTooManyWords() {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add("!!!", 0);
    builder.add("a ".repeat(NameTrie.MOST_WORDS + 1), 1);
    builder.add("b ".repeat(NameTrie.MOST_WORDS), 2);
    assertThat(found(builder.build(), "!!! " + "a ".repeat(40))).isEmpty();
    assertThat(builder.build().meanings("b ".repeat(NameTrie.MOST_WORDS))).containsExactly(2);
  }

  @Test
  void standsEmojiLoneSurrogatesAndOtherScripts() {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add("Varonia", 0);
    builder.add("Варония", 1);
    builder.add("ベク・スレ", 2);
    NameIndex index = builder.build();
    assertThat(
            found(
                index,
                "\uD83C\uDDFBVaronia\uD83C \uD83DVaronia \uD835\uDC00 ВАРОНИЯ, варония ベク・スレ"))
        .containsExactly("Varonia", "Varonia", "ВАРОНИЯ", "ベク・スレ");
  }

  static List<String> found(NameIndex index, String text) {
    List<String> found = new ArrayList<>();
    index.match(text, (begin, end, words, meanings) -> found.add(text.substring(begin, end)));
    return found;
  }
}
