package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the words of a content out of the text: without the marks that part it from its cue, with
 * its quotation marks and the whole of a quotation of which the sentence holds a part.
 */
final class Contents {

  private static final String STRIPPED_BEFORE = ",;:.–—-…?!)]";
  private static final String STRIPPED_BEHIND = ",;:.–—-([";

  private final String text;
  private final Quotations quotations;

  Contents(String text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /** The source, or where it stands in a quotation the noun beside the verb. */
  @Nullable Token outsideQuotations(ParsedSentence s, @Nullable Token source, Token verb) {
    if (source == null || quotations.at(source.span().begin()).isEmpty()) {
      return source;
    }
    Token beside = Subjects.beside(s, verb);
    return beside != null ? beside : subjectBefore(s, verb);
  }

  /** The subject of the nearest verb before this one that stands outside quotations. */
  private @Nullable Token subjectBefore(ParsedSentence s, Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token other = s.token(i);
      if (other.isVerb() && quotations.at(other.span().begin()).isEmpty()) {
        Token subject = s.child(other, "nsubj").orElse(null);
        if (subject != null && quotations.at(subject.span().begin()).isEmpty()) {
          return subject;
        }
      }
    }
    return null;
  }

  /** The places of a token and of all that it governs. */
  static BitSet under(ParsedSentence sentence, Token root) {
    BitSet tokens = new BitSet(sentence.size());
    collect(sentence, root, tokens);
    return tokens;
  }

  private static void collect(ParsedSentence sentence, Token token, BitSet into) {
    into.set(token.index());
    for (Token child : sentence.children(token)) {
      collect(sentence, child, into);
    }
  }

  /**
   * The spans of these tokens, in order; gaps of mere marks are bridged, except over the cue.
   *
   * @param cue span that no content runs across
   */
  List<Span> of(ParsedSentence sentence, BitSet tokens, Span cue) {
    List<Span> spans = new ArrayList<>(2);
    int i = tokens.nextSetBit(0);
    while (i >= 0) {
      int last = i;
      for (int j = i + 1; j < sentence.size(); j++) {
        if (tokens.get(j)) {
          last = j;
        } else if (!sentence.token(j).relation().equals("punct")
            || isBeforeQuotation(sentence, j)
            || cue.contains(sentence.token(j).span().begin())) {
          break;
        }
      }
      add(spans, sentence.span(i, last), cue);
      i = tokens.nextSetBit(last + 1);
    }
    return merged(spans);
  }

  /** A colon that a quotation follows: what is quoted is not part of what stands before it. */
  private boolean isBeforeQuotation(ParsedSentence sentence, int i) {
    return sentence.token(i).form().equals(":")
        && i + 1 < sentence.size()
        && quotations
            .at(sentence.token(i + 1).span().begin())
            .map(q -> q.span().begin() >= sentence.token(i).span().end())
            .orElse(false);
  }

  /** These tokens up to a colon that a quotation follows. */
  BitSet beforeQuotation(ParsedSentence sentence, BitSet tokens) {
    for (int i = tokens.nextSetBit(0); i >= 0 && i < sentence.size(); i++) {
      if (isBeforeQuotation(sentence, i)) {
        BitSet before = tokens.get(0, i);
        return before.isEmpty() ? tokens : before;
      }
    }
    return tokens;
  }

  private void add(List<Span> spans, Span raw, Span cue) {
    Span trimmed = trim(raw);
    if (trimmed.length() == 0) {
      return;
    }
    Span whole = trim(wholeQuotations(trimmed, cue));
    if (whole.length() > 0) {
      spans.add(whole);
    }
  }

  /** With a source that stops short of a quotation which the parse took into its phrase. */
  Draft clipped(Draft draft) {
    Span words = draft.sourceSpan();
    Token head = draft.source();
    if (words == null || head == null) {
      return draft;
    }
    int begin = words.begin();
    int end = words.end();
    for (Quotation quotation : quotations.overlapping(words)) {
      boolean speech =
          quotation.inner().of(text).strip().endsWith(",") || !words.contains(quotation.span());
      if (!speech || quotation.span().contains(head.span())) {
        continue;
      }
      if (quotation.span().end() <= head.span().begin()) {
        begin = Math.max(begin, quotation.span().end());
      } else if (quotation.span().begin() >= head.span().end()) {
        end = Math.min(end, quotation.span().begin());
      }
    }
    Span clipped = trim(new Span(begin, end));
    return clipped.equals(words) || clipped.length() == 0 ? draft : draft.withSource(clipped);
  }

