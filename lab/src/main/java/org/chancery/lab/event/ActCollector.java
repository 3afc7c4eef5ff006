package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.event.ActModel;
import org.chancery.engine.extraction.event.ActReader;
import org.chancery.engine.extraction.event.SideOdds;
import org.chancery.engine.extraction.event.TypeOdds;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/** Gathers what the models of acts learn from. Not thread-safe. */
final class ActCollector {

  /** Of acts whose words no coder named, the model's own guess counts for so much. */
  private static final double GUESSED = 0.5;

  /** A guess must be this likely. */
  private static final double LEAST = 0.01;

  /** What a side that the model does not see adds to a guess. */
  private static final double UNSEEN = 0.05;

  private static final double UNSURE = 0.7;

  private final List<ActExample> acts = new ArrayList<>();
  private final List<ActExample> sides = new ArrayList<>();

  /** Words and whether they tell an act. */
  List<ActExample> acts() {
    return acts;
  }

  /** Actors and what they are to an act. */
  List<ActExample> sides() {
    return sides;
  }

  /** All that another has gathered. */
  void add(ActCollector other) {
    acts.addAll(other.acts);
    sides.addAll(other.sides);
  }

  /** A passage whose acts' words are known: every other word of it tells none. */
  void add(ReadPassage passage, List<ActReader.Reading> readings) {
    add(new ActLabels(passage, readings), readings);
  }

  /** A passage whose acts' words no coder named; {@code model} guesses them. */
  void add(ReadPassage passage, List<ActReader.Reading> readings, ActModel model) {
    add(ActLabels.guessed(passage, readings, model), readings);
  }

  private void add(ActLabels labels, List<ActReader.Reading> readings) {
    Map<Span, Passage.Coded> told = new HashMap<>();
    labels.places().forEach((coded, place) -> told.put(place.word().span(), coded));
    for (ActReader.Reading reading : readings) {
      for (Token word : reading.words()) {
        Passage.Coded coded = told.get(word.span());
        PloverType type = coded == null ? null : ActLabels.type(coded);
        double weight = coded == null || coded.sure() ? 1 : UNSURE;
        acts.add(new ActExample(reading.act(word), TypeOdds.number(type), weight));
      }
    }
    labels.places().forEach((coded, place) -> addSides(labels, coded, place));
  }

  private void addSides(ActLabels labels, Passage.Coded coded, ActLabels.Place place) {
    PloverType type = ActLabels.type(coded);
    labels
        .sides(coded, place)
        .forEach(
            (actor, label) ->
                sides.add(
                    new ActExample(place.reading().side(place.word(), type, actor), label, 1)));
  }

  /** A sentence of which one act is known by its sides; its word is guessed by {@code model}. */
  void add(ReadTraining sentence, ActModel model) {
    PloverType type = sentence.type();
    if (type == null) {
      return;
    }
    ActReader.Reading reading = sentence.reading();
    Token best = null;
    double most = LEAST;
    for (Token word : reading.words()) {
      if (word.span().overlaps(sentence.source()) || word.span().overlaps(sentence.target())) {
        continue;
      }
      double odds = model.act(reading.act(word)).of(type);
      if (odds > LEAST) {
        odds *= seen(sentence.actor(), reading, word, type, model, true);
        odds *= seen(sentence.recipient(), reading, word, type, model, false);
      }
      if (odds > most) {
        most = odds;
        best = word;
      }
    }
    if (best != null) {
      acts.add(new ActExample(reading.act(best), TypeOdds.number(type), GUESSED));
      for (ActorMention actor : reading.actors()) {
        int label = sentence.label(actor);
        if (label >= 0) {
          sides.add(new ActExample(reading.side(best, type, actor), label, GUESSED));
        }
      }
    }
  }

  private static double seen(
      Optional<ActorMention> side,
      ActReader.Reading reading,
      Token word,
      PloverType type,
      ActModel model,
      boolean acts) {
    if (side.isEmpty()) {
      return UNSEEN;
    }
    SideOdds odds = model.side(reading.side(word, type, side.get()));
    return UNSEEN + (acts ? odds.actor() : odds.recipient());
  }
}
