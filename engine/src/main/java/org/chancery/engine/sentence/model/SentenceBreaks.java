package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts what a sentence splitter left together because it took the last word of a sentence for an
 * abbreviation or for a list's number: "told CNN. He left", "came in. He sat", "at 5 p.m. She
 * left", "by 11 to 8. She left". Stateless.
 */
final class SentenceBreaks {

  /** Words that open a sentence and are no names, whatever abbreviation stands before them. */
  private static final Set<String> OPENERS =
      Set.of(
          "He",
          "She",
          "It",
          "They",
          "We",
          "You",
          "The",
          "This",
          "That",
          "These",
          "Those",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "But",
          "And",
          "In",
          "On",
          "At",
          "For",
          "As",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "There",
          "Both",
          "Asked",
          "However",
          "Since",
          "What",
          "Why",
          "How",
          "Who",
          "So",
          "Then",
          "Now",
          "Yet",
          "Not",
          "No",
          "Nor",
          "According",
          "With",
          "To",
          "From",
          "By",
          "Under",
          "During",
          "Although",
          "Though",
          "Because",
          "Meanwhile");

  /** Openers that are letters of names too ("I Corps", "A-10"): only before a word. */
  private static final Set<String> LETTERS = Set.of("A", "I");

  /** What stands before the name that it belongs to, or before what it introduces. */
  private static final Set<String> LEADING =
      Set.of(
          "mr.", "mrs.", "ms.", "mx.", "dr.", "gen.", "sen.", "rep.", "gov.", "prof.", "st.", "lt.",
          "col.", "sgt.", "capt.", "rev.", "hon.", "pres.", "adm.", "maj.", "cmdr.", "sr.", "v.",
          "vs.", "e.g.", "i.e.", "cf.", "no.", "nos.", "p.", "pp.", "fr.", "msgr.", "amb.", "atty.",
          "supt.", "insp.");

  /** Words of which the splitter makes abbreviations of units or days. */
  private static final Set<String> WORDS = Set.of("in.", "wed.", "mar.", "fig.");

  private static final int SHORTEST_ACRONYM = 3;

  private static final Set<String> SHORT_ACRONYMS = Set.of("TV.", "EU.", "UN.", "AP.", "AU.");

  private SentenceBreaks() {}

  /** The sentences, in order, with those that hold two made two. */
  static List<List<Token>> parted(List<List<Token>> sentences) {
    List<List<Token>> parted = new ArrayList<>(sentences.size());
    for (List<Token> sentence : sentences) {
      part(sentence, parted);
    }
    return parted;
  }

  private static void part(List<Token> sentence, List<List<Token>> into) {
    List<Token> current = new ArrayList<>(sentence.size() + 1);
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      boolean last = i + 1 == sentence.size();
      if (NumberStops.isEnd(sentence, i)) {
        addStopped(token, current);
        into.add(current);
        current = new ArrayList<>(sentence.size() - i);
        continue;
      }
      if (!isAbbreviation(token.getWordForm()) || isMeasure(sentence, i)) {
        current.add(token);
        continue;
      }
      boolean ends = !last && opens(sentence, i + 1, token.getWordForm());
      if ((last || ends) && isWhole(token.getWordForm())) {
        addStopped(token, current);
      } else {
        current.add(token);
      }
      if (ends) {
        into.add(current);
        current = new ArrayList<>(sentence.size() - i);
      }
    }
    if (!current.isEmpty()) {
      into.add(current);
    }
  }

  /** The word, and its full stop as a token of its own. */
  private static void addStopped(Token token, List<Token> into) {
    int stop = token.getEndOffset() - 1;
    String form = token.getWordForm();
    into.add(new Token(form.substring(0, form.length() - 1), token.getStartOffset(), stop));
    into.add(new Token(".", stop, stop + 1));
  }

  private static boolean isAbbreviation(String form) {
    return form.length() > 2
        && form.charAt(form.length() - 1) == '.'
        && Character.isLetter(form.charAt(form.length() - 2))
        && !LEADING.contains(form.toLowerCase(Locale.ROOT));
  }

  /** "5 in.": an inch. */
  private static boolean isMeasure(List<Token> sentence, int i) {
    return i > 0
        && WORDS.contains(sentence.get(i).getWordForm())
        && sentence.get(i - 1).getWordForm().chars().anyMatch(Character::isDigit);
  }

  private static boolean opens(List<Token> sentence, int next, String before) {
    String form = sentence.get(next).getWordForm();
    if (OPENERS.contains(form)) {
      return true;
    }
    boolean followed =
        next + 1 < sentence.size()
            && Character.isLowerCase(sentence.get(next + 1).getWordForm().charAt(0));
    if (LETTERS.contains(form)) {
      return followed;
    }
    boolean capitalised =
        form.length() > 1
            && Character.isUpperCase(form.charAt(0))
            && form.chars().anyMatch(Character::isLowerCase);
    return capitalised && isWhole(before);
  }

  /** A word or an acronym without full stops of its own: the stop is the sentence's. */
  private static boolean isWhole(String form) {
    if (WORDS.contains(form) || SHORT_ACRONYMS.contains(form)) {
      return true;
    }
    return form.length() > SHORTEST_ACRONYM
        && form.substring(0, form.length() - 1).chars().allMatch(Character::isUpperCase);
  }
}
