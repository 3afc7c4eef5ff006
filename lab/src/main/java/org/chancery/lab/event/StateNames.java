package org.chancery.lab.event;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.DatedName;
import org.chancery.register.Register;

/**
 * The words for a state in a sentence.
 *
 * @param name with "the" where it needs it
 * @param adjective as in "… troops"
 * @param capital city that stands for its government
 */
record StateNames(String name, String adjective, String capital) {

  private static final Set<String> ARTICLE =
      Set.of(
          "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Seychelles", "Comoros");

  /** All present-day states of the register with an adjective and a capital, by id. */
  static List<StateNames> all(Register register) {
    return actors(register).stream().map(StateNames::of).toList();
  }

  /** The states that {@link #all} has the words of, in the same order. */
  static List<Actor> actors(Register register) {
    return register.actors().stream()
        .filter(a -> a.kind() == ActorKind.STATE && a.existence().end() == null)
        .filter(a -> !a.demonyms().isEmpty() && !a.capitals().isEmpty())
        .sorted(Comparator.comparing(Actor::id))
        .toList();
  }

  static StateNames of(Actor state) {
    String name = state.name();
    boolean article =
        ARTICLE.contains(name)
            || name.startsWith("United ")
            || name.endsWith(" Islands")
            || name.endsWith(" Republic")
            || name.contains("Republic of ");
    List<DatedName> capitals = state.capitals();
    return new StateNames(
        article ? "the " + name : name,
        state.demonyms().get(0),
        capitals.get(capitals.size() - 1).text());
  }
}
