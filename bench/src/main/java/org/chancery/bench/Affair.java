package org.chancery.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * An invented affair between states, in phases some days apart, each told by several papers: with
 * names, wordings and dates of their own, some of it left out, now and then another number, day or
 * place, and with what went before. Among its facts are some that are alike and not the same. The
 * same seed gives the same news.
 */
final class Affair {

  private static final List<String> MATTERS =
      List.of(
          "border treaty",
          "fishing quota",
          "railway tariff",
          "ferry line",
          "currency union",
          "gas pipeline",
          "water treaty",
          "asylum agreement",
          "flight ban",
          "grain embargo",
          "copper mine",
          "customs union",
          "river dam",
          "canal toll",
          "radar station",
          "ceasefire");
  private static final List<String> BEGINNINGS =
      List.of(
          "Mar", "Sol", "Drah", "Lint", "Okr", "Per", "Tams", "Urg", "Wend", "Zeln", "Harn", "Quar",
          "Brann", "Elsw", "Ostr", "Kolm", "Fend", "Grav", "Ist", "Jast", "Nev", "Palt", "Rov",
          "Vint");
  private static final List<String> ENDS =
      List.of("ik", "en", "ov", "el", "ava", "inth", "ost", "ar", "ock", "ith", "um", "esk", "ona");
  private static final List<String> GIVEN =
      List.of("Alma", "Bero", "Cilla", "Dorn", "Elin", "Faro", "Gisla", "Henk", "Ilka", "Joren");

  /**
   * Sentences that tell nothing that happened; %s is one whose name is heard in this affair alone.
   */
  private static final List<String> BACKGROUNDS =
      List.of(
          "The two states have been neighbours for centuries.",
          "Little is known about what comes next.",
          "The weather in the region was mild for the season.",
          "Newspapers in both capitals gave it their first pages.",
          "The matter has been on the table for years.",
          "Most shops stayed open, and the trains ran on time.",
          "Prices on the exchange hardly moved.",
          "Few observers had expected it so soon.",
          "%s has followed the matter for years.",
          "%s left without a word to reporters.",
          "For %s it was a long night.",
          "%s keeps the papers on it in three folders.");

  private static final int PAPERS = 9;
  private static final int WEEK = 7;
  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

  /**
   * A sentence of an article.
   *
   * @param fact what it tells, null for background
   */
  record Told(String text, @Nullable AffairFact fact) {}

  /** What a paper writes. */
  record Report(
      String affair, String paper, LocalDate published, String title, List<Told> sentences) {}

  private final String id;
  private final SplittableRandom random;
  private final AffairState one;
  private final AffairState two;
  private final AffairState third;
  private final String matter;
  private final List<String> towns = new ArrayList<>();
  private final List<String> persons = new ArrayList<>();
  private final List<List<AffairFact>> phases = new ArrayList<>();
  private int facts;

