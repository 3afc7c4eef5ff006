package org.chancery.engine.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A repaired text in which every unit knows the place in the original that it stands for.
 * Immutable.
 *
 * <p>Memory: 4 bytes for each unit of the repaired text, or none where nothing was changed.
 */
public final class AlignedText {

  private final String text;
  private final String original;

  /**
   * Original begin of each repaired unit, and one more for the end; null where the text is the
   * original itself.
   */
  private final int @Nullable [] starts;

  private AlignedText(String text, String original, int @Nullable [] starts) {
    this.text = text;
    this.original = original;
    this.starts = starts;
  }

  /** A text that needed no repair. */
  public static AlignedText unchanged(String text) {
    return new AlignedText(text, text, null);
  }

  /**
   * A repaired text.
   *
   * @param starts for each unit of {@code text} the index in {@code original} that it stands for,
   *     never falling, with one entry more for the end
   */
  public static AlignedText of(String text, String original, int[] starts) {
    if (starts.length != text.length() + 1) {
      throw new IllegalArgumentException(
          "starts has " + starts.length + " entries for a text of " + text.length() + " units");
    }
    return new AlignedText(text, original, Arrays.copyOf(starts, starts.length));
  }

  /** The repaired text, into which all spans point. */
  public String text() {
    return text;
  }

  /** The text before repair. */
  public String original() {
    return original;
  }

  /** Whether repair changed nothing. */
  public boolean isUnchanged() {
    return starts == null;
  }

  /**
   * The place in the original of a span of the repaired text; may be longer or shorter than {@code
   * span}.
   */
  public Span toOriginal(Span span) {
    if (starts == null) {
      return span;
    }
    int begin = starts[span.begin()];
    return new Span(begin, Math.max(begin, starts[span.end()]));
  }
}
