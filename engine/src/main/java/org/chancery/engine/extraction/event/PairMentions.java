package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/** Makes mentions of places that somebody marked, and one sentence of several. */
final class PairMentions {

  private PairMentions() {}

  /** The mention whose words lie in {@code span}; absent where no token does. */
  static Optional<ActorMention> at(ParsedSentence sentence, Span span, String key) {
    List<Token> inside = sentence.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    int first = inside.get(0).index();
    int last = inside.get(inside.size() - 1).index();
    // Of several tokens that hang outside, a noun is the head; punctuation never is.
    Token head = inside.get(0);
    boolean found = false;
    for (Token token : inside) {
      boolean out = token.head() < first || token.head() > last;
      if (out && !found && !token.relation().equals("punct")) {
        head = token;
        found = true;
      }
    }
    return Optional.of(mention(sentence, first, last, head.index(), key));
  }

  private static ActorMention mention(
      ParsedSentence sentence, int first, int last, int head, String key) {
    Referent who = new Referent(null, null, null, null, null, null, true, key);
    return new ActorMention(
        sentence.index(),
        first,
        last,
        head,
        sentence.span(first, last),
        key,
        MentionKind.NAME,
        List.of(who));
  }

  /**
   * Several sentences as one with several roots: a parser may break a sentence in a wrong place.
   */
  static ParsedSentence joined(List<ParsedSentence> sentences) {
    if (sentences.size() == 1) {
      return sentences.get(0);
    }
    List<Token> tokens = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      int offset = tokens.size();
      for (Token t : sentence.tokens()) {
        int head = t.head() < 0 ? -1 : t.head() + offset;
        tokens.add(
            new Token(
                t.index() + offset, t.span(), t.form(), t.lemma(), t.tag(), head, t.relation()));
      }
    }
    return new ParsedSentence(sentences.get(0).index(), sentences.get(0).paragraph(), tokens);
  }
}
