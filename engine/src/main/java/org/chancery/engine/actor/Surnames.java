package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.Register;

/**
 * The register's persons by the last word of their names, for news that gives only that. Immutable.
 */
final class Surnames {

  private final Map<String, List<Actor>> persons = new HashMap<>();

  Surnames(Register register) {
    for (Actor actor : register.actors()) {
      if (actor.kind() == ActorKind.PERSON) {
        persons.computeIfAbsent(lastWord(actor.name()), name -> new ArrayList<>(1)).add(actor);
      }
    }
  }

  List<Actor> bearing(String surname) {
    return persons.getOrDefault(surname, List.of());
  }

  static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
