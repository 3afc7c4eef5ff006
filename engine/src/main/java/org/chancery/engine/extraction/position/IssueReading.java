package org.chancery.engine.extraction.position;

import java.util.List;
import java.util.Set;
import org.chancery.engine.actor.Referent;

/**
 * An issue as the lexical matcher understands it.
 *
 * @param phrasings its wordings, the proposal first
 * @param required actors that an article has to mention for the issue to be its subject
 * @param agents of these, who should do to others what is proposed; none where that is left open
 * @param names other names that its wordings bear; where the proposal has one, an article has to
 *     bear one of them
 * @param known ids of all actors in any wording, and of the deciding body
 */
record IssueReading(
    Issue issue,
    List<Phrasing> phrasings,
    List<Participant> required,
    Set<Participant> agents,
    Set<String> names,
    Set<String> known) {
  IssueReading {
    phrasings = List.copyOf(phrasings);
    required = List.copyOf(required);
    agents = Set.copyOf(agents);
    names = Set.copyOf(names);
    known = Set.copyOf(known);
  }

  /** What a wording is about: where it words but a part of the proposal, what that is about. */
  Set<String> conceptsOf(Phrasing wording) {
    Set<String> proposed = phrasings.get(0).concepts();
    return proposed.containsAll(wording.concepts()) ? proposed : wording.concepts();
  }

  /** Whether the proposal names this actor, or the state that it belongs to, or no state at all. */
  boolean concerns(Referent actor) {
    List<Participant> states = required.stream().filter(p -> !p.body()).toList();
    return states.isEmpty() || states.stream().anyMatch(state -> isOf(actor, state));
  }

  /**
   * Whether a deed of this actor can be the one proposed: "Kestria should impose tariffs on Lesk"
   * is not carried out by tariffs of Lesk's.
   */
  boolean mayDo(Referent actor) {
    if (agents.isEmpty() || agents.stream().anyMatch(agent -> isOf(actor, agent))) {
      return true;
    }
    boolean ofBody = agents.stream().anyMatch(Participant::body);
    return ofBody && required.stream().noneMatch(participant -> isOf(actor, participant));
  }

  private static boolean isOf(Referent actor, Participant participant) {
    return actor.id() != null && participant.ids().contains(actor.id())
        || actor.country() != null && participant.ids().contains("country:" + actor.country());
  }
}
