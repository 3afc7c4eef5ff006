package org.chancery.engine.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is repaired step by step and keeps its way back to the original. Confined to one
 * thread.
 */
final class Alignment {

  private final String original;
  private String text;
  private int @Nullable [] starts;

  Alignment(String original) {
    this.original = original;
    this.text = original;
  }

  String text() {
    return text;
  }

  /**
   * Makes one rule's changes. A replacement's first unit stands for all that is replaced, the
   * others for the place behind it.
   */
  void apply(RepairRule rule) {
    List<Edit> edits = rule.edits(text);
    if (edits.isEmpty()) {
      return;
    }
    StringBuilder out = new StringBuilder(text.length());
    int[] places =
        new int[text.length() + 1 + edits.stream().mapToInt(e -> e.replacement().length()).sum()];
    int at = 0;
    for (Edit edit : edits) {
      at = copy(out, places, at, edit.begin());
      for (int i = 0; i < edit.replacement().length(); i++) {
        places[out.length() + i] = i == 0 ? original(edit.begin()) : original(edit.end());
      }
      out.append(edit.replacement());
      at = edit.end();
    }
    copy(out, places, at, text.length());
    places[out.length()] = original.length();
    text = out.toString();
    starts = Arrays.copyOf(places, out.length() + 1);
  }

  private int copy(StringBuilder out, int[] places, int from, int to) {
    for (int i = from; i < to; i++) {
      places[out.length() + i - from] = original(i);
    }
    out.append(text, from, to);
    return to;
  }

  private int original(int index) {
    return starts == null ? index : starts[index];
  }

  AlignedText done() {
    return starts == null
        ? AlignedText.unchanged(original)
        : AlignedText.of(text, original, starts);
  }
}
