package org.chancery.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as news writes them: their spellings, order, particles and initials, and what follows. */
class NewsNamesTest {

  private static final String YAML =
      """
      format: chancery-register 1
      as_of: 2030-01-01
      actors:
        - {id: "country:XVA", kind: state, name: Varonia, demonyms: [Varonian, Varonians], capital: Lisk, codes: {iso3: XVA, cameo: XVA}}
        - {id: "country:XKE", kind: state, name: Kestria, demonyms: [Kestrian, Kestrians], capital: Halmic, codes: {iso3: XKE, cameo: XKE}}
        - {id: "country:XMO", kind: state, name: Morvia, demonyms: [Morvian, Morvians], capital: Sarn, codes: {iso3: XMO, cameo: XMO}}
        - {id: "person:omar-al-rusafi", kind: person, name: Omar al-Rusafi, names: [Umar al-Roussafi], country: "country:XMO"}
      offices:
        - office: President of Varonia
          of: country:XVA
          role: head_of_state
          titles: [President]
          holders:
            - {person: Ursa van der Mool, start: 2019-05-14, source: knowledge, sure: high}
        - office: President of Kestria
          of: country:XKE
          role: head_of_state
          titles: [President]
          holders:
            - {person: Tan Weimin, start: 2019-05-14, source: knowledge, sure: high}
        - office: President of Morvia
          of: country:XMO
          role: head_of_state
          titles: [President]
          holders:
            - {person: Omar al-Rusafi, start: 2019-05-14, source: knowledge, sure: high}
        - office: Foreign Minister of Varonia
          of: country:XVA
          role: foreign_minister
          titles: [Foreign Minister]
          holders:
            - {person: K. T. Orlan, start: 2019-05-14, source: knowledge, sure: high}
        - office: Foreign Minister of Kestria
          of: country:XKE
          role: foreign_minister
          titles: [Foreign Minister]
          holders:
            - {person: Jan Brann, id: "person:jan-brann-kestria", start: 2019-05-14, source: knowledge, sure: high}
        - office: Foreign Minister of Morvia
          of: country:XMO
          role: foreign_minister
          titles: [Foreign Minister]
          holders:
            - {person: Jan Brann, id: "person:jan-brann-morvia", start: 2019-05-14, source: knowledge, sure: high}
      roles:
        - {word: president, plural: presidents, sector: GOV, cameo: GOV, kind: person, role: head_of_state, government: true}
        - {word: foreign minister, plural: foreign ministers, sector: GOV, cameo: GOV, kind: person, role: foreign_minister, government: true}
        - {word: foreign ministry, plural: foreign ministries, sector: GOV, cameo: GOV, kind: group, government: true}
        - {word: general, plural: generals, sector: MIL, cameo: MIL, kind: person}
        - {word: lawmaker, plural: lawmakers, sector: LEG, cameo: LEG, kind: person}
        - {word: farmer, plural: farmers, sector: AGR, cameo: AGR, kind: person}
      """;

  private static final CastMaker MAKER =
      new CastMaker(Register.of(RegisterFiles.parse("test.yaml", YAML)));

  /** Whom the last mention with these words stands for. */
  private static Referent last(String text, String words) {
    return mentions(text).stream()
        .filter(mention -> mention.text().equals(words))
        .reduce((a, b) -> b)
        .map(mention -> mention.referents().get(0))
        .orElseThrow(() -> new AssertionError(words + " is not mentioned: " + mentions(text)));
  }

