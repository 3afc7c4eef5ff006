package org.chancery.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.engine.extraction.PloverType;

/**
 * Something that one invented state does to another, or both do together, with several wordings.
 * Two facts are the same only if they are the same object's: {@code id} tells.
 *
 * @param id unlike all others
 * @param kind which of {@link #kinds()}
 * @param number how many, where the kind counts something
 */
record AffairFact(
    String id,
    Kind kind,
    AffairState actor,
    AffairState recipient,
    String place,
    int number,
    String matter,
    LocalDate day) {

  /**
   * What was done.
   *
   * @param turned whether the recipient may well do the same in return
   * @param ways how it is told: %a the actor, %r the recipient, %A and %R their adjectives, %p the
   *     place, %n the number, %m the matter, %d the day, %C and %c the bare names of the states
   */
  record Kind(PloverType type, boolean turned, List<String> ways) {

    boolean counts() {
      return ways.get(0).contains("%n");
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              PloverType.CONSULT,
              false,
              List.of(
                  "%a and %r held talks on the %m in %p%d.",
                  "%a met %r in %p%d to discuss the %m.",
                  "Talks between %a and %r on the %m took place in %p%d.",
                  "In %p, %a and %r met for talks on the %m%d.")),
          new Kind(
              PloverType.ACCUSE,
              true,
              List.of(
                  "%a accused %r%d of breaking the %m.",
                  "%a blamed %r%d for violations of the %m.",
                  "%r was accused by %a%d of having violated the %m.",
                  "%a charged%d that %r had broken the %m.")),
          new Kind(
              PloverType.SANCTION,
              true,
              List.of(
                  "%a imposed sanctions on %n %R officials%d over the %m.",
                  "%a froze the assets of %n %R officials%d because of the %m.",
                  "Sanctions against %n %R officials were announced by %a%d.",
                  "%n %R officials were put under sanctions by %a%d over the %m.")),
          new Kind(
              PloverType.ASSAULT,
              true,
              List.of(
                  "%A aircraft bombed the %R town of %p%d, killing %n people.",
                  "%n people were killed when %A forces shelled %p in %c%d.",
                  "%A forces attacked the %R town of %p%d and killed %n civilians.",
                  "An attack by %A troops on %p left %n %Rs dead%d.")),
          new Kind(
              PloverType.PROTEST,
              false,
              List.of(
                  "%n demonstrators protested against the %A government in %p%d.",
                  "Some %n people marched through %p%d against the government of %C.",
                  "In %p, %n protesters took to the streets%d against the government of %C.",
                  "A rally against the %A government drew %n people in %p%d.")),
          new Kind(
              PloverType.AID,
              false,
              List.of(
                  "%a sent %n tonnes of grain to %r%d.",
                  "%r received %n tonnes of grain from %a%d.",
                  "%a delivered %n tonnes of grain to %r as emergency aid%d.",
                  "%n tonnes of grain were shipped to %r by %a%d.")),
          new Kind(
              PloverType.COERCE,
              true,
              List.of(
                  "%A police arrested %n %R fishermen off %p%d.",
                  "%n %R fishermen were detained by %A police near %p%d.",
                  "%A coast guards seized %n %R fishermen at %p%d.",
                  "%n fishermen from %c were arrested by %A police at %p%d.")),
          new Kind(
              PloverType.SANCTION,
              true,
              List.of(
                  "%a expelled %n %R diplomats%d.",
                  "%n %R diplomats were expelled by %a%d.",
                  "%a ordered %n %R diplomats to leave the country%d.",
                  "The expulsion of %n %R diplomats was announced by %a%d.")),
          new Kind(
              PloverType.THREATEN,
              true,
              List.of(
                  "%a threatened%d to close its border with %c over the %m.",
                  "%a warned %r%d that it would close the border over the %m.",
                  "%r was threatened by %a%d with a closed border.",
                  "%a threatened %r%d with the closure of the border.")),
          new Kind(
              PloverType.REQUEST,
              true,
              List.of(
                  "%a called on %r%d to withdraw its troops from %p.",
                  "%a urged %r%d to pull its troops out of %p.",
                  "%a demanded%d that %r withdraw from %p.",
                  "%r was asked by %a%d to withdraw its soldiers from %p.")),
          new Kind(
              PloverType.REJECT,
              true,
              List.of(
                  "%a rejected%d a proposal by %r on the %m.",
                  "%a turned down %c's proposal on the %m%d.",
                  "%c's proposal on the %m was rejected by %a%d.",
                  "%a refused%d to accept what %r had proposed on the %m.")),
          new Kind(
              PloverType.AGREE,
              false,
              List.of(
                  "%a and %r signed an agreement on the %m in %p%d.",
                  "An agreement on the %m was signed by %a and %r in %p%d.",
                  "%a signed a deal with %r on the %m%d in %p.",
                  "In %p, %a and %r agreed%d on the %m.")),
          new Kind(
              PloverType.MOBILIZE,
              true,
              List.of(
                  "%a sent %n soldiers to its border with %c%d.",
                  "%a deployed %n troops along the border with %c%d.",
                  "%n %A soldiers were moved to the border with %c%d.",
                  "%a massed %n troops on the border with %c%d.")),
          new Kind(
              PloverType.CONCEDE,
              true,
              List.of(
                  "%a released %n %R prisoners%d.",
                  "%n %R prisoners were released by %a%d.",
                  "%a freed %n %R prisoners%d.",
                  "%a set %n prisoners from %c free%d.")),
          new Kind(
              PloverType.SUPPORT,
              false,
              List.of(
                  "%a praised %r%d for its stand on the %m.",
                  "%r was praised by %a%d for its stand on the %m.",
                  "%a welcomed%d the stand of %r on the %m.",
                  "%a%d expressed support for %r over the %m.")));

  static List<Kind> kinds() {
    return KINDS;
  }

  /**
   * The fact as a sentence.
   *
   * @param way which wording
   * @param actorName how the actor is named
   * @param dayPhrase with a blank before it, or nothing
   */
  String told(int way, String actorName, String recipientName, String dayPhrase) {
    Map<Character, String> values =
        Map.of(
            'a',
            actorName,
            'r',
            recipientName,
            'A',
            actor.adjective(),
            'R',
            recipient.adjective(),
            'p',
            place,
            'c',
            recipient.country(),
            'C',
            actor.country(),
            'n',
            String.format(Locale.ROOT, "%,d", number),
            'm',
            matter,
            'd',
            dayPhrase);
    String pattern = kind.ways().get(way);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      text.append(c == '%' ? values.get(pattern.charAt(++i)) : String.valueOf(c));
    }
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Whether it is the same thing, however it is told. */
  boolean isSame(AffairFact other) {
    return id.equals(other.id);
  }

  /** Whether nothing but numbers and places could tell both apart. */
  boolean isLike(AffairFact other) {
    return kind == other.kind
        && actor == other.actor
        && recipient == other.recipient
        && day.equals(other.day);
  }

  AffairFact counted(int otherNumber) {
    return new AffairFact(id, kind, actor, recipient, place, otherNumber, matter, day);
  }

  AffairFact on(LocalDate otherDay) {
    return new AffairFact(id, kind, actor, recipient, place, number, matter, otherDay);
  }

  AffairFact at(String otherPlace) {
    return new AffairFact(id, kind, actor, recipient, otherPlace, number, matter, day);
  }
}
