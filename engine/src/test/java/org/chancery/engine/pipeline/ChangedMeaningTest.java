package org.chancery.engine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/**
 * What says the same of an act in other words gives the same event; what denies it, makes it hang
 * on a condition, exchanges its sides or puts it on another day changes just that. Counted over
 * thirty acts between two sides, in those that the plain sentence tells.
 */
class ChangedMeaningTest {

  private static final String ONE = "Varonia";
  private static final String OTHER = "Kestria";
  private static final String PLAIN = "{A} {did} {B}{+} on Monday.";

  /** Of each hundred acts that the plain sentence tells, so many must come out right. */
  private static final int LEAST = 90;

  private static final int FEWEST = 27;

  private static final List<String> SAME =
      List.of(
          "{B} was {done} by {A}{+} on Monday.",
          "On Monday, {A} {did} {B}{+}.",
          "{A} on Monday {did} {B}{+}.",
          "{A}, which borders the sea, {did} {B}{+} on Monday.",
          "{A} {did} {B}{+} on Monday, officials in the capital said.",
          "Officials said that {A} {did} {B}{+} on Monday.",
          "After weeks of silence, {A} {did} {B}{+} on Monday.",
          "{A} {did} {B}{+} on Monday, and the markets fell.");

  private static final List<String> NO_FACT =
      List.of(
          "{A} did not {do} {B}{+} on Monday.",
          "{A} has never {done} {B}{+}.",
          "{B} was not {done} by {A}{+} on Monday.",
          "{A} refused to {do} {B}{+} on Monday.",
          "{A} denied that it had {done} {B}{+}.",
          "It is not true that {A} {did} {B}{+} on Monday.",
          "{A} would {do} {B}{+} if the talks failed.",
          "If {A} {did} {B}{+}, the talks would end.",
          "{A} may {do} {B}{+} next week.",
          "{A} plans to {do} {B}{+} next week.",
          "Lesk asked {A} to {do} {B}{+}.",
          "Will {A} {do} {B}{+}?");

  private static final Map<String, String> DAYS =
      Map.of(
          "{A} {did} {B}{+} on Wednesday.", "2031-05-07..2031-05-07",
          "In April, {A} {did} {B}{+}.", "2031-04-01..2031-04-30",
          "{A} {did} {B}{+} on March 3.", "2031-03-03..2031-03-03",
          "{A} {did} {B}{+} last year.", "2030-01-01..2030-12-31");

  private final Map<String, List<String>> wrong = new LinkedHashMap<>();
  private final Map<String, Integer> right = new LinkedHashMap<>();

  private static List<String> events(String sentence) {
    return Meaning.ofSentence(sentence).stream().filter(m -> m.startsWith("event ")).toList();
  }

  /** What is told as a fact of the one by the other. */
  private static List<String> facts(List<String> events, String actor, String recipient) {
    String sides = " FACT [" + actor + "] > [" + recipient + "]";
    return events.stream().filter(event -> event.contains(sides)).toList();
  }

  private void check(String template, String sentence, BiPredicate<List<String>, String> ok) {
    List<String> events = events(sentence);
    if (ok.test(events, sentence)) {
      right.merge(template, 1, Integer::sum);
    } else {
      wrong.computeIfAbsent(template, n -> new ArrayList<>()).add(sentence + " = " + events);
    }
  }

  @Test
  void recordsChangeAsTheWordsDo() {
    int told = 0;
    for (Act act : Act.ALL) {
      List<String> plain = facts(events(act.in(PLAIN, ONE, OTHER)), ONE, OTHER);
      if (!plain.isEmpty()) {
        told++;
        check(act, plain);
      }
    }
    assertThat(told).isGreaterThanOrEqualTo(FEWEST);
    int least = told * LEAST / 100;
    wrong.forEach(
        (template, sentences) ->
            assertThat(right.getOrDefault(template, 0))
                .as(template + ": " + sentences)
                .isGreaterThanOrEqualTo(least));
    assertThat(right).hasSize(SAME.size() + NO_FACT.size() + DAYS.size() + 1);
  }

  private void check(Act act, List<String> plain) {
    List<String> types = plain.stream().map(event -> event.split(" ", -1)[1]).toList();
    for (String same : SAME) {
      check(same, act.in(same, ONE, OTHER), (is, s) -> is.containsAll(plain));
    }
    check(
        "sides exchanged",
        act.in(PLAIN, OTHER, ONE),
        (is, s) -> is.containsAll(exchanged(plain)) && facts(is, ONE, OTHER).isEmpty());
    for (String other : NO_FACT) {
      check(
          other,
          act.in(other, ONE, OTHER),
          (is, s) ->
              facts(is, ONE, OTHER).stream().noneMatch(e -> types.contains(e.split(" ", -1)[1])));
    }
    DAYS.forEach(
        (dated, day) ->
            check(
                dated,
                act.in(dated, ONE, OTHER),
                (is, s) ->
                    is.containsAll(
                        plain.stream()
                            .map(event -> event.replace("2031-05-05..2031-05-05", day))
                            .toList())));
  }

  private static List<String> exchanged(List<String> plain) {
    String was = "[" + ONE + "] > [" + OTHER + "]";
    return plain.stream()
        .map(event -> event.replace(was, "[" + OTHER + "] > [" + ONE + "]"))
        .toList();
  }
}
