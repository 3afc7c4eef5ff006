package org.chancery.engine.extraction.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stands around a statement: sources, relays, principals, addressees; and what is none. */
class StatementExtractorTest {

  private final StatementExtractor extractor = new StatementExtractor();

  @Test
  void anAgencyRelaysWhatItReports() {
    List<Statement> found = read("Reuters reported that Dorn said the treaty was dead.");

    Statement dorns = by("Dorn", found);
    assertThat(texts(dorns.relays())).containsExactly("Reuters");
    assertThat(by("Reuters", found).relays()).isEmpty();
  }

  @Test
  void aPhraseBehindRelaysToo() {
    List<Statement> found =
        read("Dorn's spokesman said the treaty was dead, according to Reuters.");

    Statement spokesmans = by("Dorn's spokesman", found);
    assertThat(texts(spokesmans.relays())).containsExactly("Reuters");
    assertThat(by("Reuters", found).content()).hasSize(1);
  }

  @Test
  void aSpokesmanSpeaksForWhomHeIsNamedWith() {
    String text = "Dorn's spokesman said the treaty was dead.";
    Referent dorn = person("person:dorn", "Mara Dorn");

    Statement said = only(read(text, "Dorn", dorn));

    assertThat(principal(said)).isEqualTo(dorn);
    assertThat(said.sources())
        .singleElement()
        .satisfies(s -> assertThat(s.who().named()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A spokesman for Dorn said the treaty was dead.",
        "A Dorn spokeswoman said the treaty was dead.",
        "Dorn spokesman Ilja Brask said the treaty was dead.",
        "Ilja Brask, a spokesman for Dorn, said the treaty was dead."
      })
  void principalsAreFoundInAllForms(String text) {
    Referent dorn = person("person:dorn", "Mara Dorn");

    Statement said = only(read(text, "Dorn", dorn));

    assertThat(principal(said)).isEqualTo(dorn);
  }

  @Test
  void aMinistrySpeaksForItsState() {
    Referent varonia =
        new Referent("country:VAR", "Varonia", "VAR", "VAR", null, null, true, "country:VAR");

    Statement said =
        only(read("Varonia's foreign ministry said the treaty was dead.", "Varonia", varonia));

    assertThat(principal(said)).isEqualTo(varonia);
    assertThat(said.basis()).isEqualTo(Statement.Basis.ON_RECORD);
  }

  @Test
  void whoeverSpeaksOnBehalfOfAnotherSpeaksForThatOne() {
    Referent union = person("org:lakes-union", "Lakes Union");

    Statement said =
        only(
            read(
                "Dorn, speaking on behalf of the Union, said the treaty was dead.",
                "Union",
                union));

    assertThat(principal(said)).isEqualTo(union);
  }

  @Test
  void theCastSaysWhoAPronounIs() {
    Referent dorn = person("person:dorn", "Mara Dorn");

    Statement said = only(read("She said the treaty was dead.", "She", dorn));

    assertThat(said.sources()).containsExactly(new CodedActor("She", new Span(0, 3), dorn));
  }

  @Test
  void coordinatedSourcesAreActorsEach() {
    Statement said = only(read("Dorn and Talin said the treaty was dead."));

    assertThat(texts(said.sources())).containsExactly("Dorn", "Talin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dorn told reporters that the treaty was dead.",
        "“The treaty is dead,” Dorn told reporters.",
        "Dorn said to reporters that the treaty was dead."
      })
  void addresseesAreThoseSpokenTo(String text) {
    assertThat(texts(by("Dorn", read(text)).addressees())).containsExactly("reporters");
  }

  @Test
  void theDateIsTheCues() {
    LocalDate day = LocalDate.of(2030, 5, 4);
    ParsedArticle article = Parsing.parse("Dorn said on Monday that the treaty was dead.");

    List<Statement> found =
        extractor.extract(
            article,
            new Cast(List.of()),
            (s, token) ->
                token.form().equals("said") ? Optional.of(When.published(day)) : Optional.empty());

    assertThat(only(found).when()).isEqualTo(When.published(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The so-called \"people's council\" met in Lesk on Monday.",
        "The film \"The Long Winter\" opens in Lesk on Friday.",
        "The rebels, known as the \"Sons of Morvia\", hold the fort.",
        "Snow closed the \"Old King\" pass on Tuesday.",
        "The army moved two brigades to the border."
      })
  void scareQuotesTitlesAndNamesAreNoStatements(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void anUnclosedQuotationStopsAtItsParagraph() {
    String text =
        "\"We will not sign the treaty, Dorn said.\n"
            + "The harvest failed in the south.\n"
            + "Prices rose in Lesk.\n"
            + "\"We need help,\" Talin said.";

    for (Statement statement : read(text)) {
      for (Span span : statement.content()) {
        assertThat(span.of(text)).doesNotContain("harvest").doesNotContain("Prices");
      }
    }
    assertThat(contents(by("Talin", read(text)), text)).containsExactly("\"We need help,\"");
  }

  @Test
  void aQuotationLeftOpenEndsBeforeWhoSpoke() {
    String text = "It was “a gift to the valley, Mara Dorn said. Prices rose.\nThe snow melted.";

    assertThat(contents(by("Mara Dorn", read(text)), text))
        .allSatisfy(words -> assertThat(words).endsWith("a gift to the valley,"));
  }

  @Test
  void whatOpensTheSentenceIsNotWhatWasSaid() {
    assertThat(read("Asked about the treaty, Dorn said no.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy was not authorized to discuss the treaty.",
        "The envoy left because she was not authorized to speak about the treaty.",
        "The envoys were authorized to negotiate the treaty.",
        "The envoy, who was not allowed to say it, left.",
      })
  void whatOneIsFreeToSayIsNobodysWord(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void whoGivesLeaveWantsIt() {
    Statement given = only(read("The envoy was authorized by the chamber to speak."));

    assertThat(given.attitude()).isEqualTo(Statement.Attitude.EVENTUALITY);
    assertThat(texts(given.sources())).containsExactly("the chamber");
  }

  @Test
  void idsAreUniqueAndTheSameEveryTime() {
    String text = "Dorn said the treaty was dead. Talin said the treaty was dead.";

    List<String> ids = read(text).stream().map(Statement::id).toList();

    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    assertThat(read(text).stream().map(Statement::id).toList()).isEqualTo(ids);
  }

  @Test
  void everyRecordIsEvidencedAndRated() {
    for (Statement statement : read("Dorn said the treaty was dead and vowed to fight.")) {
      assertThat(statement.evidence()).isNotEmpty();
      assertThat(statement.confidence()).isBetween(0.0, 1.0);
      assertThat(statement.coder().rule()).startsWith("statement/");
    }
  }

  private static Referent person(String id, String name) {
    return new Referent(id, name, null, null, null, null, true, id);
  }

  private List<Statement> read(String text) {
    return extractor.extract(
        Parsing.parse(text), new Cast(List.of()), (s, token) -> Optional.empty());
  }

  /** With one mention in the cast, at the token of this form. */
  private List<Statement> read(String text, String form, Referent who) {
    ParsedArticle article = Parsing.parse(text);
    List<ActorMention> mentions = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(form)) {
          mentions.add(
              new ActorMention(
                  sentence.index(),
                  token.index(),
                  token.index(),
                  token.index(),
                  token.span(),
                  form,
                  MentionKind.NAME,
                  List.of(who)));
        }
      }
    }
    return extractor.extract(article, new Cast(mentions), (s, token) -> Optional.empty());
  }

  private static Statement only(List<Statement> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Statement by(String source, List<Statement> found) {
    return found.stream()
        .filter(s -> texts(s.sources()).contains(source))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody called " + source + " in " + found));
  }

  private static @Nullable Referent principal(Statement statement) {
    CodedActor behalf = statement.behalf();
    return behalf == null ? null : behalf.who();
  }

  private static List<String> texts(List<CodedActor> actors) {
    return actors.stream().map(CodedActor::text).toList();
  }

  private static List<String> contents(Statement statement, String text) {
    return statement.content().stream().map(span -> span.of(text)).toList();
  }
}
