package org.chancery.engine.sentence.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the atoms from 1 in the order in which they are first met. */
final class AtomIndex {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> atoms = new ArrayList<>();

  /**
   * The number of an atom, a new one if need be.
   *
   * @throws IllegalStateException if there are more atoms than a key has room for
   */
  int number(String atom) {
    Integer known = numbers.get(atom);
    if (known != null) {
      return known;
    }
    atoms.add(atom);
    if (atoms.size() >= FeatureTable.ATOM_BOUND) {
      throw new IllegalStateException("more than " + FeatureTable.ATOM_BOUND + " atoms");
    }
    numbers.put(atom, atoms.size());
    return atoms.size();
  }

  boolean contains(String atom) {
    return numbers.containsKey(atom);
  }

  /** The atoms by number, less one. */
  List<String> atoms() {
    return atoms;
  }
}
