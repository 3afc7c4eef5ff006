package org.chancery.engine.sentence.model;

/** Where a decoder stands in its sentence. */
interface DecoderState {

  /** The row in {@link TokenTable} that a feature looks at, -1 for none. */
  int row(Anchor anchor, int window, Kin kin);
}
