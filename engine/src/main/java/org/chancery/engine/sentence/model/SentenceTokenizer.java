package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * NLP4J's own tokenizer and sentence splitter, with offsets in the whole text and with limits; what
 * the splitter parts or joins in the wrong place is mended.
 *
 * <p>Common to {@code CompactParser} and to the reference that it is compared with, so that both
 * parse the same sentences. Thread-safe: NLP4J's tokenizer only reads its dictionaries.
 */
final class SentenceTokenizer {

  /**
   * Most tokens that a sentence can have; what is longer is cut. The longest genuine sentences of
   * newspapers have some 150 tokens; beyond are tables, lists and text without full stops.
   */
  static final int MAX_SENTENCE_TOKENS = 400;

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /** Hands every sentence's tokens, in the order of the text, to {@code sink}. */
  void tokenize(String text, Consumer<List<Token>> sink) {
    for (List<TextPieces.Line> block : TextPieces.blocks(text)) {
      List<List<Token>> sentences =
          SentenceBreaks.parted(tokenizer.segmentize(tokens(text, block)));
      for (List<Token> sentence : SentenceJoints.joined(text, sentences)) {
        limited(sentence, sink);
      }
    }
  }

  private List<Token> tokens(String text, List<TextPieces.Line> block) {
    List<Token> tokens = new ArrayList<>();
    for (TextPieces.Line line : block) {
      String piece = text.substring(line.begin(), line.end());
      if (line.inRun()) {
        tokens.add(new Token(piece, line.begin(), line.end()));
        continue;
      }
      for (Token token : tokenizer.tokenize(piece)) {
        token.setStartOffset(token.getStartOffset() + line.begin());
        token.setEndOffset(token.getEndOffset() + line.begin());
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static void limited(List<Token> sentence, Consumer<List<Token>> sink) {
    int begin = 0;
    while (sentence.size() - begin > MAX_SENTENCE_TOKENS) {
      int end = cut(sentence, begin);
      sink.accept(sentence.subList(begin, end));
      begin = end;
    }
    sink.accept(sentence.subList(begin, sentence.size()));
  }

  /** After the last semicolon, comma or dash of the limit's second half; else at the limit. */
  private static int cut(List<Token> sentence, int begin) {
    int limit = begin + MAX_SENTENCE_TOKENS;
    for (int end = limit; end > begin + MAX_SENTENCE_TOKENS / 2; end--) {
      String form = sentence.get(end - 1).getWordForm();
      if (form.length() == 1 && ";,:–—|•".contains(form)) {
        return end;
      }
    }
    return limit;
  }
}
