package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

/** Who takes part in events without a name. */
class UnnamedCastTest {

  private final UnnamedCast unnamed = new UnnamedCast(Lexicon.bundled().classes());

  @Test
  void personsAndBodiesOfACommonNounTakePart() {
    assertThat(texts("The islanders sued the creditors.", List.of()))
        .containsExactly("islanders", "creditors");
  }

  @Test
  void womenTakePartAsMenDo() {
    assertThat(texts("The islanders sued him in May.", List.of()))
        .containsExactly("islanders", "him");
    assertThat(texts("The islanders sued her in May.", List.of()))
        .containsExactly("islanders", "her");
  }

  @Test
  void whatSomebodyActsAsTakesNoPart() {
    assertThat(texts("She resigned as treasurer.", List.of())).containsExactly("She");
  }

  @Test
  void aTeamOfDoctorsStandsForTheDoctors() {
    assertThat(texts("A team of doctors left.", List.of())).containsExactly("doctors");
  }

  @Test
  void whoeverBelongsToAKnownActorIsTheKnownActors() {
    Span kestrian = new Span(4, 12);
    assertThat(texts("The Kestrian fishermen sued the creditors.", List.of(kestrian)))
        .containsExactly("Kestrian", "creditors");
  }

  private List<String> texts(String text, List<Span> known) {
    List<ParsedSentence> sentences =
        EnglishParser.PARSER.parse(text, List.of(new Span(0, text.length())));
    List<ActorMention> mentions =
        known.stream().map(at -> named(sentences.get(0), at, text)).toList();
    Cast cast = unnamed.with(sentences, new Cast(mentions));
    return cast.in(sentences.get(0)).stream()
        .map(mention -> sentences.get(0).token(mention.head()).form())
        .toList();
  }

  private static ActorMention named(ParsedSentence sentence, Span at, String text) {
    Token token =
        sentence.tokens().stream().filter(t -> t.span().equals(at)).findFirst().orElseThrow();
    Referent who = new Referent(null, "Kestria", null, null, null, null, true, "kestria");
    return new ActorMention(
        sentence.index(),
        token.index(),
        token.index(),
        token.index(),
        at,
        at.of(text),
        MentionKind.DEMONYM,
        List.of(who));
  }
}
