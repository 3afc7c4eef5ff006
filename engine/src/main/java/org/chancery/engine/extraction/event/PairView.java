package org.chancery.engine.extraction.event;

import java.util.ArrayList;
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
    Token from = sentence.token(source.head());
    Token to = sentence.token(target.head());
    List<Token> above = sentence.ancestors(from);
    List<Token> over = sentence.ancestors(to);
    Token meeting = over.get(over.size() - 1);
    for (Token token : above) {
      if (over.contains(token)) {
        meeting = token;
        break;
      }
      up.add(token);
    }
    for (Token token : over) {
      if (token == meeting) {
        break;
      }
      down.add(0, token);
    }
    this.top = meeting;
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
