package org.chancery.engine.text;

import java.util.List;

/**
 * Mends the damage that real web text has: entity debris, wrongly decoded UTF-8, doubled quotation
 * marks, odd white space, wrapped lines, sentences run together by machine translation. It changes
 * characters and breaks, never words, and keeps each character's place in the original. Stateless;
 * takes time in proportion to the text.
 */
public final class TextRepair {

  /** Broken characters; mending one may show another beneath it. */
  private static final List<RepairRule> CHARACTERS =
      List.of(new LoneSurrogates(), new Mojibake(), new EntityDebris(), new LineBreaks());

  /** More layers of damage than this nobody piled up by accident. */
  private static final int MOST_LAYERS = 6;

  private static final List<RepairRule> RULES =
      List.of(
          new WhiteSpace(),
          new WrappedLines(),
          new HeaderLine(),
          new QuotationMarks(),
          new StrayPunctuation(),
          new RunTogether());

  private TextRepair() {}

  /** The repaired text, aligned to {@code original}. */
  public static AlignedText repair(String original) {
    Alignment alignment = new Alignment(original);
    int layers = 0;
    boolean changed = true;
    while (changed && layers < MOST_LAYERS) {
      changed = mend(alignment);
      layers++;
    }
    for (RepairRule rule : RULES) {
      alignment.apply(rule);
    }
    return alignment.done();
  }

  private static boolean mend(Alignment alignment) {
    boolean changed = false;
    for (RepairRule rule : CHARACTERS) {
      changed |= alignment.apply(rule);
    }
    return changed;
  }
}
