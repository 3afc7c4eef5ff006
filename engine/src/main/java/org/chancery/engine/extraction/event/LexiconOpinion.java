package org.chancery.engine.extraction.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon finds for a pair.
 *
 * @param best the event that fits the pair best
 * @param fit how well its sides are those asked for: 4 both, down to 0.5; 0 without an event
 * @param around the best event where everybody in the sentence may take part
 * @param all the events with the pair as the only actors
 */
record LexiconOpinion(
    @Nullable CodedMatch best, double fit, @Nullable CodedMatch around, List<CodedMatch> all) {

  LexiconOpinion {
    all = List.copyOf(all);
  }
}
