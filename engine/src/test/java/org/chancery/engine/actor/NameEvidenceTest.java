package org.chancery.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that could be something else: an ordinary word, a month, another state's region. */
class NameEvidenceTest {

  private static final String YAML =
      """
      format: chancery-register 1
      as_of: 2030-01-01
      actors:
        - {id: "country:XVA", kind: state, name: Varonia, demonyms: [Varonian, Varonians], capital: Lisk, seats: [Amber House]}
        - {id: "country:XKE", kind: state, name: Kestria, names: [TO], demonyms: [Kestrian, Kestrians], capital: Halmic, seats: [Amber House]}
        - {id: "country:XMO", kind: state, name: Morvia, demonyms: [Morvian, Morvians], capital: Sarn}
        - {id: "org:most", kind: party, name: Most, names: [Bridge of Kestria], country: "country:XKE", sector: PTY}
        - {id: "org:ke-left", kind: party, name: The Left, country: "country:XKE", sector: PTY}
        - {id: "org:ke-conservatives", kind: party, name: Conservatives, country: "country:XKE", sector: PTY}
        - {id: "org:va-trust", kind: ngo, name: Harbour Trust, country: "country:XVA", sector: CVL}
        - {id: "org:ke-trust", kind: ngo, name: Harbour Trust, country: "country:XKE", sector: CVL}
        - {id: "org:the-mirror", kind: outlet, name: The Mirror, country: "country:XVA", sector: JRN}
        - {id: "person:ada-may", kind: person, name: Ada May, country: "country:XVA"}
      places:
        - {name: Morvia, kind: state, country: "country:XVA", latitude: 10, longitude: 10}
        - {name: New Morvia, kind: state, country: "country:XVA", latitude: 12, longitude: 10}
        - {name: Sarnby, kind: city, country: "country:XVA", latitude: 10.5, longitude: 10, population: 900000}
        - {name: Orlan, kind: city, country: "country:XMO", latitude: 40, longitude: 40, population: 900000}
        - {name: Lisk, kind: city, country: "country:XVA", latitude: 30, longitude: 30, population: 9000000}
      """;

  private static final CastMaker MAKER =
      new CastMaker(Register.of(RegisterFiles.parse("test.yaml", YAML)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // ordinary words
        "Kestria voted. Most voters stayed at home. | Most | ",
        "Kestria voted. The party Most won in Halmic. | Most | org:most",
        "The party Most won. | Most | Most of null",
        "Bridge of Kestria won. Most will govern alone. | Most | org:most",
        "The government moved to the Left. | Left | ",
        "Kestria voted. Many chose the Left. | Left | org:ke-left",
        "Conservatives in Varonia rejected the plan. | Conservatives | ",
        "Conservatives in Kestria rejected the plan. | Conservatives | org:ke-conservatives",
        "He told the Mirror that he would stay. | Mirror | org:the-mirror",
        "The Mirror Cup was played in Varonia. | Mirror | ",
        "TO officials rejected the offer. | TO | country:XKE",
        "TO REJECT OFFER. | TO | ",
        // months
        "Ada May arrived. May rejected the offer. | May | person:ada-may",
        "Ada May arrived on May 3. | May | ",
        "Ada May will arrive in May. | May | ",
        // regions of other states
        "Morvia rejected the offer. | Morvia | country:XMO",
        "Morvia and Kestria signed. They met in Orlan. | Morvia | country:XMO",
        "Officials in Sarnby waited. Morvia rejected the offer. | Morvia | Morvia of XVA",
        "New Morvia and Morvia rejected the offer. | Morvia | Morvia of XVA",
        "Sarnby waited. The Morvian army left. Morvia rejected the offer. | Morvia | country:XMO",
        "Morvia's secretary of state rejected the offer. | Morvia | Morvia of XVA",
        "Governor of Morvia Piet Holt rejected the offer. | Morvia | ",
        "New Morvia rejected the offer. | Morvia | ",
        "New Morvia rejected the offer. | New Morvia | New Morvia of XVA",
        "They met in New Morvia. | New Morvia | ",
        // seats that two governments have
        "The Amber House rejected the offer. | Amber House | country:XVA",
        "Kestria waited. The Amber House rejected the offer. | Amber House | country:XKE",
      })
  void isNamed(String text, String words, String expected) {
    ParsedArticle article = EnglishParser.article("2021-06-01", text);
    Cast cast = MAKER.make(article);
    List<String> ids =
        article.sentences().stream()
            .flatMap(sentence -> cast.in(sentence).stream())
            .filter(mention -> mention.text().equals(words))
            .flatMap(mention -> mention.referents().stream())
            .map(r -> r.id() == null ? r.name() + " of " + r.country() : r.id())
            .distinct()
            .toList();
    assertThat(ids).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "The Harbour Trust rejected the offer. | | org:ke-trust org:va-trust",
        "Kestria waited. The Harbour Trust rejected the offer. | org:ke-trust | \"\"",
      })
  void aTieSaysWhatItWasBetween(String text, @Nullable String id, String between) {
    ParsedArticle article = EnglishParser.article("2021-06-01", text);
    Cast cast = MAKER.make(article);
    assertThat(
            article.sentences().stream()
                .flatMap(sentence -> cast.in(sentence).stream())
                .filter(mention -> mention.text().contains("Harbour Trust"))
                .flatMap(mention -> mention.referents().stream()))
        .singleElement()
        .satisfies(who -> assertThat(who.id()).isEqualTo(id))
        .satisfies(who -> assertThat(String.join(" ", who.between())).isEqualTo(between));
  }
}
