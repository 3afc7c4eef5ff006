package org.chancery.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Something that happened in an invented affair, which can be told in several ways: plainly, turned
 * from active to passive, in other words, or as a machine translates it.
 *
 * @param kind which of {@link #WAYS}
 * @param values who, whom, where, how many, what
 */
record RetoldFact(int kind, Object... values) {

  /** Ways to tell each kind of fact; 1 a person, 2 another, 3 a place, 4 a number, 5 a matter. */
  private static final List<List<String>> WAYS =
      List.of(
          List.of(
              "%1$s met %2$s in %3$s and talked about the %5$s for %4$d minutes.",
              "%2$s was received by %1$s in %3$s, where the %5$s was discussed for %4$d minutes.",
              "A conversation of %4$d minutes on the %5$s brought %1$s and %2$s together in %3$s.",
              "In %3$s have %1$s and %2$s during %4$d minutes exchanged themselves over the %5$s."),
          List.of(
              "%1$s accused %2$s of hiding %4$d documents about the %5$s.",
              "%2$s was accused by %1$s of having concealed %4$d papers on the %5$s.",
              "That %4$d files on the %5$s had been kept secret was the charge of %1$s against %2$s.",
              "%1$s reproaches %2$s to have dissimulated %4$d acts concerning the %5$s."),
          List.of(
              "Police in %3$s arrested %4$d people who had protested against the %5$s.",
              "%4$d demonstrators against the %5$s were detained by officers in %3$s.",
              "In %3$s, %4$d opponents of the %5$s were taken into custody after a rally.",
              "The forces of order of %3$s have put %4$d manifestants contrary to the %5$s in arrest."),
          List.of(
              "%1$s promised to send %4$d lorries with food to %3$s before winter.",
              "Before winter %4$d trucks of food would be sent to %3$s, %1$s pledged.",
              "%3$s was to get %4$d lorry loads of provisions by winter, by a pledge of %1$s.",
              "%1$s has assured the expedition of %4$d camions of aliments towards %3$s until the winter."),
          List.of(
              "The parliament rejected the %5$s by %4$d votes after a speech by %1$s.",
              "After %1$s had spoken, the %5$s was voted down by parliament with %4$d votes.",
              "Lawmakers turned the %5$s down, %4$d of them, once %1$s had taken the floor.",
              "With %4$d voices the chamber has refused the %5$s behind the discourse of %1$s."),
          List.of(
              "A court in %3$s ordered %1$s to pay %4$d crowns over the %5$s.",
              "%1$s was ordered by judges in %3$s to pay %4$d crowns because of the %5$s.",
              "Judges in %3$s fined %1$s %4$d crowns in the case of the %5$s.",
              "The tribunal of %3$s has condemned %1$s to a payment of %4$d crowns for the %5$s."),
          List.of(
              "%1$s warned that %4$d workers at %3$s would lose their jobs.",
              "%4$d employees at %3$s could be dismissed, it was warned by %1$s.",
              "Jobs were at risk for %4$d workers in %3$s, in the view of %1$s.",
              "According to the warning of %1$s will %4$d labourers in %3$s lose the employment."),
          List.of(
              "%2$s resigned after %1$s published %4$d letters from %3$s.",
              "%4$d letters from %3$s were published by %1$s, and %2$s stepped down.",
              "The office was given up by %2$s when %1$s made %4$d letters from %3$s public.",
              "%2$s has demissioned since %1$s rendered public %4$d epistles from %3$s."),
          List.of(
              "%1$s thanked %2$s for returning %4$d prisoners through %3$s.",
              "%2$s was thanked by %1$s for the release of %4$d captives by way of %3$s.",
              "For %4$d prisoners who came home through %3$s, %1$s expressed gratitude to %2$s.",
              "%1$s has rendered thanks to %2$s for the restitution of %4$d captives via %3$s."),
          List.of(
              "Soldiers of %1$s closed the road at %3$s to %4$d cars.",
              "The road at %3$s was closed to %4$d vehicles by troops under %1$s.",
              "%4$d cars were turned back at %3$s, where troops of %1$s blocked the way.",
              "The militaries of %1$s have barred at %3$s the route before %4$d automobiles."),
          List.of(
              "%1$s called the %5$s a mistake that had cost %4$d crowns a day.",
              "The %5$s was described by %1$s as an error costing %4$d crowns each day.",
              "Each day %4$d crowns were lost by the %5$s, which %1$s regarded as a blunder.",
              "%1$s has named the %5$s a fault which costed %4$d crowns per day."),
          List.of(
              "In %3$s, %4$d families still wait for water, %2$s told %1$s.",
              "%1$s was told by %2$s that %4$d households in %3$s remain without water.",
              "Water has not come back for %4$d families in %3$s, %2$s reported to %1$s.",
              "%4$d families of %3$s attend always the water, has %2$s said to %1$s."),
          List.of(
              "%1$s and %2$s signed the %5$s at %3$s before %4$d guests.",
              "The %5$s was signed at %3$s by %1$s and %2$s in the presence of %4$d guests.",
              "With %4$d guests looking on at %3$s, %2$s and %1$s put their names to the %5$s.",
              "%1$s and %2$s have undersigned the %5$s in %3$s under the eyes of %4$d invited."),
          List.of(
              "Engineers found %4$d cracks in the bridge of %3$s, and %1$s blamed the %5$s.",
              "%4$d cracks were found in the bridge of %3$s, for which %1$s blamed the %5$s.",
              "The %5$s was to blame, %1$s argued, for %4$d cracks in the bridge at %3$s.",
              "In the bridge of %3$s have the technicians discovered %4$d fissures, what %1$s imputes to the %5$s."));

  static int kinds() {
    return WAYS.size();
  }

  static int ways() {
    return WAYS.get(0).size();
  }

  /** The fact as a sentence. */
  String told(int way) {
    return String.format(java.util.Locale.ROOT, WAYS.get(kind).get(way), values);
  }

  /** The same with another number: what a later report corrects. */
  RetoldFact recounted(SplittableRandom random) {
    Object[] changed = values.clone();
    changed[3] = (Integer) changed[3] + 1 + random.nextInt(40);
    return new RetoldFact(kind, changed);
  }
}