  /** With the quotation that ends in a comma right before them: it opens the same sentence. */
  List<Span> withQuotationBefore(List<Span> spans) {
    if (spans.isEmpty()) {
      return spans;
    }
    int i = spans.get(0).begin() - 1;
    while (i > 0 && Spaces.isSpace(text.charAt(i))) {
      i--;
    }
    Quotation before = i < 1 ? null : quotations.at(i).orElse(null);
    if (before == null || !before.closed() || !before.inner().of(text).strip().endsWith(",")) {
      return spans;
    }
    List<Span> all = new ArrayList<>(spans);
    all.add(before.span());
    return merged(all);
  }

  /** What of the spans stands before these words. */
  List<Span> before(List<Span> spans, Span words) {
    List<Span> before = new ArrayList<>(spans.size());
    for (Span span : spans) {
      int end = Math.min(span.end(), words.begin());
      if (span.begin() < end) {
        add(before, new Span(span.begin(), end), words);
      }
    }
    return before;
  }

  /** Those of the tokens that stand in the quotation with which they begin, if they do. */
  BitSet quotedFirst(ParsedSentence sentence, BitSet tokens) {
    BitSet quoted = new BitSet(sentence.size());
    int first = tokens.nextSetBit(0);
    Quotation quotation =
        first < 0 ? null : quotations.at(sentence.token(first).span().begin()).orElse(null);
    if (quotation != null) {
      tokens.stream()
          .filter(i -> quotation.span().contains(sentence.token(i).span().begin()))
          .forEach(quoted::set);
    }
    return quoted;
  }

  /** Whether a part of the spans stands in quotation marks. */
  boolean quote(List<Span> spans) {
    return spans.stream().anyMatch(span -> !quotations.overlapping(span).isEmpty());
  }

  /** What of the spans is left without these words. */
  List<Span> without(List<Span> spans, Span words) {
    List<Span> rest = new ArrayList<>(before(spans, words));
    for (Span span : spans) {
      int begin = Math.max(span.begin(), words.end());
      if (begin < span.end()) {
        add(rest, new Span(begin, span.end()), words);
      }
    }
    return merged(rest);
  }

  /** Adjoining spans made one. */
  static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(null);
    List<Span> merged = new ArrayList<>(sorted.size());
    for (Span span : sorted) {
      int end = merged.size() - 1;
      if (end >= 0 && span.begin() <= merged.get(end).end() + 1) {
        merged.set(end, merged.get(end).cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** Stretched over the quotations that it holds a part of, or kept inside the cue's own one. */
  private Span wholeQuotations(Span span, Span cue) {
    int begin = span.begin();
    int end = span.end();
    for (Quotation quotation : quotations.overlapping(span)) {
      if (quotation.span().overlaps(cue)) {
        begin = Math.max(begin, quotation.inner().begin());
        end = Math.min(end, quotation.inner().end());
      } else if (quotation.inner().begin() < end) {
        begin = Math.min(begin, quotation.span().begin());
        end = Math.max(end, quotation.span().end());
      }
    }
    return begin < end ? new Span(begin, end) : new Span(span.begin(), span.begin());
  }

  private Span trim(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && strippedBefore(begin)) {
      begin++;
    }
    while (end > begin && strippedBehind(begin, end - 1)) {
      end--;
    }
    return new Span(begin, end);
  }

  private boolean strippedBefore(int i) {
    char c = text.charAt(i);
    if (Spaces.isSpace(c) || STRIPPED_BEFORE.indexOf(c) >= 0) {
      return true;
    }
    return isQuote(c) && quotations.at(i).map(q -> q.inner().end() <= i).orElse(false);
  }

  private boolean strippedBehind(int begin, int i) {
    char c = text.charAt(i);
    if (Spaces.isSpace(c)) {
      return true;
    }
    Quotation quotation = quotations.at(i).orElse(null);
    if (quotation != null && quotation.span().begin() >= begin) {
      return isQuote(c) && i < quotation.inner().begin();
    }
    return STRIPPED_BEHIND.indexOf(c) >= 0 && !isInitial(i) || isQuote(c) && quotation != null;
  }

  /** The full stop of "U.S." and "Jr." is the word's own. */
  private boolean isInitial(int i) {
    return text.charAt(i) == '.'
        && i >= 2
        && Character.isLetter(text.charAt(i - 1))
        && text.charAt(i - 2) == '.';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '\'' || c == '‘' || c == '’' || c == '«'
        || c == '»';
  }
}
