package org.chancery.register;

import java.util.List;

/**
 * The facts of one register file, each with its line.
 *
 * @param name the file as it was named to the reader
 */
record FactsFile(
    String name,
    List<Row<Actor>> actors,
    List<Row<Office>> offices,
    List<Row<Holder>> holders,
    List<Row<Membership>> memberships,
    List<Row<BodyRule>> rules,
    List<Row<RoleWord>> roles,
    List<Row<NamedPlace>> places) {

  /**
   * A fact and where it stands.
   *
   * @param line from 1
   */
  record Row<T>(T fact, int line) {}

  /**
   * A tenure with its holder's name as written.
   *
   * @param person full name
   */
  record Holder(String person, Tenure tenure) {}

  FactsFile {
    actors = List.copyOf(actors);
    offices = List.copyOf(offices);
    holders = List.copyOf(holders);
    memberships = List.copyOf(memberships);
    rules = List.copyOf(rules);
    roles = List.copyOf(roles);
    places = List.copyOf(places);
  }
}
