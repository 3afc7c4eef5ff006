package org.chancery.engine.extraction.event;

/**
 * How sure the model of acts must be for what. {@code docs/accuracy.md} says on what the numbers
 * were chosen.
 *
 * @param find of a word that the lexicon leaves open, to tell an act
 * @param modifier of one that stands before a noun
 * @param half of type and sides together, for an act of which one side is not told
 * @param keep least share for a half-told event that it found
 * @param actor of who does it, to be taken
 * @param recipient of to whom, to be taken
 * @param phrase of either where nobody knows them as an actor
 * @param join of further ones, beside the likeliest
 * @param fill of a side that the lexicon leaves open
 * @param least of an event as a whole, to be given, unless it was not done
 */
record ActBars(
    double find,
    double modifier,
    double half,
    double keep,
    double actor,
    double recipient,
    double phrase,
    double join,
    double fill,
    double least) {

  static final ActBars CHOSEN = new ActBars(.8, .9, .7, .02, .45, .25, .5, .3, .4, .06);

  /** How many times as likely as none one of two types is, if both together reach the bar. */
  double findOdds() {
    return find / (1 - find) / 2;
  }

  /** The same for a side that was left open. */
  ActBars filling() {
    return new ActBars(find, modifier, half, keep, fill, fill, phrase, join, fill, least);
  }
}
