package org.chancery.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.model.DependencyParser;
import org.chancery.engine.sentence.model.ParserSentence;
import org.chancery.engine.sentence.model.ParserToken;
import org.chancery.engine.text.Span;

/** Parses each paragraph by itself with NLP4J's models. Thread-safe. */
public final class Nlp4jParser implements SentenceParser {

  private final DependencyParser parser;

  public Nlp4jParser(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public List<ParsedSentence> parse(String text, List<Span> paragraphs) {
    List<ParsedSentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      Span span = paragraphs.get(paragraph);
      for (ParserSentence sentence : parser.parse(Nlp4jText.read(span.of(text)))) {
        sentences.add(
            new ParsedSentence(
                sentences.size(),
                paragraph,
                TreeRepair.mend(tokens(sentence, text, span.begin()))));
      }
    }
    return sentences;
  }

  private static List<Token> tokens(ParserSentence sentence, String text, int offset) {
    List<Token> tokens = new ArrayList<>(sentence.tokens().size());
    for (ParserToken token : sentence.tokens()) {
      Span span = new Span(offset + token.begin(), end(token, text, offset));
      tokens.add(
          new Token(
              tokens.size(),
              span,
              span.of(text),
              token.lemma(),
              token.tag(),
              token.head(),
              token.label()));
    }
    return tokens;
  }

  /** Where the word ends, which may be behind what the parser was given of it. */
  private static int end(ParserToken token, String text, int offset) {
    int end = offset + token.end();
    return Nlp4jText.isShortened(text, offset + token.begin(), end) ? end + 1 : end;
  }
}
