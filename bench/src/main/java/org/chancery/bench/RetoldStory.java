package org.chancery.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An invented affair as several papers tell it: a report, rewrites of it, reports by others who
 * were there as well, and what follows on the next day. The same seed gives the same news.
 */
final class RetoldStory {

  private static final List<String> BEGINNINGS =
      List.of(
          "Ad", "Bra", "Cor", "Dra", "El", "Fal", "Gor", "Has", "Iver", "Jur", "Kol", "Lin", "Mora",
          "Nord", "Or", "Pel", "Ra", "San", "Tor", "Ul", "Var", "Wei", "Zo", "Mar");
  private static final List<String> MIDDLES =
      List.of("le", "s", "vi", "ta", "ne", "ka", "mo", "ri", "do", "be", "lu", "za");
  private static final List<String> ENDS =
      List.of("r", "k", "n", "ck", "lm", "nd", "sse", "vec", "dahl", "rin", "tz", "del", "ga");
  private static final List<String> GIVEN =
      List.of(
          "Anna", "Boris", "Clara", "Dmitar", "Edda", "Fenn", "Goran", "Hilde", "Ivo", "Jasna",
          "Karel", "Lena", "Mirko", "Nadia", "Otto", "Petra", "Rurik", "Sanna", "Tomas", "Vera");

  /** What a teller adds of their own. */
  private static final List<String> ASIDES =
      List.of(
          "as was learned in the evening",
          "to the surprise of many",
          "which few had expected",
          "after a long day",
          "while it rained",
          "and nobody objected",
          "for the second time",
          "with little warning",
          "as so often before",
          "in spite of all assurances",
          "at a late hour",
          "without further comment");

  private static final List<String> FILLERS =
      List.of(
          "again",
          "quietly",
          "apparently",
          "later",
          "then",
          "openly",
          "soon",
          "largely",
          "perhaps",
          "suddenly",
          "finally",
          "even",
          "duly",
          "merely",
          "promptly",
          "clearly");
  private static final List<String> MATTERS =
      List.of(
          "border treaty",
          "fishing quota",
          "railway tariff",
          "ferry line",
          "currency union",
          "harbour dues",
          "gas pipeline",
          "wool tariff",
          "asylum agreement",
          "flight ban",
          "grain price",
          "copper mine",
          "radio mast",
          "salt tax",
          "language law",
          "census");

  private static final int PERSONS = 5;
  private static final int SITES = 4;
  private static final int ISSUES = 3;
  private static final int CORE = 5;
  private static final int POOL = 26;

  private final SplittableRandom random;
  private final List<String> persons = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> matters = new ArrayList<>();
  private final List<RetoldFact> pool = new ArrayList<>();

  RetoldStory(SplittableRandom random) {
    this.random = random;
    fill(persons, PERSONS, () -> pick(GIVEN) + " " + name());
    fill(places, SITES, this::name);
    fill(matters, ISSUES, () -> pick(MATTERS));
    for (int i = 0; i < POOL; i++) {
      pool.add(fact());
    }
  }

  private static void fill(
      List<String> some, int count, java.util.function.Supplier<String> another) {
    while (some.size() < count) {
      String one = another.get();
      if (!some.contains(one)) {
        some.add(one);
      }
    }
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private String name() {
    return pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDS);
  }

  /** Something of this affair that nobody has told yet. */
  private RetoldFact fact() {
    String one = pick(persons);
    String other = one;
    while (other.equals(one)) {
      other = pick(persons);
    }
    return new RetoldFact(
        random.nextInt(RetoldFact.kinds()),
        one,
        other,
        pick(places),
        2 + random.nextInt(random.nextInt(3) == 0 ? 900 : 40),
        pick(matters));
  }

  String title() {
    return persons.get(0) + ", " + persons.get(1) + " and the " + matters.get(0);
  }

  /** A report by somebody who was there: what all have, and some of what could be learned. */
  List<RetoldFact> report() {
    List<RetoldFact> facts = new ArrayList<>(pool.subList(0, CORE));
    List<RetoldFact> rest = shuffled(pool.subList(CORE, POOL));
    facts.addAll(rest.subList(0, 5 + random.nextInt(8)));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      facts.add(fact());
    }
    return facts;
  }

  /** The news of the day after: some of what was told, in part with other numbers, and more. */
  List<RetoldFact> followUp(List<RetoldFact> report) {
    List<RetoldFact> facts = new ArrayList<>();
    for (RetoldFact old : shuffled(report).subList(0, 3 + random.nextInt(report.size() / 2 - 2))) {
      facts.add(random.nextInt(4) == 0 ? old.recounted(random) : old);
    }
    for (int i = 6 + random.nextInt(5); i > 0; i--) {
      facts.add(fact());
    }
    return facts;
  }

  /** What a paper makes of another's report: a little left out, sometimes a little added. */
  List<RetoldFact> rewritten(List<RetoldFact> report) {
    List<RetoldFact> facts = new ArrayList<>(report);
    for (int i = random.nextInt(1 + report.size() / 6); i > 0; i--) {
      facts.remove(random.nextInt(facts.size()));
    }
    if (random.nextInt(3) == 0) {
      facts.add(fact());
    }
    return random.nextBoolean() ? shuffled(facts) : facts;
  }

  /** The text of facts, each told in one of these ways, every second one with an aside. */
  String text(List<RetoldFact> facts, List<Integer> ways) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < facts.size(); i++) {
      String sentence = facts.get(i).told(ways.get(random.nextInt(ways.size())));
      if (random.nextBoolean()) {
        sentence = sentence.substring(0, sentence.length() - 1) + ", " + pick(ASIDES) + ".";
      }
      text.append(Character.toUpperCase(sentence.charAt(0))).append(sentence.substring(1));
      text.append(i % 3 == 2 ? "\n\n" : " ");
    }
    return text.toString().strip();
  }

  /** A text in which every fourth word has one of the teller's own behind it. */
  String withOwnWords(String text) {
    StringBuilder own = new StringBuilder();
    for (String word : text.split("(?<= )")) {
      boolean inside = word.endsWith(" ") && Character.isLowerCase(word.charAt(0));
      own.append(word).append(inside && random.nextInt(4) == 0 ? pick(FILLERS) + " " : "");
    }
    return own.toString();
  }

  private <T> List<T> shuffled(List<T> some) {
    List<T> other = new ArrayList<>(some);
    Collections.shuffle(other, new java.util.Random(random.nextLong()));
    return other;
  }
}
