package org.chancery.formats.input;

import org.chancery.engine.article.Document;

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

  private void pass(Input input) {
    try {
      sink.accept(input);
    } catch (RuntimeException e) {
      throw new SinkFailed(e);
    }
  }
}
