package org.chancery.register;

import java.util.List;

/**
 * All facts of a register, merged from its files. Lists keep the order in which a register gives
 * them out, where that is not by date.
 *
 * @param actors by id; every person who held an office is among them
 * @param offices in the order of the files
 */
record Facts(
    List<Actor> actors,
    List<Office> offices,
    List<Tenure> tenures,
    List<Membership> memberships,
    List<BodyRule> rules,
    List<RoleWord> roles,
    List<NamedPlace> places) {

  /** No facts. */
  static final Facts NONE =
      new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  Facts {
    actors = List.copyOf(actors);
    offices = List.copyOf(offices);
    tenures = List.copyOf(tenures);
    memberships = List.copyOf(memberships);
    rules = List.copyOf(rules);
    roles = List.copyOf(roles);
    places = List.copyOf(places);
  }
}
