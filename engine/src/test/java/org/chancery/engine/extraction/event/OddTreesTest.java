package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser may call a root anything: a token that it found no head for keeps its relation. */
class OddTreesTest {

  @ParameterizedTest
  @ValueSource(strings = {"conj", "pobj", "prep", "dobj", "acl"})
  void aPassiveVerbMayBeARootOfAnyRelation(String relation) {
    MarkedSentence marked = MarkedSentence.of("[R Mira Keld] was arrested on Monday.");
    List<ParsedSentence> sentences =
        marked.parse(EnglishParser.PARSER).sentences().stream()
            .map(sentence -> withRoot(sentence, relation))
            .toList();
    assertThat(events(marked, sentences)).hasSize(1);
  }

  @Test
  void aDocumentMayBeARootThatIsAnObject() {
    MarkedSentence marked = MarkedSentence.of("Letter accused [R Kestria] of spying.");
    ParsedSentence sentence = marked.parse(EnglishParser.PARSER).sentences().get(0);
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(0, hung(tokens.get(0), -1, "pobj", "NN"));
    tokens.set(1, hung(tokens.get(1), 0, "acl", "VBD"));
    assertThat(events(marked, List.of(new ParsedSentence(0, 0, tokens)))).isEmpty();
  }

  private static ParsedSentence withRoot(ParsedSentence sentence, String relation) {
    List<Token> tokens =
        sentence.tokens().stream()
            .map(token -> token.head() < 0 ? hung(token, -1, relation, token.tag()) : token)
            .toList();
    return new ParsedSentence(sentence.index(), sentence.paragraph(), tokens);
  }

  private static Token hung(Token token, int head, String relation, String tag) {
    return new Token(token.index(), token.span(), token.form(), token.lemma(), tag, head, relation);
  }

  private static List<Event> events(MarkedSentence marked, List<ParsedSentence> sentences) {
    ParsedArticle parsed = marked.parse(EnglishParser.PARSER);
    return EventExtractor.ofLexiconAlone(Lexicon.bundled())
        .extract(
            new ParsedArticle(parsed.article(), parsed.paragraphs(), sentences),
            marked.cast(sentences),
            List.of(),
            (s, t) -> Optional.empty(),
            (s, t) -> Optional.empty());
  }
}
