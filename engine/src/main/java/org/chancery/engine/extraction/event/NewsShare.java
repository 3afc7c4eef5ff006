package org.chancery.engine.extraction.event;

import org.chancery.engine.extraction.PloverType;

/**
 * How much rarer some types are in news than in the training sentences, which have all types about
 * equally often. Three steps only, chosen on news, see the lab's report.
 */
final class NewsShare {

  private static final double RARE = 0.3;
  private static final double SELDOM = 0.6;

  private NewsShare() {}

  static double of(PloverType type) {
    return switch (type) {
      case COOPERATE, MOBILIZE, PROTEST -> RARE;
      case REQUEST, SANCTION, THREATEN -> SELDOM;
      default -> 1;
    };
  }
}
