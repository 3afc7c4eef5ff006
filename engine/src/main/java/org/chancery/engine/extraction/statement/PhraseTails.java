package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.engine.text.Span;

/**
 * Parts what a report says from the phrase that tells who passed the report on: in "Dorn said it
 * was over, according to Reuters" the agency speaks of Dorn's words, and is none of them.
 * Stateless.
 */
final class PhraseTails {

  private PhraseTails() {}

  /** The drafts, those of reported words without the phrase that comments on their cue. */
  static List<Draft> cut(List<Draft> drafts, Contents contents) {
    Map<Integer, List<Draft>> phrases =
        drafts.stream()
            .filter(draft -> draft.pattern() == Pattern.PHRASE)
            .collect(Collectors.groupingBy(draft -> draft.sentence().index()));
    List<Draft> cut = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Draft rest = draft;
      for (Draft phrase : phrases.getOrDefault(draft.sentence().index(), List.of())) {
        rest = phrase == draft ? rest : without(phrase, rest, contents);
      }
      cut.add(rest);
    }
    return cut;
  }

  private static Draft without(Draft phrase, Draft draft, Contents contents) {
    int cue = draft.cueSpan().begin();
    if (phrase.content().stream().noneMatch(span -> span.contains(cue))) {
      return draft;
    }
    Span tail = phrase.sourceSpan() == null ? phrase.cueSpan() : words(phrase, phrase.sourceSpan());
    Span last = draft.content().get(draft.content().size() - 1);
    boolean ends = last.contains(tail) && tail.end() >= last.end() && last.begin() < tail.begin();
    List<Span> rest = ends ? contents.before(draft.content(), tail) : List.of();
    return rest.isEmpty() ? draft : draft.withContent(rest);
  }

  private static Span words(Draft phrase, Span source) {
    return phrase.cueSpan().cover(source);
  }
}
