package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes news of invented states from a grammar, and edits it as papers edit agencies' texts. The
 * same seed gives the same news.
 */
final class NewsGrammar {

  private static final String[] STATES = {
    "Varonia", "Kestria", "Morvia", "Lesk", "Brevonia", "Tesmark", "Anhavel", "Jorvland", "Sundria",
    "Ostmark", "Halvia", "Perrin", "Quend", "Ruvia", "Talmond", "Ulster Reach", "Wendia", "Yarrow"
  };
  private static final String[] GIVEN = {
    "Anna", "Boris", "Clara", "Dmitar", "Edda", "Fenn", "Goran", "Hilde", "Ivo", "Jasna", "Karel",
    "Lena", "Mirko", "Nadia", "Otto", "Petra", "Rurik", "Sanna", "Tomas", "Vera"
  };
  private static final String[] FAMILY = {
    "Adler", "Brask", "Corvin", "Dravic", "Elster", "Falk", "Gorman", "Hasse", "Iversen", "Jurek",
    "Kolm", "Lindt", "Moravec", "Nordahl", "Orrin", "Peltz", "Radek", "Sandrel", "Torvik", "Ulman",
    "Varga", "Weiss", "Zorin", "Marlowe"
  };
  private static final String[] OFFICES = {
    "President", "Prime Minister", "Foreign Minister", "Defence Minister", "Interior Minister",
    "Ambassador", "General", "Finance Minister", "Trade Minister", "the opposition leader"
  };
  private static final String[] VERBS = {
    "warned",
    "accused",
    "thanked",
    "invited",
    "criticised",
    "praised",
    "rebuked",
    "urged",
    "assured",
    "asked",
    "threatened",
    "reminded",
    "told",
    "cautioned",
    "promised"
  };
  private static final String[] GOODS = {
    "grain",
    "gas",
    "fish",
    "timber",
    "copper",
    "water",
    "steel",
    "salt",
    "wool",
    "coal",
    "oil",
    "fertiliser",
    "electricity",
    "machinery",
    "medicines",
    "weapons",
    "sugar",
    "cement"
  };
  private static final String[] MATTERS = {
    "the border treaty",
    "the fishing quota",
    "the prisoners of the Sound",
    "the railway dispute",
    "the ferry attack",
    "the currency union",
    "the harbour blockade",
    "the census",
    "the pipeline",
    "the observers' mandate",
    "the disputed islands",
    "the dam upstream",
    "the tariff on wool",
    "the asylum agreement",
    "the flight ban",
    "the nuclear plant",
    "the election recount",
    "the visa rules",
    "the debt of the railways",
    "the language law"
  };
  private static final String[] PLACES = {
    "Port Asten", "Graneholm", "Montclar", "Lowen", "Castelmar", "Vell", "Harrowgate", "Ysted",
    "Norrby", "Saint Orban", "Dun Lacey", "Felsen", "Tarn", "Eisach", "Quarrel Bay", "Ruhmark"
  };
  private static final String[] ENDS = {
    "before the end of the month", "at a meeting behind closed doors", "in spite of protests",
    "after a night of talks", "without giving a reason", "in a letter to parliament",
    "in front of the assembled press", "on the sidelines of a conference", "as expected",
    "against the advice of the army", "for the third time this year", "to everyone's surprise",
    "while crowds gathered outside", "with the consent of the court", "by telephone"
  };

  private final Random random;

  NewsGrammar(long seed) {
    this.random = new Random(seed);
  }

  /** The sentences of a new article. */
  List<String> sentences(int count) {
    String person = person();
    String state = pick(STATES);
    String matter = pick(MATTERS);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(sentence(random.nextInt(3) == 0 ? person : person(), state, matter));
    }
    return sentences;
  }

  String article() {
    return text(sentences(12 + random.nextInt(20)));
  }

  static String text(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(sentences.get(i)).append(i % 3 == 2 ? "\n\n" : " ");
    }
    return text.toString().strip();
  }

  private String sentence(String person, String state, String matter) {
    int number = 2 + random.nextInt(900);
    return switch (random.nextInt(8)) {
      case 0 ->
          "%s %s %s of %s over %s %s."
              .formatted(pick(OFFICES), person, pick(VERBS), pick(STATES), matter, pick(ENDS));
      case 1 ->
          "%s stopped deliveries of %s to %s %s, and %d trucks waited near %s."
              .formatted(state, pick(GOODS), pick(STATES), pick(ENDS), number, pick(PLACES));
      case 2 ->
          "\"We shall not speak of %s again,\" %s said in %s %s."
              .formatted(pick(MATTERS), person, pick(PLACES), pick(ENDS));
      case 3 ->
          "According to %s %s, %d people had left %s since %s collapsed."
              .formatted(pick(OFFICES), person(), number, pick(PLACES), matter);
      case 4 ->
          "The government of %s %s its neighbour %s, calling %s a matter for %s."
              .formatted(state, pick(VERBS), pick(STATES), pick(MATTERS), pick(PLACES));
      case 5 ->
          "In %s the price of %s rose by %d crowns, which %s blamed on %s."
              .formatted(pick(PLACES), pick(GOODS), number, person(), pick(STATES));
      case 6 ->
          "%s and %s signed a protocol on %s in %s %s."
              .formatted(state, pick(STATES), pick(GOODS), pick(PLACES), pick(ENDS));
      default ->
          "A convoy of %d lorries with %s from %s reached %s %s."
              .formatted(number, pick(GOODS), pick(STATES), pick(PLACES), pick(ENDS));
    };
  }

  private String person() {
    return pick(GIVEN) + " " + pick(FAMILY);
  }

  /** How papers print what an agency sent them. */
  enum Edit {
    NONE,
    FEW_WORDS,
    CUT,
    ADDED,
    REORDERED,
    CUT_AND_FEW_WORDS
  }

  /** A copy of an article, edited. */
  String copy(List<String> sentences, Edit edit) {
    List<String> copy = new ArrayList<>(sentences);
    switch (edit) {
      case NONE -> {}
      case FEW_WORDS -> copy.replaceAll(this::reworded);
      case CUT -> copy.subList(Math.max(5, copy.size() / 3), copy.size()).clear();
      case ADDED -> copy.addAll(random.nextInt(copy.size()), sentences(1 + copy.size() / 3));
      case REORDERED -> Collections.shuffle(copy.subList(1, copy.size()), random);
      case CUT_AND_FEW_WORDS -> {
        copy.subList(Math.max(6, copy.size() / 2), copy.size()).clear();
        copy.replaceAll(this::reworded);
      }
    }
    return text(copy);
  }

  /** One word in twenty replaced. */
  private String reworded(String sentence) {
    return List.of(sentence.split(" ")).stream()
        .map(word -> random.nextInt(20) == 0 ? "altered" : word)
        .collect(Collectors.joining(" "));
  }

  <T> T pick(T[] some) {
    return some[random.nextInt(some.length)];
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
