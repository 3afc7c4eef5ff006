package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Gives verbs their base form where the parser left the inflected one ("ended"), and words with a
 * hyphen the one that is written without ("cease-fire").
 */
final class Lemmas {

  private static final String VOWELS = "aeiou";

  /** Last parts of nouns that the parser splits: "sit-in", "build-up", "cease-fire". */
  private static final Set<String> ENDS =
      Set.of("in", "up", "out", "off", "down", "back", "over", "fire");

  /** The parser's base form of a number word is the number's sign. */
  private static final Set<String> AMOUNTS = Set.of("thousand", "million", "billion", "trillion");

  private Lemmas() {}

  /** The sentence itself, or a copy with the base forms that are {@code known} put in. */
  static ParsedSentence repaired(ParsedSentence sentence, Set<String> known) {
    List<Token> tokens = null;
    for (Token token : sentence.tokens()) {
      String base = base(sentence, token, known);
      if (!base.equals(token.lemma())) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(
            token.index(),
            new Token(
                token.index(),
                token.span(),
                token.form(),
                base,
                token.tag(),
                token.head(),
                token.relation()));
      }
    }
    return tokens == null
        ? sentence
        : new ParsedSentence(sentence.index(), sentence.paragraph(), tokens);
  }

  private static String base(ParsedSentence sentence, Token token, Set<String> known) {
    String lemma = token.lemma();
    if (token.tag().equals("CD") && AMOUNTS.contains(token.form())) {
      return token.form();
    }
    if (token.index() > 1 && sentence.token(token.index() - 1).form().equals("-")) {
      String before = sentence.token(token.index() - 2).lemma();
      if (token.isNoun() && ENDS.contains(lemma)) {
        return before + "-" + lemma;
      }
      return known.contains(before + lemma) ? before + lemma : lemma;
    }
    if (!token.isVerb() || known.contains(lemma)) {
      return lemma;
    }
    for (String base : bases(lemma)) {
      if (known.contains(base)) {
        return base;
      }
    }
    return lemma;
  }

  private static List<String> bases(String form) {
    if (form.endsWith("ied")) {
      return List.of(form.substring(0, form.length() - 3) + "y");
    }
    int ending = form.endsWith("ed") ? 2 : form.endsWith("ing") ? 3 : 0;
    if (ending == 0 || form.length() < ending + 3) {
      return List.of();
    }
    String stem = form.substring(0, form.length() - ending);
    return List.of(stem, stem + "e", single(stem));
  }

  /** "cancell" to "cancel". */
  private static String single(String stem) {
    int end = stem.length();
    boolean doubled =
        end > 2
            && stem.charAt(end - 1) == stem.charAt(end - 2)
            && VOWELS.indexOf(stem.charAt(end - 1)) < 0;
    return doubled ? stem.substring(0, end - 1) : stem;
  }
}
