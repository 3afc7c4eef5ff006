package org.chancery.lab.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.text.Span;

/**
 * One-to-one pairs of marked and found attributions of an article: source, cue and content each
 * overlap (or are missing on both sides), the pairs with most content in common first.
 */
final class Alignment {

  private record Pair(int marked, int found, double overlap) {}

  private final Map<Integer, Integer> foundOf = new HashMap<>();
  private final Map<Integer, Integer> markedOf = new HashMap<>();

  Alignment(List<Attribution> marked, List<Attribution> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int m = 0; m < marked.size(); m++) {
      for (int f = 0; f < found.size(); f++) {
        if (agree(marked.get(m), found.get(f))) {
          pairs.add(new Pair(m, f, marked.get(m).contentOverlap(found.get(f))));
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.overlap, a.overlap));
    for (Pair pair : pairs) {
      if (!foundOf.containsKey(pair.marked) && !markedOf.containsKey(pair.found)) {
        foundOf.put(pair.marked, pair.found);
        markedOf.put(pair.found, pair.marked);
      }
    }
  }

  private static boolean agree(Attribution marked, Attribution found) {
    return Attribution.shared(marked.content(), found.content()) > 0
        && Attribution.meet(marked.cue(), found.cue())
        && Attribution.meet(marked.source(), found.source());
  }

  /** The found attribution that answers this marked one, or -1. */
  int found(int marked) {
    return foundOf.getOrDefault(marked, -1);
  }

  /** The marked attribution that answers this found one, or -1. */
  int marked(int found) {
    return markedOf.getOrDefault(found, -1);
  }

  /** Whether both contents cover the same letters, space and joints between spans aside. */
  static boolean sameContent(String text, Attribution a, Attribution b) {
    return letters(text, a.content()).equals(letters(text, b.content()));
  }

  private static List<Integer> letters(String text, List<Span> spans) {
    List<Integer> places = new ArrayList<>();
    for (Span span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
          places.add(i);
        }
      }
    }
    return places.stream().sorted().distinct().toList();
  }
}
