package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a lexicon entry: a verb or noun with the places of actor and recipient around it.
 *
 * @param source as written in the file
 * @param noun whether a noun carries the event; otherwise a verb
 * @param triggers lemmas of the verb or noun
 * @param before lemma sets that must stand before a noun ("phone" in "phone call")
 * @param subject who the verb's subject, or the noun's possessor, is
 * @param subjectNamed whether an actor must be mentioned there
 * @param symmetric whether all sides do it to each other
 * @param doerless whether the verb must stand in the passive and say nobody who did it
 * @param particles "off" in "call off"; empty where the verb needs none
 * @param parts what follows
 * @param beside lemmas, one of which must stand somewhere in the sentence; empty where none need be
 * @param byWords whether both sides must be such as fight with words: persons by name, parties,
 *     media
 * @param needs lemma sets, of each of which a sentence must have one; they follow from the rest
 */
record Pattern(
    String source,
    boolean noun,
    Set<String> triggers,
    List<Set<String>> before,
    @Nullable Role subject,
    boolean subjectNamed,
    boolean symmetric,
    boolean doerless,
    Set<String> particles,
    List<PatternPart> parts,
    Set<String> beside,
    boolean byWords,
    List<Set<String>> needs) {

  Pattern(
      String source,
      boolean noun,
      Set<String> triggers,
      List<Set<String>> before,
      @Nullable Role subject,
      boolean subjectNamed,
      boolean symmetric,
      boolean doerless,
      Set<String> particles,
      List<PatternPart> parts,
      Set<String> beside,
      boolean byWords) {
    this(
        source,
        noun,
        triggers,
        before,
        subject,
        subjectNamed,
        symmetric,
        doerless,
        particles,
        parts,
        beside,
        byWords,
        needs(particles, parts, beside));
  }

  /** Words before a noun are none of them: they may stand in another form than their base. */
  private static List<Set<String>> needs(
      Set<String> particles, List<PatternPart> parts, Set<String> beside) {
    List<Set<String>> needs = new ArrayList<>();
    needs.add(particles);
    needs.add(beside);
    for (PatternPart part : parts) {
      PatternPart wanted =
          part instanceof PatternPart.Preposition p && p.object() != null ? p.object() : part;
      if (!part.optional() && wanted instanceof PatternPart.Words words && !words.optional()) {
        needs.add(words.heads());
      }
    }
    needs.removeIf(Set::isEmpty);
    return List.copyOf(needs);
  }

  Pattern {
    triggers = Set.copyOf(triggers);
    before = List.copyOf(before);
    particles = Set.copyOf(particles);
    parts = List.copyOf(parts);
    beside = Set.copyOf(beside);
  }

  /** How many words the pattern asks for; the entry that asks for most wins. */
  int words() {
    int words = 1 + before.size() + (particles.isEmpty() ? 0 : 1) + (beside.isEmpty() ? 0 : 1);
    for (PatternPart part : parts) {
      words += wordsOf(part);
    }
    return words;
  }

  /** Whether the frame says to whom. */
  boolean toSomebody() {
    return parts.stream()
        .anyMatch(
            part ->
                !part.optional()
                    && (part instanceof PatternPart.Slot
                        || (part instanceof PatternPart.Preposition p
                            && p.object() instanceof PatternPart.Slot)));
  }

  /** Whether a verb of this frame has no object, so that it has no passive either. */
  boolean intransitive() {
    return parts.stream()
        .noneMatch(
            p ->
                p instanceof PatternPart.Slot
                    || p instanceof PatternPart.Words
                    || p instanceof PatternPart.Thing);
  }

  /** Whether who is named with the frame's words is on neither side. */
  boolean hasBystander() {
    return parts.stream()
        .anyMatch(
            part ->
                part instanceof PatternPart.Preposition p
                    && p.object() instanceof PatternPart.Slot slot
                    && slot.role() == Role.BYSTANDER);
  }

  private static int wordsOf(PatternPart part) {
    if (part.optional()) {
      return 0;
    }
    if (part instanceof PatternPart.Words w) {
      return 1 + w.modifiers().size();
    }
    if (part instanceof PatternPart.Preposition p) {
      return 1 + (p.object() == null ? 0 : wordsOf(p.object()));
    }
    if (part instanceof PatternPart.Clause c) {
      return 1 + (c.modals().isEmpty() ? 0 : 1);
    }
    return 0;
  }
}
