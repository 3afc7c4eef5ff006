package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.event.ActModel;
import org.chancery.engine.extraction.event.ActReader;
import org.chancery.engine.extraction.event.SideOdds;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/** Finds in a passage's sentences the words that its coder named, and the sides of each act. */
final class ActLabels {

  /** A guess must be this likely. */
  private static final double LEAST = 0.01;

  /** How much less likely a word is in a sentence that names neither side. */
  private static final double ELSEWHERE = 0.1;

  private final ReadPassage passage;
  private final List<ActReader.Reading> readings;
  private final Map<Passage.Coded, Place> places = new LinkedHashMap<>();

  /** A word of a sentence. */
  record Place(ActReader.Reading reading, Token word) {}

  private ActLabels(ReadPassage passage, List<ActReader.Reading> readings, boolean named) {
    this.passage = passage;
    this.readings = List.copyOf(readings);
    if (named) {
      for (Passage.Coded coded : passage.passage().events()) {
        place(coded).ifPresent(place -> places.put(coded, place));
      }
    }
  }

  /** The labels of a passage whose coder named the words. */
  ActLabels(ReadPassage passage, List<ActReader.Reading> readings) {
    this(passage, readings, true);
  }

  /** The labels of another, each act told by the word that a model finds likeliest. */
  static ActLabels guessed(ReadPassage passage, List<ActReader.Reading> readings, ActModel model) {
    ActLabels labels = new ActLabels(passage, readings, false);
    for (Passage.Coded coded : passage.passage().events()) {
      labels.likeliest(coded, model).ifPresent(place -> labels.places.put(coded, place));
    }
    return labels;
  }

  private Optional<Place> likeliest(Passage.Coded coded, ActModel model) {
    Place best = null;
    double most = LEAST;
    for (ActReader.Reading reading : readings) {
      double share = hasSide(reading.sentence(), coded) ? 1 : ELSEWHERE;
      for (Token word : reading.words()) {
        double odds = share * model.act(reading.act(word)).of(type(coded));
        if (odds > most && isFree(word)) {
          most = odds;
          best = new Place(reading, word);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isFree(Token word) {
    return places.values().stream().noneMatch(p -> p.word().span().equals(word.span()));
  }

  /** Where the events are told whose words are known and may tell one. */
  Map<Passage.Coded, Place> places() {
    return places;
  }

  private Optional<Place> place(Passage.Coded coded) {
    String word = coded.word();
    if (word == null) {
      return Optional.empty();
    }
    Place first = null;
    for (Span span : Occurrences.of(word, passage.parsed().article().text().text())) {
      for (ActReader.Reading reading : readings) {
        for (Token token : reading.words()) {
          if (token.span().overlaps(span) && isFree(token)) {
            Place here = new Place(reading, token);
            first = first == null ? here : first;
            if (hasSide(reading.sentence(), coded)) {
              return Optional.of(here);
            }
          }
        }
      }
    }
    return Optional.ofNullable(first);
  }

  private boolean hasSide(ParsedSentence sentence, Passage.Coded coded) {
    List<String> sides = new ArrayList<>(coded.actors());
    sides.addAll(coded.recipients());
    String text = passage.parsed().article().text().text();
    return sides.stream()
        .flatMap(words -> Occurrences.of(words, text).stream())
        .anyMatch(sentence.span()::contains);
  }

  /** The class of a coded type. */
  static PloverType type(Passage.Coded coded) {
    return coded.type().equals(Passage.YIELD)
        ? PloverType.CONCEDE
        : PloverType.valueOf(coded.type());
  }

  /**
   * What each actor of the sentence is to an act. Of several mentions of one side the nearest to
   * the word counts, the others say nothing and are left out.
   */
  Map<ActorMention, Integer> sides(Passage.Coded coded, Place place) {
    Map<ActorMention, Integer> labels = new LinkedHashMap<>();
    ParsedSentence sentence = place.reading().sentence();
    for (ActorMention mention : place.reading().actors()) {
      boolean acts = isOne(coded.actors(), mention);
      boolean suffers = isOne(coded.recipients(), mention);
      if (!acts && !suffers) {
        labels.put(mention, SideOdds.NEITHER);
      } else if (acts != suffers) {
        List<String> side = acts ? coded.actors() : coded.recipients();
        boolean nearest =
            place.reading().actors().stream()
                .filter(o -> sameEntry(side, o, mention))
                .allMatch(
                    o -> way(sentence, place.word(), mention) <= way(sentence, place.word(), o));
        if (nearest) {
          labels.put(mention, acts ? SideOdds.ACTOR : SideOdds.RECIPIENT);
        }
      }
    }
    return labels;
  }

  private boolean isOne(List<String> side, ActorMention mention) {
    return passage.any(side, CodedActor.of(mention));
  }

  private boolean sameEntry(List<String> side, ActorMention one, ActorMention other) {
    return side.stream()
        .anyMatch(words -> isOne(List.of(words), one) && isOne(List.of(words), other));
  }

  /** Steps in the tree. */
  private static int way(ParsedSentence sentence, Token word, ActorMention mention) {
    List<Token> above = sentence.ancestors(word);
    List<Token> over = sentence.ancestors(sentence.token(mention.head()));
    for (int steps = 0; steps < over.size(); steps++) {
      int met = above.indexOf(over.get(steps));
      if (met >= 0) {
        return met + steps;
      }
    }
    return sentence.size();
  }
}
