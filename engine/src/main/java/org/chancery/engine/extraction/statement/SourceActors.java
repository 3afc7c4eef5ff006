package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Who stands at a place in the text, from the cast or, failing that, from the words. */
final class SourceActors {

  private static final String WORDS_ONLY = "text:";

  private final String text;
  private final Cast cast;

  SourceActors(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** The source of a draft, coordinated ones each for itself; none where the text names none. */
  List<CodedActor> of(Draft draft) {
    Token head = draft.source();
    Span words = draft.sourceSpan();
    if (head == null || words == null) {
      return List.of();
    }
    ParsedSentence s = draft.sentence();
    List<CodedActor> actors = new ArrayList<>(1);
    List<Token> others = coordinated(s, head);
    Span first = others.isEmpty() ? words : ownWords(s, head, words);
    actors.addAll(at(s, head, first));
    for (Token other : others) {
      actors.addAll(at(s, other, NounPhrase.alone(s, other)));
    }
    return actors;
  }

  /** The actors that hang on this token, worded by the span. */
  List<CodedActor> at(ParsedSentence s, Token head, Span span) {
    ActorMention mention = cast.headedBy(s, head).or(() -> besides(s, head)).orElse(null);
    String words = span.of(text);
    if (mention == null) {
      return List.of(new CodedActor(words, span, ownReferent(head, words)));
    }
    List<CodedActor> actors = new ArrayList<>(mention.referents().size());
    for (Referent who : mention.referents()) {
      actors.add(new CodedActor(words, span, who));
    }
    return actors;
  }

  /** "his counterpart, Zarina Lesk": the name beside a noun that is no actor by itself. */
  private Optional<ActorMention> besides(ParsedSentence s, Token head) {
    return s.child(head, "appos").filter(Token::isProperNoun).flatMap(a -> cast.headedBy(s, a));
  }

  /** The mention at this token as an actor, or null where the cast has none. */
  @Nullable CodedActor known(ParsedSentence s, Token token) {
    ActorMention mention = cast.headedBy(s, token).or(() -> cast.covering(s, token)).orElse(null);
    return mention == null
        ? null
        : new CodedActor(mention.text(), mention.span(), mention.referents().get(0));
  }

  /** The phrase without those coordinated with it. */
  private static Span ownWords(ParsedSentence s, Token head, Span words) {
    Span own = NounPhrase.alone(s, head);
    return words.begin() < own.end() ? new Span(words.begin(), own.end()) : own;
  }

  private static Referent ownReferent(Token head, String words) {
    boolean named = head.isProperNoun();
    String key = WORDS_ONLY + words.toLowerCase(Locale.ROOT);
    return new Referent(null, named ? words : null, null, null, null, null, named, key);
  }

  /** Whether this is nobody that the cast knows, but the words themselves. */
  static boolean isOfWordsOnly(Referent who) {
    return who.key().startsWith(WORDS_ONLY);
  }

  private static List<Token> coordinated(ParsedSentence s, Token head) {
    List<Token> found = new ArrayList<>(2);
    Token current = head;
    while (current != null) {
      Token next = null;
      for (Token child : s.children(current)) {
        if (child.relation().equals("conj")
            && child.index() > current.index()
            && (child.isNoun() || child.tag().equals("PRP"))) {
          found.add(child);
          next = child;
        }
      }
      current = next;
    }
    return found;
  }
}
