package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/**
 * The drafts of an article as they grow, found by cue, by sentence and by the quotations that they
 * hold. Mutable; for one thread.
 */
final class Drafts {

  private record CuePlace(int sentence, int token) {}

  private final Quotations quotations;
  private final List<Draft> all = new ArrayList<>();
  private final Map<CuePlace, Integer> byCue = new HashMap<>();
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();
  private final Map<Quotation, Integer> owners = new HashMap<>();
  private final BitSet released = new BitSet();

  Drafts(List<Draft> first, Quotations quotations) {
    this.quotations = quotations;
    first.forEach(this::add);
  }

  List<Draft> all() {
    List<Draft> kept = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      if (!released.get(i)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  Draft get(int i) {
    return all.get(i);
  }

  void add(Draft draft) {
    int i = all.size();
    all.add(draft);
    int sentence = draft.sentence().index();
    byCue.putIfAbsent(new CuePlace(sentence, draft.cue().index()), i);
    bySentence.computeIfAbsent(sentence, s -> new ArrayList<>(2)).add(i);
    draft.content().forEach(span -> own(i, span));
  }

  /** Whether a part of its content stands in quotation marks. */
  boolean quotes(int i) {
    return all.get(i).content().stream().anyMatch(span -> !quotations.overlapping(span).isEmpty());
  }

  /** Adds the quotation to a draft's content; of one that has none left it is all. */
  void extend(int i, Quotation quotation) {
    if (released.get(i)) {
      replaceContent(i, quotation);
    } else {
      all.set(i, all.get(i).with(quotation.span()));
      own(i, quotation.span());
    }
  }

  /** Makes the quotation a draft's whole content. */
  void replaceContent(int i, Quotation quotation) {
    all.set(i, all.get(i).quoting(quotation.span()));
    released.clear(i);
    own(i, quotation.span());
  }

  /**
   * Takes a quotation, and what follows it, out of a draft that turned out not to be its speaker's;
   * a draft that nothing is left of is no statement.
   */
  void release(int i, Quotation quotation, Contents contents) {
    List<Span> content = all.get(i).content();
    List<Span> rest = contents.before(content, quotation.span());
    if (rest.isEmpty()) {
      released.set(i);
    } else {
      all.set(i, all.get(i).withContent(rest));
    }
    owners.remove(quotation);
    for (Span span : content) {
      for (Quotation held : quotations.overlapping(span)) {
        if (rest.stream().noneMatch(held.span()::overlaps)) {
          owners.remove(held, i);
        }
      }
    }
  }

  /** The draft whose content holds the quotation and whose cue lies outside it, or -1. */
  int owner(Quotation quotation) {
    return owners.getOrDefault(quotation, -1);
  }

  /** The draft whose cue is this token, or -1. */
  int byCue(ParsedSentence sentence, Token cue) {
    return byCue.getOrDefault(new CuePlace(sentence.index(), cue.index()), -1);
  }

  /** The drafts whose cue stands in the sentence of this number and that say something. */
  List<Integer> inSentence(int sentence) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(i -> !released.get(i))
        .toList();
  }

  private void own(int i, Span content) {
    if (all.get(i).pattern() == Pattern.ADVERB || all.get(i).pattern() == Pattern.RAISING) {
      return; // they say nothing of who spoke
    }
    for (Quotation quotation : quotations.overlapping(content)) {
      if (!quotation.span().overlaps(all.get(i).cueSpan())) {
        owners.putIfAbsent(quotation, i);
      }
    }
  }
}
