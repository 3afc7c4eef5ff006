package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.text.Span;

/** Finds the drafts whose content holds another's cue. Immutable. */
final class OuterDrafts {

  private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

  OuterDrafts(List<Draft> drafts, SentencePlaces places) {
    for (Draft draft : drafts) {
      int next = 0;
      for (Span span : draft.content()) {
        Span touched = places.touched(span);
        for (int s = Math.max(next, touched.begin()); s < touched.end(); s++) {
          bySentence.computeIfAbsent(s, number -> new ArrayList<>(2)).add(draft);
          next = s + 1;
        }
      }
    }
  }

  /** The others in whose content the draft's cue begins. */
  List<Draft> around(Draft draft) {
    List<Draft> found = new ArrayList<>(1);
    for (Draft other : bySentence.getOrDefault(draft.sentence().index(), List.of())) {
      if (other != draft && holds(other, draft.cueSpan().begin())) {
        found.add(other);
      }
    }
    return found;
  }

  /** The drafts whose content touches the draft's sentence. */
  List<Draft> inSentence(Draft draft) {
    return bySentence.getOrDefault(draft.sentence().index(), List.of());
  }

  private static boolean holds(Draft outer, int index) {
    for (Span span : outer.content()) {
      if (span.contains(index)) {
        return true;
      }
    }
    return false;
  }
}
