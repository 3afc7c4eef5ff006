package org.chancery.engine.actor;

/** The pronoun that news uses for a person. */
enum Gender {
  HE,
  SHE,
  ANY;

  /** Whether both can be the same person's. */
  boolean agrees(Gender other) {
    return this == ANY || other == ANY || this == other;
  }
}
