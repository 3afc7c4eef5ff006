package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * A sentence seen from a marked pair: whose token is whose, words without names, the way in the
 * tree from one to the other.
 */
final class PairView {

  /** Marks of the sides' own tokens. */
  static final String SOURCE = "<s>";

  static final String TARGET = "<t>";

  private final ParsedSentence sentence;
  private final ActorMention source;
  private final ActorMention target;
  private final LexicalSentence words;
  private final List<Token> up = new ArrayList<>();
  private final List<Token> down = new ArrayList<>();
  private final Token top;

  PairView(LexicalSentence words, ActorMention source, ActorMention target) {
    this.words = words;
    this.sentence = words.sentence();
    this.source = source;
    this.target = target;
    int meeting = meeting(sentence, source.head(), target.head());
    int end = meeting;
    for (int i = source.head(); i >= 0 && i != meeting; i = sentence.token(i).head()) {
      up.add(sentence.token(i));
    }
    for (int i = target.head(); i >= 0 && i != meeting; i = sentence.token(i).head()) {
      down.add(sentence.token(i));
      end = meeting < 0 ? i : meeting;
    }
    if (meeting < 0) {
      down.remove(down.size() - 1);
    }
    Collections.reverse(down);
    this.top = sentence.token(end);
  }

  /** The lowest token above both, -1 where they stand in two trees. */
  private static int meeting(ParsedSentence sentence, int one, int other) {
    int a = one;
    int b = other;
    for (int ahead = depth(sentence, a) - depth(sentence, b); ahead > 0; ahead--) {
      a = sentence.token(a).head();
    }
    for (int ahead = depth(sentence, b) - depth(sentence, a); ahead > 0; ahead--) {
      b = sentence.token(b).head();
    }
    while (a != b) {
      a = sentence.token(a).head();
      b = sentence.token(b).head();
    }
    return a;
  }

  private static int depth(ParsedSentence sentence, int token) {
    int depth = 0;
    for (int i = token; i >= 0; i = sentence.token(i).head()) {
      depth++;
    }
    return depth;
  }

  ParsedSentence sentence() {
    return sentence;
  }

  ActorMention source() {
    return source;
  }

  ActorMention target() {
    return target;
  }

  /** The tokens from the source's head up to below the one that governs both. */
  List<Token> up() {
    return up;
  }

  /** The tokens from below the one that governs both down to the target's head. */
  List<Token> down() {
    return down;
  }

  /** The lowest token that governs both; one of the heads itself where one governs the other. */
  Token top() {
    return top;
  }

  boolean inSource(Token token) {
    return inside(source, token);
  }

  boolean inTarget(Token token) {
    return inside(target, token);
  }

  boolean inPair(Token token) {
    return inSource(token) || inTarget(token);
  }

  boolean sourceFirst() {
    return source.first() <= target.first();
  }

  ActorMention left() {
    return sourceFirst() ? source : target;
  }

  ActorMention right() {
    return sourceFirst() ? target : source;
  }

  /** The base form of a token; for names, nations, numbers and the pair itself only what it is. */
  String word(Token token) {
    if (inSource(token)) {
      return SOURCE;
    }
    return inTarget(token) ? TARGET : plain(token);
  }

  /** The base form of a token, the pair's included, without names. */
  String plain(Token token) {
    return words.word(token);
  }

  private static boolean inside(ActorMention mention, Token token) {
    return mention.first() <= token.index() && token.index() <= mention.last();
  }
}
