package org.chancery.engine.extraction.position;

import java.util.List;
import java.util.Set;

/**
 * An issue as the lexical matcher understands it.
 *
 * @param phrasings its wordings, the proposal first
 * @param required actors that an article has to mention for the issue to be its subject
 * @param names other names that its wordings bear; where the proposal has one, an article has to
 *     bear one of them
 * @param known ids of all actors in any wording, and of the deciding body
 */
record IssueReading(
    Issue issue,
    List<Phrasing> phrasings,
    List<Participant> required,
    Set<String> names,
    Set<String> known) {
  IssueReading {
    phrasings = List.copyOf(phrasings);
    required = List.copyOf(required);
    names = Set.copyOf(names);
    known = Set.copyOf(known);
  }
}
