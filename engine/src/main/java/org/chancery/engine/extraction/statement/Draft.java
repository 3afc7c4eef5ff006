package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement as syntax and quotation marks give it, before actors and dates are looked up.
 *
 * @param sentence the sentence of the cue
 * @param cue token at the head of the cue
 * @param cueSpan all words of the cue
 * @param source token at the head of the source's phrase, in {@code sentence}
 * @param sourceSpan the words of that phrase; absent like {@code source}
 * @param content in order
 * @param attitude how the source stands to the content
 * @param pattern the rule that found it
 */
record Draft(
    ParsedSentence sentence,
    Token cue,
    Span cueSpan,
    @Nullable Token source,
    @Nullable Span sourceSpan,
    List<Span> content,
    Attitude attitude,
    Pattern pattern) {

  Draft {
    content = List.copyOf(content);
  }

  /** With the source's words as its phrase has them. */
  static Draft of(
      ParsedSentence sentence,
      Token cue,
      Span cueSpan,
      @Nullable Token source,
      List<Span> content,
      Attitude attitude,
      Pattern pattern) {
    Span words = source == null ? null : NounPhrase.span(sentence, source);
    return new Draft(sentence, cue, cueSpan, source, words, content, attitude, pattern);
  }

  /** The same cue with this quotation as all that was said. */
  Draft quoting(Span quotation) {
    return new Draft(
        sentence,
        cue,
        cueSpan,
        source,
        sourceSpan,
        List.of(quotation),
        attitude,
        Pattern.QUOTATION);
  }

  Draft withContent(List<Span> spans) {
    return new Draft(sentence, cue, cueSpan, source, sourceSpan, spans, attitude, pattern);
  }

  Draft withSource(Span words) {
    return new Draft(sentence, cue, cueSpan, source, words, content, attitude, pattern);
  }

  Draft with(Span more) {
    List<Span> spans = new ArrayList<>(content);
    spans.add(more);
    spans.sort(null);
    return withContent(spans);
  }

  /** From the first to the last word of source, cue and content. */
  Span evidence() {
    Span all = cueSpan.cover(contentCover());
    return sourceSpan == null ? all : all.cover(sourceSpan);
  }

  /** From the first to the last span of the content. */
  Span contentCover() {
    Span cover = content.get(0);
    for (Span span : content) {
      cover = cover.cover(span);
    }
    return cover;
  }
}
