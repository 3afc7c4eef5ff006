package org.chancery.engine.actor;

import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** The extent, head and words of noun phrases, as the dependency tree gives them. */
public final class NounPhrases {

  private static final Set<String> BEFORE =
      Set.of(
          "det",
          "predet",
          "preconj",
          "compound",
          "nmod",
          "amod",
          "poss",
          "qmod",
          "attr",
          "npadvmod");

  private static final Set<String> INSIDE = Set.of("advmod", "conj", "cc");

  private NounPhrases() {}

  /** Index of the first token of the phrase: determiner and modifiers before the head included. */
  public static int first(ParsedSentence sentence, Token head) {
    int first = head.index();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index() && BEFORE.contains(child.relation())) {
        first = Math.min(first, leftmost(sentence, child));
      }
    }
    return first;
  }

  /** The phrase's head among tokens {@code first} to {@code last}: the one that hangs outside. */
  static int headOf(ParsedSentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = sentence.token(i).head();
      if ((head < first || head > last) && !sentence.token(i).tag().equals("POS")) {
        return i;
      }
    }
    return last;
  }

  /** The first of the nouns that are coordinated with this one; itself where none is. */
  static Token firstConjunct(ParsedSentence sentence, Token head) {
    Token first = head;
    while (first.relation().equals("conj") && first.head() >= 0 && first.head() < first.index()) {
      first = sentence.token(first.head());
    }
    return first;
  }

  /** Whether the phrase with this head acts: it is the subject of a verb, active or passive. */
  static boolean isSubject(Token head) {
    return head.relation().equals("nsubj") || head.relation().equals("nsubjpass");
  }

  /** The words of these tokens as the register has names: each with one blank before the next. */
  static String words(ParsedSentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i == first ? "" : " ").append(sentence.token(i).form());
    }
    return words.toString();
  }

  private static int leftmost(ParsedSentence sentence, Token token) {
    int first = token.index();
    for (Token child : sentence.children(token)) {
      boolean modifier = BEFORE.contains(child.relation()) || INSIDE.contains(child.relation());
      if (child.index() < first && modifier) {
        first = Math.min(first, leftmost(sentence, child));
      }
    }
    return first;
  }
}
