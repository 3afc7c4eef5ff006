package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * All mentions of actors in one article, found by sentence and token. Mentions may nest ("Russian"
 * in "Russian troops"). Immutable.
 */
public final class Cast {

  private final Map<Integer, List<ActorMention>> bySentence = new HashMap<>();

  public Cast(List<ActorMention> mentions) {
    for (ActorMention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
    bySentence
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparing(ActorMention::span).thenComparing(ActorMention::head)));
  }

  /** The mentions of a sentence, by begin, then end. */
  public List<ActorMention> in(ParsedSentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** The widest mention that hangs on this token. */
  public Optional<ActorMention> headedBy(ParsedSentence sentence, Token token) {
    ActorMention widest = null;
    for (ActorMention mention : in(sentence)) {
      if (mention.head() == token.index()
          && (widest == null || mention.span().length() > widest.span().length())) {
        widest = mention;
      }
    }
    return Optional.ofNullable(widest);
  }

  /** The narrowest mention whose words hold this token. */
  public Optional<ActorMention> covering(ParsedSentence sentence, Token token) {
    ActorMention narrowest = null;
    for (ActorMention mention : in(sentence)) {
      if (mention.first() <= token.index()
          && token.index() <= mention.last()
          && (narrowest == null || mention.span().length() < narrowest.span().length())) {
        narrowest = mention;
      }
    }
    return Optional.ofNullable(narrowest);
  }
}
