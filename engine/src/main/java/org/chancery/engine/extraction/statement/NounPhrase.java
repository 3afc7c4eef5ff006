package org.chancery.engine.extraction.statement;

import java.util.List;
import java.util.Set;
import org.chancery.engine.sentence.CalendarWords;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/** The words of the phrase that hangs on a noun, as sources are marked. Stateless. */
final class NounPhrase {

  private static final Set<String> WH = Set.of("WP", "WDT", "WRB", "WP$");

  private NounPhrase() {}

  /**
   * The phrase of {@code head} with its appositions, without a clause behind a comma and without
   * the marks at its ends.
   */
  static Span span(ParsedSentence sentence, Token head) {
    return span(sentence, head, false);
  }

  /** The same without the phrases that are coordinated with it. */
  static Span alone(ParsedSentence sentence, Token head) {
    return span(sentence, head, true);
  }

  private static Span span(ParsedSentence sentence, Token head, boolean alone) {
    if (WH.contains(head.tag())) {
      return head.span();
    }
    if (head.tag().equals("PRP$") || head.relation().equals("poss")) {
      return possessive(sentence, head);
    }
    int first = head.index();
    int last = head.index();
    for (Token child : sentence.children(head)) {
      boolean joined = child.relation().equals("conj");
      if (leftOut(sentence, head, child) || (joined && (alone || asDid(sentence, child)))) {
        continue;
      }
      List<Token> under = sentence.subtree(child);
      first = Math.min(first, under.get(0).index());
      last = Math.max(last, under.get(under.size() - 1).index());
    }
    while (last > head.index()
        && isMark(sentence.token(last))
        && !closesBracket(sentence, first, last)) {
      last--;
    }
    while (first < head.index() && isMark(sentence.token(first))) {
      first++;
    }
    return sentence.span(first, last);
  }

  /** "Mara Dorn (Lesk)": a bracket that opens within the phrase. */
  private static boolean closesBracket(ParsedSentence sentence, int first, int last) {
    for (int i = last; sentence.token(last).tag().equals("-RRB-") && i >= first; i--) {
      if (sentence.token(i).tag().equals("-LRB-")) {
        return true;
      }
    }
    return false;
  }

  /** The token among these that governs the others. */
  static Token head(ParsedSentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if ((token.head() < first || token.head() > last) && !token.relation().equals("punct")) {
        return token;
      }
    }
    return sentence.token(last);
  }

  private static Span possessive(ParsedSentence sentence, Token head) {
    List<Token> under = sentence.subtree(head);
    return sentence.span(under.get(0).index(), head.index());
  }

  private static boolean leftOut(ParsedSentence sentence, Token head, Token child) {
    return switch (child.relation()) {
      case "punct", "cc", "preconj", "mark", "advcl", "ccomp", "parataxis", "discourse", "dep" ->
          true;
      case "relcl", "acl" -> commaBefore(sentence, child);
      case "case" -> true;
      case "prep" ->
          child.index() > head.index() && (commaBefore(sentence, child) || isDay(sentence, child));
      case "advmod" -> child.index() > head.index();
      default -> false;
    };
  }

  /** "Lesk agreed, as did Morvia": the two don't stand together. */
  private static boolean asDid(ParsedSentence sentence, Token joined) {
    int first = sentence.subtree(joined).get(0).index();
    return first > 1 && sentence.token(first - 2).lemma().equals("as");
  }

  /** "the commission on Tuesday": the day is when it spoke. */
  private static boolean isDay(ParsedSentence sentence, Token preposition) {
    return preposition.lemma().equals("on")
        && sentence
            .child(preposition, "pobj")
            .filter(o -> CalendarWords.DAYS.contains(o.form()))
            .isPresent();
  }

  private static boolean commaBefore(ParsedSentence sentence, Token child) {
    int first = sentence.subtree(child).get(0).index();
    return first > 0 && sentence.token(first - 1).form().equals(",");
  }

  private static boolean isMark(Token token) {
    return token.relation().equals("punct") && !token.tag().equals("-RRB-");
  }
}
