package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.storyline.Party.Match;

/** Decides whether two reports are of the same real event, and how surely. */
final class EventMatch {

  /** Words of one kind that two reports share where the type alone says little. */
  private static final double SAME_CAUSE = .5;

  private static final double SAME_WORDS = .25;
  private static final double MANY_SAME_WORDS = .5;
  private static final double SAME_FATE = .5;

  /** How far sides fit of which one acts for the other. */
  private static final double RELATED = .75;

  /** How much less sides fit that are turned round. */
  private static final double TURNED = .5;

  /**
   * Types of which one side is on record as having begun: reports that turn the sides round differ
   * on who it was. Accusations, threats or sanctions of both sides are events of their own.
   */
  private static final Set<PloverType> BEGUN =
      EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.CONSULT);

  /** Types of words, of which two sides exchange many in a day. */
  private static final Set<PloverType> WORDS =
      EnumSet.of(
          PloverType.SUPPORT,
          PloverType.REQUEST,
          PloverType.ACCUSE,
          PloverType.REJECT,
          PloverType.THREATEN);

  /** Of different events, for certain. */
  static final double CONTRADICTION = -1;

  /** Points on which two reports must not differ together. */
  private static final int DIFFERENT = 2;

  /** Points in which reports must agree whose sides are not surely the same. */
  private static final int ALIKE = 2;

  private EventMatch() {}

  /**
   * How well two reports fit, above 0 to 3.5; 0 when nothing says that they are of one event,
   * {@link #CONTRADICTION} when they are of two.
   */
  static double score(EventReport one, EventReport other) {
    EventDigest a = one.event();
    EventDigest b = other.event();
    double cause = a.cause().overlap(b.cause());
    double words = a.words().overlap(b.words());
    boolean sameArticle = one.article().id().equals(other.article().id());
    if (a.type().quad() != b.type().quad()
        || !one.isAtTimeOf(other)
        || !isFactualityCompatible(one, other)) {
      return CONTRADICTION;
    }
    if (a.type() != b.type() && cause < SAME_CAUSE) {
      return 0;
    }
    boolean contentShared = cause >= SAME_CAUSE || words >= SAME_WORDS;
    if (WORDS.contains(a.type()) && !contentShared) {
      return 0;
    }
    int differing = Particulars.differing(one, other);
    if (differing >= DIFFERENT) {
      return CONTRADICTION;
    }
    double parties = parties(a, b, !sameArticle && words >= SAME_WORDS && differing == 0);
    if (parties == 0 && !sameArticle && countSameFate(a, b)) {
      return SAME_FATE + words;
    }
    if (parties == 0) {
      return isOneSided(a) || isOneSided(b) ? 0 : CONTRADICTION;
    }
    if (sameArticle && !isRepeated(a, b, parties, words)) {
      return CONTRADICTION;
    }
    boolean weak = parties < 1 || !one.isDayKnown() || !other.isDayKnown();
    boolean otherwiseLike =
        words >= MANY_SAME_WORDS
            || (cause >= SAME_CAUSE && words >= SAME_WORDS)
            || (parties >= RELATED
                && Particulars.shared(one, other) >= (WORDS.contains(a.type()) ? ALIKE : 1));
    if (weak && !otherwiseLike) {
      return 0;
    }
    return parties + cause + words + (a.type() == b.type() ? .5 : 0);
  }

  /** A plan and its fulfilment, a claim and its denial, are one event only if both say the day. */
  private static boolean isFactualityCompatible(EventReport one, EventReport other) {
    Factuality a = one.event().factuality();
    Factuality b = other.event().factuality();
    return a == b || one.isOnDayOf(other);
  }

  /** 1 when both sides are the same, less when one is not known or only related; 0 when not. */
  private static double parties(EventDigest a, EventDigest b, boolean mayBeTurned) {
    if (a.symmetric() && b.symmetric()) {
      return sides(a.actors(), b.actors());
    }
    if (a.symmetric() || b.symmetric()) {
      double all = sides(all(a), all(b));
      return all >= 1 ? all : 0;
    }
    if (areBothCrowds(a, b)) {
      return RELATED * sides(a.recipients(), b.recipients());
    }
    double straight = bothSides(a.actors(), a.recipients(), b.actors(), b.recipients());
    if (straight > 0 || !mayBeTurned || a.type() != b.type() || !BEGUN.contains(a.type())) {
      return straight;
    }
    boolean allNamed =
        Stream.of(a.actors(), a.recipients(), b.actors(), b.recipients()).noneMatch(List::isEmpty);
    double turned = bothSides(a.actors(), a.recipients(), b.recipients(), b.actors());
    return allNamed && turned > 0 ? turned - TURNED : 0;
  }

  /** "8,000 people marched" and "protesters took to the streets", of whom nobody says who. */
  private static boolean areBothCrowds(EventDigest a, EventDigest b) {
    return a.type() == PloverType.PROTEST
        && b.type() == PloverType.PROTEST
        && Stream.concat(a.actors().stream(), b.actors().stream()).noneMatch(Party::isIdentified)
        && sides(a.actors(), b.actors()) == 0;
  }

  /** Whether one article tells an event twice, and not two events of the same parties. */
  private static boolean isRepeated(EventDigest a, EventDigest b, double parties, double words) {
    return parties >= 1
        && words >= MANY_SAME_WORDS
        && a.type() == b.type()
        && a.actors().size() == b.actors().size()
        && a.recipients().size() == b.recipients().size();
  }

  /**
   * Reports of violence that count the same victims may name other people, "seven people" and
   * "rioters", as long as neither names a side that the other names differently.
   */
  private static boolean countSameFate(EventDigest a, EventDigest b) {
    return a.type() == PloverType.ASSAULT
        && b.type() == PloverType.ASSAULT
        && a.amounts().stream()
            .anyMatch(
                amount ->
                    amount.isFate()
                        && b.amounts().stream()
                            .anyMatch(other -> other.subject().equals(amount.subject())))
        && !isNamedOtherwise(a.actors(), b.actors())
        && !isNamedOtherwise(a.recipients(), b.recipients());
  }

  private static boolean isNamedOtherwise(List<Party> some, List<Party> others) {
    return some.stream().anyMatch(Party::isIdentified)
        && others.stream().anyMatch(Party::isIdentified)
        && sides(some, others) == 0;
  }

  private static boolean isOneSided(EventDigest event) {
    return !event.symmetric() && (event.actors().isEmpty() || event.recipients().isEmpty());
  }

  private static List<Party> all(EventDigest event) {
    List<Party> all = new ArrayList<>(event.actors());
    all.addAll(event.recipients());
    return all;
  }

  private static double bothSides(
      List<Party> actors, List<Party> recipients, List<Party> others, List<Party> otherRecipients) {
    double doers = sides(actors, others);
    double sufferers = sides(recipients, otherRecipients);
    boolean doersKnown = !actors.isEmpty() && !others.isEmpty();
    boolean sufferersKnown = !recipients.isEmpty() && !otherRecipients.isEmpty();
    if (doersKnown && sufferersKnown) {
      return doers == 0 || sufferers == 0 ? 0 : (doers + sufferers) / 2;
    }
    if (doersKnown && recipients.isEmpty() && otherRecipients.isEmpty()) {
      return doers;
    }
    if (sufferersKnown && actors.isEmpty() && others.isEmpty()) {
      return sufferers;
    }
    // One report leaves a side out that the other names.
    return doersKnown || sufferersKnown ? Math.min(.9, Math.max(doers, sufferers) * .75) : 0;
  }

  /** 1 when the smaller side stands wholly in the larger, less when only by who acts for it. */
  private static double sides(List<Party> some, List<Party> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return 0;
    }
    List<Party> fewer = some.size() <= others.size() ? some : others;
    List<Party> more = fewer == some ? others : some;
    Set<Party> taken = new HashSet<>();
    double sum = 0;
    for (Party party : fewer) {
      Match best = Match.NONE;
      Party with = null;
      for (Party candidate : more) {
        Match match = taken.contains(candidate) ? Match.NONE : party.match(candidate);
        if (match.compareTo(best) > 0) {
          best = match;
          with = candidate;
        }
      }
      if (with == null) {
        return 0;
      }
      taken.add(with);
      sum += best == Match.SAME ? 1 : RELATED;
    }
    return sum / fewer.size();
  }
}
