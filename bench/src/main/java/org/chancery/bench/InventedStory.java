package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * News of invented states and people, written from a grammar: what happened stays the same from one
 * report of a story to the next, and how it is told doesn't. The same seed gives the same news.
 */
final class InventedStory {

  static final List<String> STATES =
      List.of(
          "Varonia",
          "Kestria",
          "Morvia",
          "Lesk",
          "Brevonia",
          "Tesmark",
          "Anhavel",
          "Jorvland",
          "Sundria",
          "Ostmark",
          "Halvia",
          "Perrin",
          "Quend",
          "Ruvia",
          "Talmond",
          "Wendia");
  static final List<String> VERBS =
      List.of(
          "accused",
          "praised",
          "threatened",
          "shelled",
          "sued",
          "met",
          "thanked",
          "sanctioned",
          "invited",
          "rebuked",
          "blockaded",
          "assured");

  private static final List<String> GIVEN =
      List.of(
          "Anna", "Boris", "Clara", "Dmitar", "Edda", "Fenn", "Goran", "Hilde", "Ivo", "Jasna",
          "Karel", "Lena", "Mirko", "Nadia", "Otto", "Petra", "Rurik", "Sanna", "Tomas", "Vera");
  private static final List<String> FAMILY =
      List.of(
          "Adler", "Brask", "Corvin", "Dravic", "Elster", "Falk", "Gorman", "Hasse", "Iversen",
          "Jurek", "Kolm", "Lindt", "Moravec", "Nordahl", "Orrin", "Peltz", "Radek", "Sandrel",
          "Torvik", "Ulman", "Varga", "Weiss", "Zorin", "Marlowe");
  private static final List<String> OFFICES =
      List.of("President", "Prime Minister", "Foreign Minister", "Defence Minister", "Ambassador");
  private static final List<String> MATTERS =
      List.of(
          "border treaty",
          "fishing quota",
          "railway dispute",
          "ferry line",
          "currency union",
          "harbour dues",
          "census",
          "gas pipeline",
          "observers' mandate",
          "dam upstream",
          "wool tariff",
          "asylum agreement",
          "flight ban",
          "power plant",
          "recount",
          "visa rules",
          "language law",
          "grain deliveries",
          "copper mine",
          "radio mast",
          "salt marshes");
  private static final List<String> PLACES =
      List.of(
          "Port Asten",
          "Graneholm",
          "Montclar",
          "Lowen",
          "Castelmar",
          "Vell",
          "Harrowgate",
          "Ysted",
          "Norrby",
          "Saint Orban",
          "Dun Lacey",
          "Felsen",
          "Tarn",
          "Eisach",
          "Ruhmark");
  private static final List<String> ENDS =
      List.of(
          "before the end of the month",
          "at a meeting behind closed doors",
          "after a long night",
          "in spite of protests in the streets",
          "without giving a reason",
          "as had been expected",
          "in a letter to parliament",
          "on the sidelines of a conference",
          "by telephone",
          "against the advice of the army",
          "for the third time this year",
          "while crowds gathered",
          "with the consent of the court",
          "to the surprise of diplomats",
          "under heavy guard");
  private static final List<String> OPENINGS =
      List.of(
          "On that day", "Late in the evening", "Earlier", "Meanwhile", "Soon afterwards", "Then");

  private final SplittableRandom random;
  private final String first;
  private final String second;
  private final String verb;
  private final String matter;
  private final String place;
  private final String person;
  private final int number;

  InventedStory(SplittableRandom random) {
    this.random = random;
    this.first = pick(STATES);
    this.second = pick(STATES);
    this.verb = pick(VERBS);
    this.matter = pick(MATTERS);
    this.place = pick(PLACES);
    this.person = pick(GIVEN) + " " + pick(FAMILY);
    this.number = 2 + random.nextInt(9000);
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  String title() {
    return first + " and " + second + " over the " + matter + " at " + place;
  }

  /** A report in words of its own. */
  List<String> report() {
    List<String> sentences = new ArrayList<>();
    sentences.add(lead());
    int count = 10 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      sentences.add(sentence());
    }
    return sentences;
  }

  private String lead() {
    return switch (random.nextInt(3)) {
      case 0 ->
          "%s %s %s over the %s in %s, and %d people watched %s."
              .formatted(first, verb, second, matter, place, number, pick(ENDS));
      case 1 ->
          "In %s, where %d people had come together, %s %s %s because of the %s."
              .formatted(place, number, first, verb, second, matter);
      default ->
          "%s the %s at %s led to more: %s %s %s before %d witnesses."
              .formatted(pick(OPENINGS), matter, place, first, verb, second, number);
    };
  }

  private String sentence() {
    String other = pick(STATES);
    int count = 2 + random.nextInt(900);
    return switch (random.nextInt(7)) {
      case 0 ->
          "%s %s of %s said %s %s %s over the %s %s."
              .formatted(
                  pick(OFFICES),
                  person,
                  first,
                  first,
                  pick(VERBS),
                  other,
                  pick(MATTERS),
                  pick(ENDS));
      case 1 ->
          "%s %s %s %s, and %d lorries waited near %s."
              .formatted(first, pick(VERBS), second, pick(ENDS), count, pick(PLACES));
      case 2 ->
          "\"We shall speak of the %s once more,\" %s %s said in %s %s."
              .formatted(matter, pick(GIVEN), pick(FAMILY), place, pick(ENDS));
      case 3 ->
          "%s %d people left %s since the %s failed %s."
              .formatted(pick(OPENINGS), count, pick(PLACES), pick(MATTERS), pick(ENDS));
      case 4 ->
          "%s %s %s, calling the %s a matter for %s."
              .formatted(second, pick(VERBS), other, pick(MATTERS), pick(PLACES));
      case 5 ->
          "In %s the price of bread rose by %d crowns, which %s %s blamed on %s %s."
              .formatted(pick(PLACES), count, pick(GIVEN), pick(FAMILY), other, pick(ENDS));
      default ->
          "%s %s %s at %s, %d days after the %s began."
              .formatted(other, pick(VERBS), first, place, count, matter);
    };
  }

  /** As papers print what an agency sent them: a few words changed, the end cut off. */
  List<String> edited(List<String> sentences) {
    List<String> copy = new ArrayList<>(sentences);
    if (random.nextInt(2) == 0) {
      copy.subList(Math.max(8, copy.size() * 2 / 3), copy.size()).clear();
    }
    copy.replaceAll(this::reworded);
    return copy;
  }

  private String reworded(String sentence) {
    StringBuilder text = new StringBuilder();
    for (String word : sentence.split(" ")) {
      boolean altered = random.nextInt(25) == 0 && Character.isLowerCase(word.charAt(0));
      text.append(text.isEmpty() ? "" : " ").append(altered ? "some" : word);
    }
    return text.toString();
  }
}
