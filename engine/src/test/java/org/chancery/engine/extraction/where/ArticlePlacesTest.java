package org.chancery.engine.extraction.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.engine.actor.InventedRegister;
import org.chancery.engine.extraction.Where;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where acts took place, in sentences about invented states. */
class ArticlePlacesTest {

  private static Optional<Where> where(String text, String predicate) {
    ParsedArticle article = EnglishParser.article("2021-06-01", text);
    ArticlePlaces places = new ArticlePlaces(article, InventedRegister.register());
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(predicate)) {
          return places.of(sentence, token);
        }
      }
    }
    throw new AssertionError("no " + predicate);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Varonia and Kestria met in Lisk on Monday. | met | Lisk | XVA",
        "Varonia and Kestria held talks in Lisk. | talks | Lisk | XVA",
        "Varonia and Kestria held talks in Lisk. | held | Lisk | XVA",
        "Kestrian troops attacked a base near Lisk in Varonia. | attacked | Lisk | XVA",
        "In Lisk, the Varonian president met envoys. | met | Lisk | XVA",
        "Troops arrested protesters in Kestria. | arrested | Kestria | XKE",
        "Speaking in Lisk, Vellin urged Kestria to pay. | urged | Lisk | XVA",
        "Vellin visited Lisk. | visited | Lisk | XVA",
        "They met in Ostra, Kestria. | met | Ostra | XKE",
        "They met in Ostra, Varonia. | met | Ostra | XVA",
        "They met in the Varonian city of Ostra. | met | Ostra | XVA",
        "LISK, Varonia, May 3 (Agency) - Kestria signed the treaty on Monday. | signed | Lisk | XVA",
      })
  void finds(String text, String predicate, String name, String country) {
    Where where = where(text, predicate).orElseThrow();
    assertThat(where.name()).isEqualTo(name);
    assertThat(where.country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Varonian troops fired shots. | fired",
        "Varonia held talks on Kestria. | talks",
        "Vellin of Varonia signed the treaty. | signed",
        "They met in March. | met",
        "They met in Nowhereville. | met",
        "The missiles were aimed at Lisk. | aimed",
        "LISK, Varonia, May 3 (Agency) - Kestria signed the treaty that Morvia had drafted. | drafted",
        "Vellin agreed to meet Sandrel in Lisk. | agreed",
      })
  void isAbsent(String text, String predicate) {
    assertThat(where(text, predicate)).isEmpty();
  }

  @Test
  void disputedRegionsHaveNoCountry() {
    Where where = where("Troops clashed in Sable Heights.", "clashed").orElseThrow();
    assertThat(where.name()).isEqualTo("Sable Heights");
    assertThat(where.country()).isNull();
    assertThat(where.latitude()).isEqualTo(12);
  }

  @Test
  void anAmbiguousNameWithoutContextIsNotGuessed() {
    assertThat(where("They met in Ostra.", "met")).isEmpty();
  }

  @Test
  void theSpanIsTheNameAlone() {
    String text = "They met in the city of Lisk.";
    Where where = where(text, "met").orElseThrow();
    assertThat(where.span().of(text)).isEqualTo("Lisk").isEqualTo(where.text());
  }
}
