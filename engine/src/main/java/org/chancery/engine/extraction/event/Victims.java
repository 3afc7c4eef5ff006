package org.chancery.engine.extraction.event;

import static org.chancery.engine.extraction.PloverType.ACCUSE;
import static org.chancery.engine.extraction.PloverType.ASSAULT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * Who suffers a deed that a noun names, when somebody else judges the deed: "condemned the attack
 * on Kestria" accuses whoever attacked, and "supported sanctions against Kestria" is no support for
 * Kestria. Follows from the frames of hostile nouns. Immutable and safe for use by several threads.
 */
final class Victims {

  /** Stands for a possessor: "the mayor's arrest". */
  private static final String POSSESSOR = "'s";

  /**
   * Where the frame of a deed has whom it is done to.
   *
   * @param word the preposition behind the noun, or {@link #POSSESSOR}
   */
  private record Place(PloverType deed, String word) {}

  private final Map<String, Set<Place>> deeds;
  private final Set<String> endured;

  /**
   * @param endured nouns behind which those stand who bear what they name: "the plight of"
   */
  Victims(List<LexiconEntry> entries, Set<String> endured) {
    this.endured = endured;
    Map<String, Set<Place>> all = new HashMap<>();
    for (LexiconEntry entry : entries) {
      Pattern pattern = entry.pattern();
      PloverType type = entry.type();
      if (type != null && isHostile(type) && pattern.noun() && !pattern.symmetric()) {
        for (String place : places(pattern)) {
          for (String noun : pattern.triggers()) {
            all.computeIfAbsent(noun, n -> new HashSet<>()).add(new Place(type, place));
          }
        }
      }
    }
    this.deeds = Map.copyOf(all);
  }

  private static Set<String> places(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    if (pattern.subject() == Role.RECIPIENT) {
      found.add(POSSESSOR);
      found.add("of");
    }
    for (PatternPart part : pattern.parts()) {
      if (part instanceof PatternPart.Preposition preposition
          && preposition.object() instanceof PatternPart.Slot slot
          && slot.role() == Role.RECIPIENT) {
        found.addAll(preposition.words());
      }
    }
    return found;
  }

  private static boolean isHostile(PloverType type) {
    return switch (type) {
      case ACCUSE, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
      default -> false;
    };
  }

  /** Whether who is helped is never whom something is against: "backed the pact against N". */
  private static boolean isFriendly(PloverType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> true;
      default -> false;
    };
  }

  /**
   * Whether who stands behind a noun suffers what it names.
   *
   * @param judging type of the act that judges the deed; null where none does. Deeds of its own
   *     type are the act itself: "voiced criticism of N"
   */
  boolean behind(String noun, String preposition, @Nullable PloverType judging) {
    return judging != null
        && ((preposition.equals("against") && isFriendly(judging))
            || (preposition.equals("of") && judging == ACCUSE && endured.contains(noun))
            || suffers(noun, preposition, judging));
  }

  /**
   * Whether who judges a deed or a state of things judges whoever has the say where it is: "alarmed
   * at the arrests in N", not "condemned the bombing in N".
   */
  boolean atPlace(String noun, @Nullable PloverType judging) {
    return judging == ACCUSE
        && deeds.getOrDefault(noun, Set.of()).stream().noneMatch(known -> known.deed() == ASSAULT);
  }

  /** Whether who owns a noun suffers what it names. */
  boolean before(String noun, @Nullable PloverType judging) {
    return judging != null && suffers(noun, POSSESSOR, judging);
  }

  private boolean suffers(String noun, String place, PloverType judging) {
    return deeds.getOrDefault(noun, Set.of()).stream()
        .anyMatch(known -> known.word().equals(place) && known.deed() != judging);
  }
}
