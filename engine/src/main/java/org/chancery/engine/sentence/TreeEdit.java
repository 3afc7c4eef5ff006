package org.chancery.engine.sentence;

import java.util.ArrayList;
import java.util.List;

/** A dependency tree while it is mended. Confined to one sentence. */
final class TreeEdit {

  private final List<Token> tokens;

  TreeEdit(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  boolean is(int index, String form) {
    return index >= 0 && index < tokens.size() && tokens.get(index).form().equals(form);
  }

  /** The first child with the relation, or -1. */
  int child(int head, String relation) {
    for (Token token : tokens) {
      if (token.head() == head && token.relation().equals(relation)) {
        return token.index();
      }
    }
    return -1;
  }

  boolean hasSubject(int verb) {
    return child(verb, "nsubj") >= 0 || child(verb, "nsubjpass") >= 0;
  }

  boolean dominates(int above, int below) {
    for (int i = below; i >= 0; i = tokens.get(i).head()) {
      if (i == above) {
        return true;
      }
    }
    return false;
  }

  /** The first word of what hangs on a word, itself included. */
  int first(int top) {
    int at = 0;
    while (!dominates(top, at)) {
      at++;
    }
    return at;
  }

  /** The last word of what hangs on a word, itself included. */
  int last(int top) {
    int at = tokens.size() - 1;
    while (!dominates(top, at)) {
      at--;
    }
    return at;
  }

  void hang(int index, int head, String relation) {
    Token t = tokens.get(index);
    set(index, head, relation, t.tag());
  }

  void set(int index, int head, String relation, String tag) {
    Token t = tokens.get(index);
    tokens.set(index, new Token(index, t.span(), t.form(), t.lemma(), tag, head, relation));
  }
}
