package org.chancery.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.text.Span;

/** A sentence with its dependency tree. Immutable; look-ups of children take constant time. */
public final class ParsedSentence {

  private final int index;
  private final int paragraph;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * @param index place in the article, from 0
   * @param paragraph number of the paragraph it stands in, from 0
   * @param tokens at least one, in order, each with its own place as index
   */
  public ParsedSentence(int index, int paragraph, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a token");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> under = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      under.add(new ArrayList<>(4));
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        under.get(token.head()).add(token);
      }
    }
    under.replaceAll(List::copyOf);
    this.children = List.copyOf(under);
  }

  /** Place in the article, from 0. */
  public int index() {
    return index;
  }

  /** Number of the paragraph it stands in, from 0. */
  public int paragraph() {
    return paragraph;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** From the first token's begin to the last token's end. */
  public Span span() {
    return new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
  }

  /** From the begin of token {@code first} to the end of token {@code last}, both inclusive. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  /** The tokens that hang directly on {@code token}, in the order of the sentence. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The first child with one of these relations. */
  public Optional<Token> child(Token token, String... relations) {
    for (Token child : children(token)) {
      for (String relation : relations) {
        if (child.relation().equals(relation)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Whether {@code ancestor} is {@code token} itself or governs it, directly or through others. */
  public boolean dominates(Token ancestor, Token token) {
    for (int i = token.index(); i >= 0; i = tokens.get(i).head()) {
      if (i == ancestor.index()) {
        return true;
      }
    }
    return false;
  }

  /** A token and all that govern it, the root last. */
  public List<Token> ancestors(Token token) {
    List<Token> all = new ArrayList<>();
    for (int i = token.index(); i >= 0; i = tokens.get(i).head()) {
      all.add(tokens.get(i));
    }
    return all;
  }

  /** All tokens that {@code token} dominates, itself included, in the order of the sentence. */
  public List<Token> subtree(Token token) {
    List<Token> all = new ArrayList<>();
    collect(token, all);
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  private void collect(Token token, List<Token> into) {
    into.add(token);
    for (Token child : children(token)) {
      collect(child, into);
    }
  }

  /** The token whose span holds this index of the article's text. */
  public Optional<Token> tokenAt(int textIndex) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Token token = tokens.get(middle);
      if (textIndex < token.span().begin()) {
        high = middle - 1;
      } else if (textIndex >= token.span().end()) {
        low = middle + 1;
      } else {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Whether a possessive pronoun stands before a noun: "its troops". */
  public boolean isOwned(Token noun) {
    return children(noun).stream().anyMatch(child -> child.tag().equals("PRP$"));
  }
}
