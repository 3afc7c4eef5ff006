package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.Token;

/**
 * Who does an act and to whom, as the model of acts decides.
 *
 * @param actorShare how likely who does it is right
 * @param recipientShare how likely to whom is right
 */
record ActSides(
    List<ActorMention> actors,
    List<ActorMention> recipients,
    boolean symmetric,
    double actorShare,
    double recipientShare) {

  /** Of those of another sentence, or whom only the lexicon's frame makes an actor. */
  private static final double UNJUDGED = 0.6;

  private record Judged(ActorMention actor, SideOdds odds, boolean phrase) {}

  /** The sides of an act that only the model sees. */
  static ActSides of(
      ActReader.Reading reading, Token word, PloverType type, ActModel model, ActBars bars) {
    List<Judged> all = judged(reading, word, type, model, reading.actors(), List.of());
    List<ActorMention> actors = side(reading, all, true, List.of(), bars);
    List<ActorMention> recipients = side(reading, all, false, actors, bars);
    boolean symmetric = isMutual(type) && recipients.isEmpty() && VerbMatcher.referents(actors) > 1;
    double actorShare = share(all, actors, true);
    double recipientShare = recipientShare(all, actors, recipients);
    if (isMutual(type) && !actors.isEmpty() && !recipients.isEmpty() && reading.isTalk(word)) {
      List<ActorMention> both = Stream.concat(actors.stream(), recipients.stream()).toList();
      return new ActSides(both, List.of(), true, actorShare, recipientShare);
    }
    return new ActSides(actors, recipients, symmetric, actorShare, recipientShare);
  }

  /**
   * The sides of an event that is known, completed.
   *
   * @param word that of its words which tells it best
   */
  static ActSides over(
      ActReader.Reading reading, FoundEvent event, Token word, ActModel model, ActBars bars) {
    List<Judged> all =
        judged(reading, word, event.type(), model, asked(reading, event), told(event));
    if (event.symmetric()) {
      return new ActSides(
          event.actors(),
          event.recipients(),
          true,
          share(all, event.actors(), true),
          recipientShare(all, event.actors(), event.recipients()));
    }
    List<Judged> known = all.stream().filter(one -> !one.phrase()).toList();
    List<ActorMention> actors =
        event.actors().isEmpty()
            ? side(reading, known, true, event.recipients(), bars.filling())
            : event.actors();
    List<ActorMention> recipients =
        event.recipients().isEmpty()
            ? side(reading, known, false, actors, bars.filling())
            : event.recipients();
    return actors.isEmpty() && recipients.isEmpty()
        ? new ActSides(event.actors(), event.recipients(), false, 0, 0)
        : new ActSides(
            actors,
            recipients,
            false,
            share(all, actors, true),
            recipientShare(all, actors, recipients));
  }

  /** How likely both sides are right. */
  double share() {
    return actorShare * recipientShare;
  }

  /** Whether there is nobody on one side. */
  boolean isHalf() {
    return !symmetric && (actors.isEmpty() || recipients.isEmpty());
  }

  private static boolean isMutual(PloverType type) {
    return switch (type) {
      case CONSULT, COOPERATE, AGREE -> true;
      default -> false;
    };
  }

  /**
   * Who has to be judged: of an event with both sides nobody else, which saves most of the time.
   */
  private static List<ActorMention> asked(ActReader.Reading reading, FoundEvent event) {
    boolean alone = event.symmetric() && event.actors().size() < 2;
    return !alone && !event.isHalf()
        ? reading.actors().stream()
            .filter(one -> event.actors().contains(one) || event.recipients().contains(one))
            .toList()
        : reading.actors();
  }

  /**
   * How likely each has which part.
   *
   * @param taken who takes part by the lexicon, whatever else they do or suffer
   */
  private static List<Judged> judged(
      ActReader.Reading reading,
      Token word,
      PloverType type,
      ActModel model,
      List<ActorMention> actors,
      List<ActorMention> taken) {
    List<Judged> all = new ArrayList<>();
    for (ActorMention actor : actors) {
      SideOdds odds = model.side(reading.side(word, type, actor));
      if (!taken.contains(actor)) {
        odds = reading.isVictim(actor, word, type) ? odds.neverRecipient() : odds;
        boolean idle = reading.isJudge(actor, word) || reading.isBeside(actor, word);
        odds = idle ? odds.neverActor() : odds;
      }
      all.add(new Judged(actor, odds, reading.isPhrase(actor)));
    }
    return all;
  }

  private static List<ActorMention> told(FoundEvent event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream()).toList();
  }

  private static double odds(Judged one, boolean actor) {
    return actor ? one.odds().actor() : one.odds().recipient();
  }

  private static boolean reaches(Judged one, boolean actor, ActBars bars) {
    double least = actor ? bars.actor() : bars.recipient();
    return odds(one, actor) >= (one.phrase() ? Math.max(least, bars.phrase()) : least);
  }

  private static List<ActorMention> side(
      ActReader.Reading reading,
      List<Judged> all,
      boolean actor,
      List<ActorMention> others,
      ActBars bars) {
    List<Judged> free =
        all.stream().filter(one -> others.stream().noneMatch(o -> isOne(one.actor(), o))).toList();
    Judged best = null;
    for (Judged one : free) {
      if (reaches(one, actor, bars) && (best == null || odds(one, actor) > odds(best, actor))) {
        best = one;
      }
    }
    if (best == null) {
      return List.of();
    }
    List<ActorMention> side = new ArrayList<>();
    side.add(best.actor());
    for (Judged one : free) {
      if (odds(one, actor) >= (one.phrase() ? bars.phrase() : bars.join())
          && reading.areCoordinated(best.actor(), one.actor())
          && side.stream().noneMatch(m -> isOne(m, one.actor()))) {
        side.add(one.actor());
      }
    }
    return side;
  }

  /** Whether two mentions are of one actor, of a state and its officer, or one is in the other. */
  private static boolean isOne(ActorMention one, ActorMention other) {
    return one.span().overlaps(other.span())
        || same(one, other)
        || isOfficer(one, other)
        || isOfficer(other, one);
  }

  /** "Kestria's foreign ministry" and Kestria are on one side. */
  private static boolean isOfficer(ActorMention officer, ActorMention state) {
    return officer.referents().stream()
        .filter(who -> who.country() != null && "GOV".equals(who.sector()))
        .anyMatch(
            who ->
                state.referents().stream()
                    .anyMatch(s -> ("country:" + who.country()).equals(s.id())));
  }

  private static boolean same(ActorMention one, ActorMention other) {
    return one.referents().stream()
        .anyMatch(who -> other.referents().stream().anyMatch(o -> o.key().equals(who.key())));
  }

  /** Several who do something with each other need nobody else. */
  private static double recipientShare(
      List<Judged> all, List<ActorMention> actors, List<ActorMention> recipients) {
    return recipients.isEmpty() && actors.size() > 1 ? 1 : share(all, recipients, false);
  }

  /** How likely a side is right, as its likeliest; an empty one where nobody else is. */
  private static double share(List<Judged> all, List<ActorMention> side, boolean actor) {
    double most = side.isEmpty() ? 0 : UNJUDGED;
    double none = 1;
    boolean judged = false;
    for (Judged one : all) {
      if (side.contains(one.actor())) {
        most = judged ? Math.max(most, odds(one, actor)) : odds(one, actor);
        judged = true;
      }
      none *= 1 - odds(one, actor);
    }
    return side.isEmpty() ? none : most;
  }
}
