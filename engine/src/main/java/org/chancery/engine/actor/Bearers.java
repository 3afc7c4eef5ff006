package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The persons whom an article names in full, by the words that stand for them elsewhere in it: the
 * last of the name, else the first, which is the family's where families come first. Confined to
 * one article.
 */
final class Bearers {

  private final Map<String, List<Entity>> byLastWord = new HashMap<>();
  private final Map<String, List<Entity>> byFirstWord = new HashMap<>();

  /** Remembers a person by the words of a full name. */
  void add(Draft fullName, Entity person) {
    add(byLastWord, fullName.surname(), person);
    add(byFirstWord, fullName.sentence().token(fullName.core()).form(), person);
  }

  private static void add(Map<String, List<Entity>> persons, String word, Entity person) {
    List<Entity> bearers = persons.computeIfAbsent(word, name -> new ArrayList<>());
    if (!bearers.contains(person)) {
      bearers.add(person);
    }
  }

  /** The person whose full name ends with the same word; see {@link #only}. */
  Optional<Entity> endingWith(Draft name) {
    return only(byLastWord, name);
  }

  /** The person whose full name begins with the same word; see {@link #only}. */
  Optional<Entity> beginningWith(Draft name) {
    return only(byFirstWord, name);
  }

  /** Among several the one that the honorific fits, if only one does. */
  private static Optional<Entity> only(Map<String, List<Entity>> persons, Draft name) {
    List<Entity> bearers = persons.getOrDefault(name.surname(), List.of());
    Gender gender = honorific(name);
    List<Entity> fitting =
        gender == null
            ? bearers
            : bearers.stream().filter(bearer -> bearer.gender().agrees(gender)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The pronoun that the word of courtesy before a name tells; null where there is none. */
  static @Nullable Gender honorific(Draft draft) {
    return draft.first() < draft.core()
        ? Honorifics.gender(draft.sentence().token(draft.core() - 1).form())
        : null;
  }
}
