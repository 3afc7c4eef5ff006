package org.chancery.engine.text;

import java.util.List;

/**
 * Mends the damage that real web text has: entity debris, wrongly decoded UTF-8, doubled quotation
 * marks, odd white space, wrapped lines, sentences run together by machine translation. It changes
 * characters and breaks, never words, and keeps each character's place in the original. Stateless;
 * takes time in proportion to the text.
 */
public final class TextRepair {

  private static final List<RepairRule> RULES =
      List.of(
          new LoneSurrogates(),
          new LineBreaks(),
          new Mojibake(),
          new EntityDebris(),
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
    for (RepairRule rule : RULES) {
      alignment.apply(rule);
    }
    return alignment.done();
  }
}