  private static List<ActorMention> mentions(String text) {
    ParsedArticle article = EnglishParser.article("2021-06-01", text);
    Cast cast = MAKER.make(article);
    return article.sentences().stream().flatMap(sentence -> cast.in(sentence).stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // spellings
        "Omar el-Rusafi left Sarn. | Omar el-Rusafi | person:omar-al-rusafi",
        "Omar Rusafi left Sarn. | Omar Rusafi | person:omar-al-rusafi",
        "Umar al-Roussafi left Sarn. | Umar al-Roussafi | person:omar-al-rusafi",
        "Umar al-Roussafi left. Al-Roussafi rejected the offer. | Al-Roussafi | person:omar-al-rusafi",
        "Umar al-Roussafi left. Later Roussafi rejected the offer. | Roussafi | person:omar-al-rusafi",
        "Omar al-Rusafi left. Later Mr. al-Rusafi rejected the offer. | Mr. al-Rusafi | person:omar-al-rusafi",
        // particles
        "Ursa Van der Mool left Lisk. | Ursa Van der Mool | person:ursa-van-der-mool",
        "Ursa van der Mool left. Van der Mool rejected the offer. | Van der Mool | person:ursa-van-der-mool",
        "Ursa van der Mool left. Ms. van der Mool rejected the offer. | Ms. van der Mool | person:ursa-van-der-mool",
        // order
        "Tan Weimin left Halmic. Mr. Tan rejected the offer. | Mr. Tan | person:tan-weimin",
        "Tan Weimin left Halmic. Tan rejected the offer. | Tan | person:tan-weimin",
        "President Tan rejected the offer of Kestria. | President Tan | person:tan-weimin",
        // initials
        "K.T. Orlan left Lisk. | K.T. Orlan | person:k-t-orlan",
        "KT Orlan left Lisk. | KT Orlan | person:k-t-orlan",
        "K. T. Orlan left Lisk. Later Orlan rejected the offer. | Orlan | person:k-t-orlan",
      })
  void findsThePersonOf(String text, String words, String person) {
    assertThat(last(text, words).id()).isEqualTo(person);
  }

  @Test
  void noNameBeginsWithWhatTiesItToARole() {
    assertThat(mentions("We stand with them, the Foreign Ministry of Zembla said."))
        .noneMatch(mention -> String.valueOf(mention.referents().get(0).name()).startsWith("of "));
  }

  @Test
  void namesakesWhomNothingTellsApartAreATieThatNamesThem() {
    Referent brann = last("Jan Brann rejected the offer.", "Jan Brann");
    assertThat(brann.id()).isNull();
    assertThat(brann.between())
        .containsExactly("person:jan-brann-kestria", "person:jan-brann-morvia");
  }

  @Test
  void aCountryTellsNamesakesApart() {
    String text = "Kestrian Foreign Minister Jan Brann left Halmic. Brann rejected the offer.";
    assertThat(last(text, "Brann").id()).isEqualTo("person:jan-brann-kestria");
  }

  @Test
  void twoOfOneSurnameAreToldApartByTheirHonorifics() {
    String text = "Mr. Piet Holm and Ms. Ada Holm met. Ms. Holm rejected the offer.";
    assertThat(last(text, "Ms. Holm").name()).isEqualTo("Ada Holm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kestrian lawmaker Rita Solm left Halmic. Later Solm rejected the offer. | XKE | XKELEG | LEG",
        "Rita Solm, a Varonian farmer, left. Later Solm rejected the offer. | XVA | XVAAGR | AGR",
        "Rita Solm left. Later Solm rejected the offer. | | | ",
      })
  void anActorThatTheRegisterLacksKeepsItsIdentityAndWhatTheWordsSay(
      String text, String country, String code, String sector) {
    Referent full =
        last(
            text,
            mentions(text).stream()
                .filter(m -> m.text().contains("Rita"))
                .findFirst()
                .orElseThrow()
                .text());
    Referent later = last(text, "Solm");
    assertThat(later.id()).isNull();
    assertThat(later.name()).isEqualTo("Rita Solm");
    assertThat(later.key()).isEqualTo(full.key());
    assertThat(later.country()).isEqualTo(country);
    assertThat(later.code()).isEqualTo(code);
    assertThat(later.sector()).isEqualTo(sector);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kestrel Inc", "Kestrel Inc.", "Kestrel Ltd"})
  void aCompanyIsAnActorHoweverItsFormIsAbbreviated(String name) {
    assertThat(last(name + " cut prices in Halmic.", name).sector()).isEqualTo("BUS");
  }

  @Test
  void theSameArticleGivesAnUnknownActorTheSameKeyEveryTime() {
    String text = "Rita Solm, a Varonian farmer, left Lisk.";
    assertThat(last(text, "Rita Solm").key()).isEqualTo(last(text, "Rita Solm").key());
  }
}
