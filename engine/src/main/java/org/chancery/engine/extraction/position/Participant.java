package org.chancery.engine.extraction.position;

import java.util.Set;

/**
 * An actor that an issue is about.
 *
 * @param ids of all that its name can mean
 * @param body whether it is an organisation of states, or a treaty, rather than a state or a person
 */
record Participant(Set<String> ids, boolean body) {
  Participant {
    ids = Set.copyOf(ids);
  }
}
