package org.chancery.engine.tally;

import org.chancery.engine.extraction.Position.Stance;
import org.chancery.register.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a member is taken to vote.
 *
 * @param permanent whether it is one of the members that have a veto
 * @param stance absent where there is no evidence
 */
record Ballot(Actor member, boolean permanent, @Nullable Stance stance) {

  boolean supports() {
    return stance == Stance.SUPPORT;
  }

  boolean opposes() {
    return stance == Stance.OPPOSE;
  }
}
