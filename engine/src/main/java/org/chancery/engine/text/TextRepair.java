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

  /** Lost and wrong breaks and marks; mending one may show another too. */
  private static final List<RepairRule> STRUCTURE =
      List.of(
          new WhiteSpace(),
          new HeaderLine(),
          new RunTogether(),
          new WrappedLines(),
          // Lines that were joined may show sentences run together.
          new RunTogether(),
          new QuotationMarks(),
          new StrayPunctuation());

  private TextRepair() {}

  /** The repaired text, aligned to {@code original}; it would come through unchanged. */
  public static AlignedText repair(String original) {
    Alignment alignment = new Alignment(original);
    mend(alignment, CHARACTERS);
    mend(alignment, STRUCTURE);
    return alignment.done();
  }

  /** Mends layer by layer until nothing changes any more. */
  private static void mend(Alignment alignment, List<RepairRule> rules) {
    String before = "";
    for (int layer = 0; layer < MOST_LAYERS && !before.equals(alignment.text()); layer++) {
      before = alignment.text();
      rules.forEach(alignment::apply);
    }
  }
}
