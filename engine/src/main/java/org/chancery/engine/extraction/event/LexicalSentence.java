package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * A sentence as the lexicon sees it: base forms repaired, and for each word that may tell an event
 * the entries that the sentence's words allow. What does not hang on who is asked about is found
 * here once, however many pairs are judged. Confined to one thread.
 */
final class LexicalSentence {

  /**
   * A word and the entries that it may begin.
   *
   * @param entries never empty, in the lexicon's order
   */
  record Trigger(Token token, List<LexiconEntry> entries) {}

  private final Lexicon lexicon;
  private final Syntax syntax;
  private final PerToken<String> names;
  private final List<Trigger> verbs = new ArrayList<>();
  private final List<Trigger> nouns = new ArrayList<>();

  LexicalSentence(ParsedSentence parsed, Lexicon lexicon) {
    this.lexicon = lexicon;
    ParsedSentence sentence = Lemmas.repaired(parsed, lexicon.verbLemmas());
    this.syntax = new Syntax(sentence);
    this.names = new PerToken<>(sentence.size(), token -> Nameless.word(token, lexicon));
    BitSet met = lexicon.needs().metBy(sentence);
    for (Token token : sentence.tokens()) {
      if (token.isVerb()) {
        add(verbs, token, lexicon.verbFrames(token.lemma()), met);
      }
      if (isNominal(token)) {
        add(nouns, token, lexicon.nounFrames(nounLemma(token)), met);
      }
    }
  }

  private static void add(List<Trigger> triggers, Token token, Frames frames, BitSet met) {
    List<LexiconEntry> possible = frames.possible(met);
    if (!possible.isEmpty()) {
      triggers.add(new Trigger(token, possible));
    }
  }

  /** "Fighting between …" may be tagged as a verb. */
  private static boolean isNominal(Token token) {
    return token.isNoun() || isGerund(token);
  }

  private static boolean isGerund(Token token) {
    return token.tag().equals("VBG")
        && switch (token.relation()) {
          case "nsubj", "nsubjpass", "pobj", "dobj", "csubj" -> true;
          default -> false;
        };
  }

  private static String nounLemma(Token token) {
    return isGerund(token) ? token.form().toLowerCase(Locale.ROOT) : token.lemma();
  }

  /** A word as the trained models see it: the base form; for names and numbers what it is. */
  String word(Token token) {
    return names.of(token);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  ParsedSentence sentence() {
    return syntax.sentence();
  }

  Syntax syntax() {
    return syntax;
  }

  /** Verbs that may tell an event, in the order of the text. */
  List<Trigger> verbs() {
    return verbs;
  }

  /** Nouns, and gerunds used as such, that may tell an event, in the order of the text. */
  List<Trigger> nouns() {
    return nouns;
  }
}
