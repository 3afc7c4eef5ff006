package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * The sets of words from each of which some frame needs one in its sentence, numbered. Frames share
 * them ("@weapons"), so that a sentence is asked once for each of its words which sets it meets,
 * and not once for each frame. Immutable.
 */
final class NeededWords {

  private static final int[] NONE = {};

  private final Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, int[]> byWord = new HashMap<>();

  NeededWords(List<LexiconEntry> entries) {
    for (LexiconEntry entry : entries) {
      for (Set<String> need : entry.pattern().needs()) {
        numbers.putIfAbsent(need, numbers.size());
      }
    }
    Map<String, List<Integer>> all = new HashMap<>();
    numbers.forEach(
        (words, number) ->
            words.forEach(w -> all.computeIfAbsent(w, x -> new ArrayList<>()).add(number)));
    all.forEach(
        (word, sets) -> byWord.put(word, sets.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** The numbers of a frame's needs. */
  int[] of(Pattern pattern) {
    return pattern.needs().stream().mapToInt(numbers::get).toArray();
  }

  /** Numbers of the needs that a sentence's base forms meet. */
  BitSet metBy(ParsedSentence sentence) {
    BitSet met = new BitSet(numbers.size());
    for (Token token : sentence.tokens()) {
      for (int set : byWord.getOrDefault(token.lemma(), NONE)) {
        met.set(set);
      }
    }
    return met;
  }
}