  Affair(String id, LocalDate firstDay, SplittableRandom random) {
    this.id = id;
    this.random = random;
    List<AffairState> states = shuffled(AffairState.ALL);
    this.one = states.get(0);
    this.two = states.get(1);
    this.third = states.get(2);
    this.matter = pick(MATTERS);
    for (int i = 0; i < 4; i++) {
      towns.add(pick(BEGINNINGS) + pick(ENDS));
      persons.add(pick(GIVEN) + " " + pick(BEGINNINGS) + pick(ENDS));
    }
    LocalDate day = firstDay;
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      phases.add(phase(day));
      day = day.plusDays(2 + random.nextInt(8));
    }
  }

  /** What happens on a day; each time something that is like another thing, and not the same. */
  private List<AffairFact> phase(LocalDate day) {
    List<AffairFact> phase = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i >= 0; i--) {
      boolean straight = random.nextInt(3) > 0;
      phase.add(fact(pick(AffairFact.kinds()), straight ? one : two, straight ? two : one, day));
    }
    AffairFact first = phase.get(0);
    switch (random.nextInt(4)) {
      case 0 -> {
        if (first.kind().turned()) {
          phase.add(fact(first.kind(), first.recipient(), first.actor(), day));
        }
      }
      case 1 -> phase.add(fact(first.kind(), third, first.recipient(), day));
      case 2 -> {
        if (!phases.isEmpty()) {
          AffairFact old = phases.get(phases.size() - 1).get(0);
          phase.add(fact(old.kind(), old.actor(), old.recipient(), day));
        }
      }
      default -> {}
    }
    // Of one kind and the same parties there is one a day: papers could not tell more apart.
    List<AffairFact> distinct = new ArrayList<>();
    for (AffairFact fact : phase) {
      if (distinct.stream().noneMatch(other -> other.isLike(fact))) {
        distinct.add(fact);
      }
    }
    return distinct;
  }

  private AffairFact fact(
      AffairFact.Kind kind, AffairState actor, AffairState recipient, LocalDate day) {
    return new AffairFact(
        id + "/" + facts++,
        kind,
        actor,
        recipient,
        pick(towns),
        kind == AffairFact.kinds().get(4) ? 500 * (2 + random.nextInt(20)) : 2 + random.nextInt(60),
        matter,
        day);
  }

  /** What the papers write of it, in the order of time. */
  List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < phases.size(); i++) {
      List<Integer> papers = new ArrayList<>();
      for (int paper = 0; paper < PAPERS; paper++) {
        papers.add(paper);
      }
      for (int paper : shuffled(papers).subList(0, 2 + random.nextInt(4))) {
        reports.add(report(i, "Paper " + paper));
      }
    }
    return reports;
  }

  private Report report(int phase, String paper) {
    List<AffairFact> news = phases.get(phase);
    LocalDate published = news.get(0).day().plusDays(random.nextInt(2));
    List<Told> sentences = new ArrayList<>();
    for (AffairFact fact : news) {
      if (sentences.isEmpty() || random.nextInt(4) > 0) {
        sentences.add(told(fact, published));
        if (random.nextInt(3) > 0) {
          sentences.add(background());
        }
      }
    }
    for (int i = random.nextInt(3); i > 0 && phase > 0; i--) {
      AffairFact old = pick(phases.get(random.nextInt(phase)));
      if (sentences.stream().noneMatch(told -> told.fact() != null && old.isSame(told.fact()))) {
        sentences.add(told(old, published));
      }
    }
    sentences.add(background());
    String title = news.get(0).actor().country() + " and " + news.get(0).recipient().country();
    return new Report(id, paper, published, title + ": the " + matter, sentences);
  }

  private Told told(AffairFact fact, LocalDate published) {
    AffairFact own = fact;
    switch (random.nextInt(12)) {
      case 0, 1 ->
          own = fact.kind().counts() ? fact.counted(fact.number() + 1 + random.nextInt(9)) : fact;
      case 2 -> own = fact.on(fact.day().minusDays(1));
      case 3 -> own = fact.at(pick(towns));
      default -> {}
    }
    String text =
        own.told(
            random.nextInt(own.kind().ways().size()),
            pick(fact.actor().names()),
            pick(fact.recipient().names()),
            day(own.day(), published));
    return new Told(text, own);
  }

  private Told background() {
    return new Told(String.format(Locale.ROOT, pick(BACKGROUNDS), pick(persons)), null);
  }

  /** " on Monday", " on March 4", " last week" or, of the news of the day, nothing. */
  private String day(LocalDate day, LocalDate published) {
    long ago = ChronoUnit.DAYS.between(day, published);
    if (ago < WEEK && random.nextInt(3) > 0) {
      return " on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
    if (ago <= 1 && random.nextBoolean()) {
      return "";
    }
    return " on " + MONTH_DAY.format(day);
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private <T> List<T> shuffled(List<T> some) {
    List<T> other = new ArrayList<>(some);
    Collections.shuffle(other, new Random(random.nextLong()));
    return other;
  }
}
