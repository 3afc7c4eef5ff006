package org.chancery.engine.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Given names of persons with the pronoun that news uses for their bearers. Immutable. */
final class GivenNames {

  private final Map<String, Gender> genders = new HashMap<>();

  GivenNames() {
    WordList.read("given-names.txt")
        .forEach(
            (label, names) -> {
              Gender gender = Gender.valueOf(label.toUpperCase(Locale.ROOT));
              for (String name : names) {
                genders.merge(name, gender, (a, b) -> a == b ? a : Gender.ANY);
              }
            });
  }

  /** Whether persons bear this given name. */
  boolean contains(String name) {
    return genders.containsKey(name);
  }

  /** The pronoun for bearers of this given name; null where the list doesn't have it. */
  @Nullable Gender of(String name) {
    return genders.get(name);
  }
}
