package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.Register;

/**
 * The register's persons by the last word of their names, for news that gives only that, and by the
 * first, which is the family's where families come first. Immutable.
 */
final class Surnames {

  private final Map<String, List<Actor>> byLastWord = new HashMap<>();
  private final Map<String, List<Actor>> byFirstWord = new HashMap<>();

  Surnames(Register register) {
    for (Actor actor : register.actors()) {
      if (actor.kind() == ActorKind.PERSON) {
        byLastWord.computeIfAbsent(lastWord(actor.name()), name -> new ArrayList<>(1)).add(actor);
        String first = actor.name().substring(0, Math.max(0, actor.name().indexOf(' ')));
        byFirstWord.computeIfAbsent(first, name -> new ArrayList<>(1)).add(actor);
      }
    }
  }

  List<Actor> bearing(String surname) {
    return byLastWord.getOrDefault(surname, List.of());
  }

  /** The persons whose names begin so. */
  List<Actor> beginning(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
