package org.chancery.engine.extraction.event;

import org.jspecify.annotations.Nullable;

/** The lexicon's opinion as features. */
final class OpinionFeatures {

  private OpinionFeatures() {}

  static void into(FeatureList list, LexiconOpinion opinion) {
    CodedMatch best = opinion.best();
    String fit = Double.toString(opinion.fit());
    list.add("x", type(best), fit);
    list.add("xfit", fit);
    list.add("xt", type(best));
    if (best != null) {
      list.add("xw", type(best), fit, Integer.toString(Math.min(3, best.match().words().size())));
      list.add("xn", type(best), best.match().entry().pattern().noun() ? "noun" : "verb");
      list.add("xf", type(best), best.factuality().name(), best.changed() ? "changed" : "plain");
      list.add("xe", best.match().entry().rule(), fit);
    }
    list.add("y", type(opinion.around()), best == null ? "alone" : "with");
    for (CodedMatch event : opinion.all()) {
      if (event != best) {
        list.add("z", type(event));
      }
    }
  }

  private static String type(@Nullable CodedMatch event) {
    return event == null ? "nothing" : event.type().name();
  }
}
