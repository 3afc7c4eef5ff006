package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Where;
import org.chancery.engine.extraction.where.WhereFinder;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

/** What an event is said to rest on is what it does rest on. */
class EventGroundsTest {

  @Test
  void whoWasFoundInASentenceBeforeIsSaidToStandThere() {
    assertThat(
            places(
                "[A Kestria] accused [R Varonia] of spying. [R Varonia] rejected the allegations.",
                PloverType.REJECT,
                (s, t) -> Optional.empty()))
        .contains("a sentence before")
        .doesNotContain("trained model of acts");
  }

  @Test
  void whoIsAtThePlaceOfTheEventIsSaidToBeThere() {
    String sentence = "[A Varonia] declared a curfew in Ostra.";
    int begin = MarkedSentence.of(sentence).text().indexOf("Ostra");
    Where ostra = new Where("Ostra", new Span(begin, begin + 5), "Ostra", "XVA", null, null, null);
    assertThat(places(sentence, PloverType.COERCE, (s, t) -> Optional.of(ostra)))
        .contains("place of the event")
        .doesNotContain("trained model of acts");
  }

  @Test
  void whatTheSentenceAloneTellsRestsOnItsEntry() {
    assertThat(
            places(
                "[A Varonia] bombed [R Kestria].", PloverType.ASSAULT, (s, t) -> Optional.empty()))
        .singleElement()
        .satisfies(place -> assertThat(place).startsWith("assault.txt:"));
  }

  private static List<String> places(String story, PloverType type, WhereFinder where) {
    MarkedSentence marked = MarkedSentence.of(story);
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    Cast cast = marked.cast(article.sentences());
    Event event =
        EventExtractor.bundled()
            .extract(article, cast, List.of(), (s, t) -> Optional.empty(), where)
            .stream()
            .filter(e -> e.type() == type)
            .findFirst()
            .orElseThrow();
    return new EventGrounds(Lexicon.bundled())
        .of(article, cast, List.of(), event).entries().stream().map(Grounds.Entry::place).toList();
  }
}
