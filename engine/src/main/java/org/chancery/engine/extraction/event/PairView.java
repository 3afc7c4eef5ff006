package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * A sentence seen from a marked pair: whose token is whose, words without names, the way in the
 * tree from one to the other.
 */
final class PairView {

  /** Marks of the sides' own tokens, and of words that say who rather than what. */
  static final String SOURCE = "<s>";

  static final String TARGET = "<t>";
  private static final String NAME = "<n>";
  private static final String NATION = "<j>";
  private static final String NUMBER = "<d>";

  private final ParsedSentence sentence;
  private final ActorMention source;
  private final ActorMention target;
  private final Lexicon lexicon;
  private final List<Token> up = new ArrayList<>();
  private final List<Token> down = new ArrayList<>();
  private final Token top;

  /**
   * @param lexicon knows words of an event that the parser may take for names
   */
  PairView(ParsedSentence sentence, ActorMention source, ActorMention target, Lexicon lexicon) {
    this.sentence = sentence;
    this.source = source;
    this.target = target;
    this.lexicon = lexicon;
    Token from = sentence.token(source.head());
    Token to = sentence.token(target.head());
    List<Token> above = ancestors(from);
    List<Token> over = ancestors(to);
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

  /** A token and all that govern it, the root last. */
  List<Token> ancestors(Token token) {
    List<Token> all = new ArrayList<>();
    Token at = token;
    while (true) {
      all.add(at);
      if (at.head() < 0 || all.size() > sentence.size()) {
        return all;
      }
      at = sentence.token(at.head());
    }
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
    if (token.isProperNoun() && lexicon.noun(token.lemma()).isEmpty()) {
      return NAME;
    }
    if (token.tag().equals("CD")) {
      return NUMBER;
    }
    boolean nation =
        token.tag().startsWith("JJ")
            && token.index() > 0
            && Character.isUpperCase(token.form().charAt(0));
    return nation ? NATION : token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean inside(ActorMention mention, Token token) {
    return mention.first() <= token.index() && token.index() <= mention.last();
  }
}
