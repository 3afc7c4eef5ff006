package org.chancery.register;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.register.name.Spelling;

/** The names in a register, for finding those near to one that it doesn't have. */
final class NameList {

  private final Register register;

  NameList(Register register) {
    this.register = register;
  }

  /** Names and spellings of some actors. */
  Set<String> of(Predicate<Actor> wanted) {
    Set<String> names = new LinkedHashSet<>();
    for (Actor actor : register.actors()) {
      if (wanted.test(actor)) {
        names.add(actor.name());
        actor.names().forEach(name -> names.add(name.text()));
      }
    }
    return names;
  }

  Set<String> ofActorsAndOffices() {
    Set<String> names = of(actor -> true);
    for (Actor actor : register.actors()) {
      register.officesOf(actor.id()).forEach(tenure -> names.add(tenure.office()));
    }
    return names;
  }

  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    register.actors().forEach(actor -> ids.add(actor.id()));
    return ids;
  }

  /** Up to {@code most} names that are near to one asked for, case and diacritics apart. */
  static List<String> nearest(String asked, Set<String> known, int most) {
    Map<String, String> byFolded = new LinkedHashMap<>();
    known.forEach(name -> byFolded.putIfAbsent(Spelling.fold(name), name));
    return EditDistance.nearest(Spelling.fold(asked.strip()), byFolded.keySet(), most).stream()
        .map(folded -> byFolded.getOrDefault(folded, folded))
        .toList();
  }
}
