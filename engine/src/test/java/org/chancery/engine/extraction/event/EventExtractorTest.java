package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.Where;
import org.chancery.engine.extraction.where.WhereFinder;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record of an event carries. */
class EventExtractorTest {

  private static final String REPORT =
      "[A Varonia] bombed [R Kestria] on Monday and expelled [R Kestrian diplomats].";

  @Test
  void idsAreUniqueAndTheSameEachTime() {
    List<Event> events = events(REPORT, List.of());
    assertThat(events)
        .extracting(Event::type)
        .containsExactly(PloverType.ASSAULT, PloverType.SANCTION);
    assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
    assertThat(events(REPORT, List.of())).isEqualTo(events);
  }

  @Test
  void evidenceHoldsTheWordsOfStageAndEvent() {
    String sentence = "[A Varonia] refused to meet [R the Kestrian envoy].";
    Event event = events(sentence, List.of()).get(0);
    assertThat(event.evidence().get(0).of(MarkedSentence.of(sentence).text()))
        .isEqualTo("refused to meet");
    assertThat(event.quad()).isEqualTo(3);
    assertThat(event.mode()).isEqualTo("meet");
    assertThat(event.cameo()).isEqualTo("125");
    assertThat(event.coder().rule()).startsWith("event/CONSULT/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials said on Monday that [A Varonia] had bombed [R Kestria] overnight. | bombed
          He said that [A Varonia] was not willing to meet [R Kestria].                   | not willing to meet
          He said that [A Varonia] had sent [R Kestria] tents.                            | sent Kestria tents
          [A Varonia] imposed a second round of sanctions on [R Kestria].                 | imposed a second round of sanctions
          [A Varonia] refused, after a week of talks in a hotel in Lesk, to meet [R Kestria]. | refused; meet
          """)
  void evidenceIsTheWordsAlone(String sentence, String words) {
    String text = MarkedSentence.of(sentence).text();
    assertThat(events(sentence, List.of()))
        .extracting(
            e -> e.evidence().stream().map(span -> span.of(text)).collect(Collectors.joining("; ")))
        .contains(words);
  }

  @Test
  void eventInsideWhatWasSaidNamesTheStatement() {
    String sentence = "Officials said [A Varonia] bombed [R Kestria].";
    int begin = MarkedSentence.of(sentence).text().indexOf("Varonia");
    Statement statement = statement("s1", new Span(begin, begin + 22));
    assertThat(events(sentence, List.of(statement)))
        .singleElement()
        .satisfies(e -> assertThat(e.statement()).isEqualTo("s1"));
  }

  @Test
  void requestTakesItsModeFromWhatIsAskedFor() {
    assertThat(events("[A Varonia] urged [R Kestria] to release the sailors.", List.of()))
        .filteredOn(e -> e.type() == PloverType.REQUEST)
        .singleElement()
        .satisfies(e -> assertThat(e.mode()).isEqualTo("yield"));
  }

  @Test
  void classifierTypesAGivenPair() {
    MarkedSentence marked = MarkedSentence.of("[A Varonia] imposed sanctions on [R Kestria].");
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    PairType type =
        PairClassifier.bundled()
            .classify(
                article.sentences(), marked.marks().get(0).span(), marked.marks().get(1).span());
    assertThat(type.type()).isEqualTo(PloverType.COERCE);
    assertThat(type.mode()).isEqualTo("restrict");
    assertThat(type.cameo()).isEqualTo("163");
    assertThat(type.confidence()).isGreaterThan(0.5);
  }

  @Test
  void classifierAlwaysAnswers() {
    MarkedSentence marked = MarkedSentence.of("[A Varonia] lies north of [R Kestria].");
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    PairType type =
        PairClassifier.bundled()
            .classify(
                article.sentences(), marked.marks().get(0).span(), marked.marks().get(1).span());
    assertThat(type.confidence()).isLessThan(0.7);
  }

  @Test
  void classifierTypesWhatTheLexiconHasNoFrameFor() {
    MarkedSentence marked =
        MarkedSentence.of("[A Varonian gunners] pulverised [R the Kestrian barracks] at dawn.");
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    PairType type =
        PairClassifier.bundled()
            .classify(
                article.sentences(), marked.marks().get(0).span(), marked.marks().get(1).span());
    assertThat(type.type()).isEqualTo(PloverType.ASSAULT);
  }

  @Test
  void sidesByEachOtherMakeNoEvent() {
    assertThat(events("[A Varonia] and [R Kestria] border the Lesk Sea.", List.of())).isEmpty();
    assertThat(events("[A Varonia] outplayed [R Kestria] in the cup final.", List.of())).isEmpty();
  }

  private static Statement statement(String id, Span content) {
    return statement(id, Statement.Kind.INDIRECT, List.of(), content);
  }

  private static Statement statement(Statement.Kind kind, List<CodedActor> sources, Span content) {
    return statement("s1", kind, sources, content);
  }

  private static Statement statement(
      String id, Statement.Kind kind, List<CodedActor> sources, Span content) {
    return new Statement(
        id,
        kind,
        sources,
        null,
        List.of(content),
        List.of(),
        Statement.Attitude.ASSERTION,
        Statement.Basis.UNNAMED,
        null,
        List.of(),
        null,
        List.of(content),
        1,
        new Coder("test", "1"));
  }

  @Test
  void whoSpeaksOfOneselfWithinAQuotationIsWhoIsQuoted() {
    MarkedSentence marked =
        MarkedSentence.of("\u201CI will never endorse [R Pavel Dorn],\u201D [A Mira Keld] said.");
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    Cast cast = marked.cast(article.sentences());
    CodedActor keld = CodedActor.of(cast.in(article.sentences().get(0)).get(1)).get(0);
    Span quotation = new Span(1, marked.text().indexOf('\u201D'));
    Event event =
        EventExtractor.bundled()
            .extract(
                article,
                cast,
                List.of(statement(Statement.Kind.DIRECT, List.of(keld), quotation)),
                (s, t) -> Optional.empty(),
                (s, t) -> Optional.empty())
            .get(0);
    assertThat(event.type()).isEqualTo(PloverType.REJECT);
    assertThat(event.actors())
        .singleElement()
        .satisfies(
            who -> {
              assertThat(who.text()).isEqualTo("I");
              assertThat(who.who()).isEqualTo(keld.who());
            });
  }

  @Test
  void whoDeniesWhatStoodBeforeAnswersWhoSaidIt() {
    String story =
        "[A Kestria] accused [R Varonia] of spying. [R Varonia] rejected the allegations.";
    assertThat(events(story, List.of()))
        .filteredOn(e -> e.type() == PloverType.REJECT)
        .singleElement()
        .satisfies(e -> assertThat(e.recipients().get(0).text()).isEqualTo("Kestria"));
  }

  @Test
  void acrossAClauseThatOpensTheSentenceNobodyIsSpokenTo() {
    assertThat(
            events(
                "After [N Kestria] praised the pact, [A the Varonian premier] resigned.",
                List.of()))
        .filteredOn(e -> e.type() == PloverType.RETREAT)
        .singleElement()
        .satisfies(e -> assertThat(e.recipients()).isEmpty());
  }

  @Test
  void whatBelongsToAnotherNamedIsThatOthers() {
    MarkedSentence marked =
        MarkedSentence.of("[A Pavel Dorn] congratulated [R Mira Keld] and praised [R her] effort.");
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    assertThat(
            EventExtractor.bundled()
                .extract(
                    article,
                    marked.cast(article.sentences()),
                    List.of(),
                    (s, t) -> Optional.empty(),
                    (s, t) -> Optional.empty()))
        .hasSize(2)
        .allSatisfy(e -> assertThat(e.recipients()).hasSize(1));
  }

  @Test
  void whatABombDoesHasNoDoerByName() {
    assertThat(
            events("[N Varonian officials] said a bomb killed eight villagers.", List.of()).stream()
                .filter(e -> e.type() == PloverType.ASSAULT))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.actors()).isEmpty();
              assertThat(e.recipients())
                  .extracting(CodedActor::text)
                  .containsExactly("eight villagers");
            });
  }

  @Test
  void peopleWithoutANameAreRecipients() {
    assertThat(events("[A Police] arrested three old fishermen.", List.of()).get(0).recipients())
        .singleElement()
        .satisfies(
            who -> {
              assertThat(who.text()).isEqualTo("three old fishermen");
              assertThat(who.who().named()).isFalse();
            });
  }

  @Test
  void anEventWithoutANameOnOneSideIsLessSure() {
    double named =
        events("[A Varonia] accused [R Kestria] of spying.", List.of()).get(0).confidence();
    double unnamed =
        events("[A Varonia] accused a fisherman of [N Kestria] of spying.", List.of())
            .get(0)
            .confidence();
    assertThat(named).isGreaterThan(unnamed);
  }

  @Test
  void whatNobodyKnownDoesToNobodyIsLeftOut() {
    assertThat(events("[A Varonia] promised to help.", List.of())).isEmpty();
    assertThat(events("[A Varonia] promised to help [R Kestria].", List.of())).hasSize(1);
  }

  @Test
  void whatIsOnesOwnIsNoRecipient() {
    assertThat(events("[A Varonia] withdrew its troops in June.", List.of()))
        .singleElement()
        .satisfies(e -> assertThat(e.recipients()).isEmpty());
  }

  @Test
  void anActThatBefallsAPlaceBefallsWhoIsThere() {
    String sentence = "[A Varonia] declared a curfew in Ostra.";
    String text = MarkedSentence.of(sentence).text();
    int begin = text.indexOf("Ostra");
    Where ostra = new Where("Ostra", new Span(begin, begin + 5), "Ostra", "XVA", null, null, null);
    assertThat(events(sentence, List.of(), (s, t) -> Optional.of(ostra)).get(0).recipients())
        .singleElement()
        .satisfies(
            who -> {
              assertThat(who.text()).isEqualTo("Ostra");
              assertThat(who.who().country()).isEqualTo("XVA");
            });
  }

  private static List<Event> events(String sentence, List<Statement> statements) {
    return events(sentence, statements, (s, t) -> Optional.empty());
  }

  private static List<Event> events(
      String sentence, List<Statement> statements, WhereFinder where) {
    MarkedSentence marked = MarkedSentence.of(sentence);
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    return EventExtractor.bundled()
        .extract(
            article,
            marked.cast(article.sentences()),
            statements,
            (s, t) -> Optional.empty(),
            where);
  }
}
