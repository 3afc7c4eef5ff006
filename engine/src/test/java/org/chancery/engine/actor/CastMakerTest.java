package org.chancery.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant, in sentences of news prose about invented states and persons. */
class CastMakerTest {

  private static final CastMaker MAKER = new CastMaker(InventedRegister.register());

  private static List<ActorMention> mentions(String published, String text) {
    ParsedArticle article = EnglishParser.article(published, text);
    Cast cast = MAKER.make(article);
    List<ActorMention> all = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      all.addAll(cast.in(sentence));
    }
    return all;
  }

  /** Keys of whom the last mention with these words stands for; empty where there is none. */
  private static List<String> who(String text, String words) {
    return who("2021-06-01", text, words);
  }

  private static List<String> who(String published, String text, String words) {
    List<String> keys = List.of();
    for (ActorMention mention : mentions(published, text)) {
      if (mention.text().equals(words)) {
        keys =
            mention.referents().stream()
                .map(r -> r.id() != null ? r.id() : r.name() != null ? r.name() : "unnamed")
                .toList();
      }
    }
    return keys;
  }

  private static Referent referent(String text, String words) {
    return mentions("2021-06-01", text).stream()
        .filter(mention -> mention.text().equals(words))
        .reduce((a, b) -> b)
        .map(mention -> mention.referents().get(0))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // names
        "President Mara Vellin spoke. Vellin left early. | Vellin | person:mara-vellin",
        "Varonian President Mara Vellin spoke. | Varonian President Mara Vellin | person:mara-vellin",
        "Otto Brann, a farmer, spoke. Later Brann left. | Brann | Otto Brann",
        "Mr. Holt and Ms. Holt left. Tomas Holt and Ada Holt had met there. | Ms. Holt | person:ada-holt",
        "Vellin warned the Varonian parliament. | Vellin | person:mara-vellin",
        "The Institute for Peace and Trade warned Varonia. | Institute for Peace and Trade | Institute for Peace and Trade",
        "Marta Obi-Tolo resigned. | Marta Obi-Tolo | Marta Obi-Tolo",
        "Kim Sun-ho praised Varonia. | Kim Sun-ho | Kim Sun-ho",
        "Karen Vellin praised Kestria. | Karen Vellin | Karen Vellin",
        // offices by date
        "The Varonian president resigned. | The Varonian president | person:mara-vellin",
        "Kestria's prime minister resigned. | Kestria's prime minister | person:ivo-sandrel",
        "The Varonian leader visited Kestria. | The Varonian leader | person:mara-vellin",
        "The secretary-general of the Harbour Group resigned. | secretary-general | person:lena-oskan",
        "As the Harbour Group president, Kestria may invite guests. | the Harbour Group president | country:XKE",
        "President Mara Vellin told the foreign minister to negotiate. | the foreign minister | person:tomas-holt",
        // governments
        "Lisk rejected the offer. | Lisk | country:XVA",
        "The Amber House rejected the offer. | Amber House | country:XVA",
        "Varonia's foreign ministry said that it was disappointed. | it | org:va-foreign-ministry",
        "Varonia's foreign ministry rejected it. | Varonia's foreign ministry | org:va-foreign-ministry",
        "The Varonian government rejected the offer. Later the government relented. | the government | country:XVA",
        "Kestria opposed the return of Varonia because its government had seen no change. | its government | country:XKE",
        "Varonia rejected the offer. Later the government in the breakaway valley relented. | the government | unnamed",
        // pronouns
        "Piet Kroll praised Ada Holt. He thanked her. | He | person:piet-kroll",
        "Vellin told Tomas Holt that she trusted him. | him | person:tomas-holt",
        "On his way to Lisk, Tomas Holt urged Kestria to pay. | his | person:tomas-holt",
        "Vellin said that Kestria should honour its commitments. | its | country:XKE",
        "Engineers who fled Kestria returned. | who | unnamed",
        "Engineers were freed in Kestria. They thanked Ada Holt. | They | unnamed",
        "Tomas Holt, who leads the talks, left. | who | person:tomas-holt",
        "Piet Kroll of Varonia, which has no coast, left. | which | country:XVA",
        // bodies
        "The Harbour Group met. Kestria left the group. | the group | org:harbour-group",
        // apposition
        "The foreign minister, Tomas Holt, left. | The foreign minister | person:tomas-holt",
        "A spokeswoman for the president, Hanna Corvess, denied it. | A spokeswoman | Hanna Corvess",
        "The leader of the party, Lars Ekmark, denied it. | The leader | Lars Ekmark",
        // repeated roles
        "A senior administration official spoke of a plan. The official gave no date. | The official | unnamed",
        "Tomas Holt left for Kestria, and his country is silent. | his country | country:XVA",
        // who holds the same office for another state
        "Tomas Holt met his Kestrian counterpart. | his Kestrian counterpart | person:rena-dask",
        "Mara Vellin met her Kestrian counterpart. | her Kestrian counterpart | unnamed",
        // renamed states
        "Upper Tesk signed. | Upper Tesk | country:XMO",
      })
  void resolves(String text, String words, String expected) {
    assertThat(who(text, words)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mara Vellin met Ivo Sandrel. The two leaders shook hands. | The two leaders | person:mara-vellin, person:ivo-sandrel",
        "Mara Vellin met Ivo Sandrel. Both said the pass was open. | Both | person:mara-vellin, person:ivo-sandrel",
        "Mara Vellin met Ivo Sandrel. Varonia and the Harbour Group cut aid. Both back the ban. | Both | country:XVA, org:harbour-group",
        "Varonia and Kestria signed a treaty. Both countries had feared a war. | Both countries | country:XVA, country:XKE",
        "Varonia and Kestria signed. Piet Kroll said that Morvia had helped both sides. | both sides | country:XVA, country:XKE",
        "Mara Vellin and Ivo Sandrel met. They agreed to talk. | They | person:mara-vellin, person:ivo-sandrel",
        "Varonian-Kestrian ties are cold. Trade between the two countries fell. | the two countries | country:XVA, country:XKE",
        "Mara Vellin and Ivo Sandrel said that their countries would sign. | their countries | country:XVA, country:XKE",
        // a plural that several share
        "Varonian and Kestrian officials met in Lisk. | Varonian and Kestrian officials | unnamed, unnamed",
        "Officials from Varonia and Kestria met in Lisk. | Officials from Varonia and Kestria | unnamed, unnamed",
        "The Varonian and Kestrian foreign ministers met. | The Varonian and Kestrian foreign ministers | person:tomas-holt, person:rena-dask",
        "The foreign ministers of Varonia and Kestria met. | The foreign ministers of Varonia and Kestria | person:tomas-holt, person:rena-dask",
        "The Varonian and Kestrian governments agreed. | The Varonian and Kestrian governments | country:XVA, country:XKE",
        "The foreign ministers of Varonia and Kestria met. They agreed to talk. | They | person:tomas-holt, person:rena-dask",
      })
  void takesUpSeveral(String text, String words, String expected) {
    assertThat(who(text, words)).containsExactly(expected.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vellin met engineers in Lisk. | Lisk",
        "They met at the airport of Lisk. | Lisk",
        "A pro-Lisk movement grew. | pro-Lisk",
        "It was unclear whether Kestria would sign. | It",
        "Mara Vellin described the accord as bad. It had failed. | It",
        "Morvia urged both sides to talk. | both sides",
        "The ball is in Kestria's court. | Kestria's court",
        "Vellin ran for president. | president",
        "Kestria left the Sarn Accord. | Sarn Accord",
        "LISK, Varonia, May 3 (Agency) - Kestria left the talks. | LISK",
        "LISK (Agency): Kestria left the talks. | LISK",
        "Lisk, May 3 (Agency) The Kestrian government left the talks. | Lisk",
      })
  void leavesAlone(String text, String words) {
    assertThat(who(text, words)).isEmpty();
  }

  @Test
  void bothHoldAnOfficeOnAHandoverDaySoNoneIsChosen() {
    String text = "The Varonian president resigned.";
    assertThat(who("2019-05-13", text, "The Varonian president"))
        .containsExactly("person:piet-kroll");
    assertThat(who("2019-05-14", text, "The Varonian president")).containsExactly("unnamed");
    assertThat(who("2019-05-15", text, "The Varonian president"))
        .containsExactly("person:mara-vellin");
  }

  @Test
  void speakersTakeTheCodeOfWhomTheySpeakFor() {
    String text = "A spokesman for Mara Vellin denied it.";
    Referent spokesman = referent(text, "A spokesman for Mara Vellin");
    assertThat(spokesman.code()).isEqualTo("XVAGOV");
    assertThat(spokesman.named()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Varonia paid. | Varonia | XVA",
        "The Varonian government paid. | The Varonian government | XVAGOV",
        "Varonian troops left. | Varonian troops | XVAMIL",
        "Varonian protesters left. | Varonian protesters | XVACVL",
        "Thousands of Varonians marched. | Varonians | XVACVL",
        "The Varonians rejected the plan. | Varonians | XVA",
        "The Harbour Group paid. | Harbour Group | IGOHGR",
        "President Mara Vellin paid. | President Mara Vellin | XVAGOV",
      })
  void codes(String text, String words, String code) {
    assertThat(referent(text, words).code()).isEqualTo(code);
  }

  @Test
  void alliesOfAStateAreNotThatState() {
    Referent allies = referent("Varonia's allies left.", "Varonia's allies");
    assertThat(allies.country()).isNull();
    assertThat(allies.code()).isNull();
  }

  @Test
  void demonymsStayModifiers() {
    assertThat(mentions("2021-06-01", "Storms hit Varonian cities."))
        .extracting(ActorMention::kind)
        .containsOnly(MentionKind.DEMONYM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Vellin, Ivo Sandrel and their ministers met in Lisk; neither they nor it was moved.",
        "\u201CHe lied,\u201D she said of Kroll. \u201CWe don't trust Kestria or its court.\u201D",
        "VARONIA QUITS\n\nLISK\n\nThe two leaders, both countries, the group and the men left.",
        "\uD83D\uDE80 U.S.-style Varonian-Kestrian talks! Mr. Kroll's (and Ms. Holt's) allies\u2026",
        "",
        "x",
      })
  void spansLieInTheirSentencesAndEveryReadingIsTheSame(String text) {
    ParsedArticle article = EnglishParser.article("2021-06-01", text);
    Cast cast = MAKER.make(article);
    Cast again = MAKER.make(article);
    for (ParsedSentence sentence : article.sentences()) {
      assertThat(cast.in(sentence)).isEqualTo(again.in(sentence));
      for (ActorMention mention : cast.in(sentence)) {
        assertThat(mention.referents()).isNotEmpty();
        assertThat(sentence.span().contains(mention.span())).isTrue();
        assertThat(mention.span().of(article.text())).isEqualTo(mention.text());
        assertThat(mention.head()).isBetween(mention.first(), mention.last());
      }
    }
  }
}
