package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Who does an act and to whom, as the model of acts decides.
 *
 * @param share how likely both sides are right
 */
record ActSides(
    List<ActorMention> actors, List<ActorMention> recipients, boolean symmetric, double share) {

  /** Of those of another sentence, or whom only the lexicon's frame makes an actor. */
  private static final double UNJUDGED = 0.6;

  private record Judged(ActorMention actor, SideOdds odds, boolean phrase) {}

  /** The sides of an act that only the model sees. */
  static ActSides of(
      ActReader.Reading reading, Token word, PloverType type, ActModel model, ActBars bars) {
    List<Judged> all = judged(reading, word, type, model);
    ParsedSentence sentence = reading.sentence();
    List<ActorMention> actors = side(sentence, all, true, List.of(), bars);
    List<ActorMention> recipients = side(sentence, all, false, actors, bars);
    boolean symmetric = isMutual(type) && recipients.isEmpty() && VerbMatcher.referents(actors) > 1;
    return new ActSides(actors, recipients, symmetric, share(all, actors, recipients));
  }

  /**
   * The sides of an event that is known, completed.
   *
   * @param word that of its words which tells it best
   */
  static ActSides over(
      ActReader.Reading reading, FoundEvent event, Token word, ActModel model, ActBars bars) {
    List<Judged> all = judged(reading, word, event.type(), model);
    if (event.symmetric()) {
      double share = share(all, event.actors(), event.recipients());
      return new ActSides(event.actors(), event.recipients(), true, share);
    }
    List<Judged> known = all.stream().filter(one -> !one.phrase()).toList();
    List<ActorMention> actors =
        event.actors().isEmpty()
            ? side(reading.sentence(), known, true, event.recipients(), bars.filling())
            : event.actors();
    List<ActorMention> recipients =
        event.recipients().isEmpty()
            ? side(reading.sentence(), known, false, actors, bars.filling())
            : event.recipients();
    return actors.isEmpty() && recipients.isEmpty()
        ? new ActSides(event.actors(), event.recipients(), false, 0)
        : new ActSides(actors, recipients, false, share(all, actors, recipients));
  }

  private static boolean isMutual(PloverType type) {
    return switch (type) {
      case CONSULT, COOPERATE, AGREE -> true;
      default -> false;
    };
  }

  private static List<Judged> judged(
      ActReader.Reading reading, Token word, PloverType type, ActModel model) {
    List<Judged> all = new ArrayList<>();
    for (ActorMention actor : reading.actors()) {
      SideOdds odds = model.side(reading.side(word, type, actor));
      all.add(new Judged(actor, odds, reading.isPhrase(actor)));
    }
    return all;
  }

  private static double odds(Judged one, boolean actor) {
    return actor ? one.odds().actor() : one.odds().recipient();
  }

  private static boolean reaches(Judged one, boolean actor, ActBars bars) {
    double least = actor ? bars.actor() : bars.recipient();
    return odds(one, actor) >= (one.phrase() ? Math.max(least, bars.phrase()) : least);
  }

  /** The likeliest and whoever is coordinated with it: "Varonia and Kestria". */
  private static List<ActorMention> side(
      ParsedSentence sentence,
      List<Judged> all,
      boolean actor,
      List<ActorMention> others,
      ActBars bars) {
    Judged best = null;
    for (Judged one : all) {
      if (reaches(one, actor, bars)
          && !same(one.actor(), others)
          && (best == null || odds(one, actor) > odds(best, actor))) {
        best = one;
      }
    }
    List<ActorMention> side = new ArrayList<>();
    if (best != null) {
      side.add(best.actor());
      for (Judged one : all) {
        if (odds(one, actor) >= (one.phrase() ? bars.phrase() : bars.join())
            && first(sentence, one.actor()) == first(sentence, best.actor())
            && !same(one.actor(), side)
            && !same(one.actor(), others)
            && side.stream().noneMatch(m -> m.span().overlaps(one.actor().span()))) {
          side.add(one.actor());
        }
      }
    }
    return side;
  }

  /** The first of the words that are coordinated with the mention's head. */
  private static int first(ParsedSentence sentence, ActorMention mention) {
    Token at = sentence.token(mention.head());
    while (at.relation().equals("conj")) {
      at = sentence.token(at.head());
    }
    return at.index();
  }

  private static boolean same(ActorMention mention, List<ActorMention> others) {
    return others.stream()
        .anyMatch(
            o ->
                o.equals(mention)
                    || o.referents().stream()
                        .anyMatch(
                            r ->
                                mention.referents().stream()
                                    .anyMatch(m -> m.key().equals(r.key()))));
  }

  /** How likely the sides are right, each as its likeliest; an empty one where nobody else is. */
  private static double share(
      List<Judged> all, List<ActorMention> actors, List<ActorMention> recipients) {
    return share(all, actors, true)
        * (recipients.isEmpty() && actors.size() > 1 ? 1 : share(all, recipients, false));
  }

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
