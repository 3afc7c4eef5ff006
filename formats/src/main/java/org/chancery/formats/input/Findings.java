package org.chancery.formats.input;

import org.chancery.engine.article.Document;
import org.jspecify.annotations.Nullable;

/**
 * Passes on what readers find. A failure of the sink is told from a failure of a reader by its
 * wrapping. Confined to one thread.
 */
final class Findings {

  /** The sink failed; no fault of the input. */
  static final class SinkFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final RuntimeException failure;

    SinkFailed(RuntimeException failure) {
      super(failure);
      this.failure = failure;
    }

    RuntimeException failure() {
      return failure;
    }
  }

  /** Most of a value that a message shows, in UTF-16 units. */
  private static final int SHOWN = 40;

  private final InputSink sink;

  Findings(InputSink sink) {
    this.sink = sink;
  }

  void found(Document document) {
    pass(new Input.Found(document));
  }

  void rejected(String place, String reason) {
    pass(new Input.Rejected(place, reason));
  }

  void note(String place, String message) {
    pass(new Input.Note(place, message));
  }

  /**
   * A value that was to be a date and was left out.
   *
   * @param found what it is, in words or {@link #quoted}
   */
  void noDate(String place, String key, String found) {
    note(place, key + " left out: found " + found + ", expected a date like 2020-06-01");
  }

  /** A value as messages have it: on one line, and of a long one its beginning. */
  static String quoted(@Nullable String value) {
    String line = value == null ? "" : value.strip().replaceAll("\\s+", " ");
    return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
  }

  private void pass(Input input) {
    try {
      sink.accept(input);
    } catch (RuntimeException e) {
      throw new SinkFailed(e);
    }
  }
}
