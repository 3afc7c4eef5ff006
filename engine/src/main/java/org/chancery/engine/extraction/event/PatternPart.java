package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of a pattern behind its verb or noun. */
sealed interface PatternPart {

  /** Whether the pattern also matches without it. */
  boolean optional();

  /**
   * A place for a side of the event.
   *
   * @param need what must stand there
   */
  record Slot(Role role, Need need, boolean optional) implements PatternPart {}

  /** What must stand in a slot. */
  enum Need {
    /** Anything; actors in it or around it are taken where there are any. */
    ANYTHING,
    /** An actor, or something of an actor's: "Kestria's offer". */
    CONCERNED,
    /** An actor. */
    NAMED
  }

  /** An object that is no side of the event: "returned a painting to Kestria". */
  record Thing(boolean optional) implements PatternPart {}

  /**
   * A word, with the words that must stand before it.
   *
   * @param heads lemmas, one of which must be the word
   * @param modifiers for each further word of the pattern the lemmas that it may have
   */
  record Words(Set<String> heads, List<Set<String>> modifiers, boolean optional)
      implements PatternPart {
    public Words {
      heads = Set.copyOf(heads);
      modifiers = List.copyOf(modifiers);
    }
  }

  /**
   * A preposition with what it governs.
   *
   * @param object slot or words; absent where anything may follow
   */
  record Preposition(Set<String> words, @Nullable PatternPart object, boolean optional)
      implements PatternPart {
    public Preposition {
      words = Set.copyOf(words);
    }
  }

  /**
   * A clause: "to …" or "that …".
   *
   * @param marker {@code to} or {@code that}
   * @param subject whether its subject is a side of the event
   * @param named whether an actor must be that subject
   * @param modals modal verbs, one of which the clause must have; empty where it needs none
   */
  record Clause(
      String marker, @Nullable Role subject, boolean named, Set<String> modals, boolean optional)
      implements PatternPart {
    public Clause {
      modals = Set.copyOf(modals);
    }
  }
}
