package org.chancery.engine.extraction.event;

import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.sentence.Token;

/**
 * An entry found in a sentence.
 *
 * @param entry the entry
 * @param trigger its verb or noun
 * @param score how many of its words were found, counted so that more always win
 * @param words the tokens that it asked for, the trigger among them, in the order of the sentence
 * @param actors who
 * @param recipients to whom
 * @param symmetric whether all sides did it to each other
 */
record Match(
    LexiconEntry entry,
    Token trigger,
    int score,
    List<Token> words,
    List<ActorMention> actors,
    List<ActorMention> recipients,
    boolean symmetric) {

  Match {
    words = List.copyOf(words);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
