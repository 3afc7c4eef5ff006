package org.chancery.engine.extraction.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/**
 * How an event was found: what shows how likely it is right, without a word of it and without who
 * takes part. Immutable.
 */
public final class Circumstances {

  private static final Set<String> QUOTES =
      Set.of("\"", "``", "''", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb");

  /** Odds beyond these say no more. */
  private static final double SUREST = .995;

  private static final int WORDS = 4;
  private static final int DEPTH = 6;
  private static final int EVENTS = 5;
  private static final int BEFORE = 3;
  private static final int ACTORS = 8;
  private static final int LENGTH = 12;
  private static final int PER_LENGTH = 5;

  private final PloverType type;
  private final Span trigger;
  private final Map<String, Double> values = new LinkedHashMap<>();

  private Circumstances(PloverType type, Span trigger) {
    this.type = type;
    this.trigger = trigger;
  }

  /**
   * @param event weighed by the model of acts
   * @param all events of its sentence, in the order of the text
   */
  static Circumstances of(WeighedEvent event, List<WeighedEvent> all, ActReader.Reading reading) {
    FoundEvent found = event.event();
    Circumstances these = new Circumstances(found.type(), found.trigger().span());
    these.holds("always");
    these.odds(event);
    these.sides(event);
    these.word(event, reading);
    these.around(found.trigger(), all, reading);
    return these;
  }

  /** What the event is. */
  public PloverType type() {
    return type;
  }

  /** The word that tells it, in the article's text. */
  public Span trigger() {
    return trigger;
  }

  /** Each circumstance's name with its value: 1 where it just holds. */
  public Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }

  private void odds(WeighedEvent event) {
    odds("act", event.share());
    odds("actor", event.actorShare());
    odds("recipient", event.recipientShare());
    odds("all", event.odds());
    TypeOdds told = event.told();
    if (told == null) {
      holds("unseen by the model");
    } else {
      odds("none", told.none());
    }
    FoundEvent frame = event.frame();
    if (frame != null) {
      values.put("frame", frame.confidence());
    }
  }

  private void sides(WeighedEvent event) {
    FoundEvent found = event.event();
    FoundEvent frame = event.frame();
    String type = found.type().name();
    String by = event.finder();
    String sides =
        (found.symmetric() ? "mutual " : "")
            + (found.actors().isEmpty() ? "nobody" : "actor")
            + (found.recipients().isEmpty() ? "" : " recipient");
    holds("by " + by);
    holds("type " + type);
    holds("type " + type + " by " + by);
    holds("sides " + sides + " by " + by);
    holds("sides " + sides + " type " + type);
    holds("factuality " + found.factuality().name());
    if (frame != null) {
      boolean actor = frame.actors().isEmpty() != found.actors().isEmpty();
      boolean recipient = frame.recipients().isEmpty() != found.recipients().isEmpty();
      holds("completed" + (actor ? " actor" : "") + (recipient ? " recipient" : ""));
    }
  }

  private void word(WeighedEvent event, ActReader.Reading reading) {
    Token word = event.event().trigger();
    boolean passive = word.isVerb() && reading.isPassive(word);
    String sort = ActSentence.sort(word) + (passive ? " passive" : "");
    String by = event.finder();
    holds("words " + Math.min(WORDS, event.event().words().size()) + " by " + by);
    holds("word " + sort + " by " + by);
    holds("relation " + word.relation() + " word " + sort);
    holds("depth " + Math.min(DEPTH, reading.sentence().ancestors(word).size()));
  }

  private void around(Token word, List<WeighedEvent> all, ActReader.Reading reading) {
    ParsedSentence sentence = reading.sentence();
    long before =
        all.stream().filter(other -> other.event().trigger().index() < word.index()).count();
    holds("events " + Math.min(EVENTS, all.size()));
    holds("events before " + Math.min(BEFORE, before));
    holds("actors " + Math.min(ACTORS, reading.known()));
    holds("length " + Math.min(LENGTH, sentence.size() / PER_LENGTH));
    int quotesBefore = 0;
    boolean quoteBehind = false;
    for (Token token : sentence.tokens()) {
      if (QUOTES.contains(token.form())) {
        quotesBefore += token.index() < word.index() ? 1 : 0;
        quoteBehind |= token.index() >= word.index();
      }
    }
    holds((quotesBefore % 2 == 1 ? "in quotes" : "out of quotes") + (quoteBehind ? ", more" : ""));
  }

  private void holds(String name) {
    values.put(name, 1.0);
  }

  /** The decimal logarithm of odds: 1 for ten to one. */
  private void odds(String name, double share) {
    double bounded = Math.max(1 - SUREST, Math.min(SUREST, share));
    values.put(name, StrictMath.log10(bounded / (1 - bounded)));
  }
}
