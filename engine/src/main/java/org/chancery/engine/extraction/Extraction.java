package org.chancery.engine.extraction;

import java.util.List;
import org.chancery.engine.text.Span;

/** A record read out of one article. All are immutable. */
public sealed interface Extraction permits Event, Statement, Position {

  /** Stable: the same article gives the same ids. Unique within a run. */
  String id();

  /** The words it rests on; never empty; the first gives it its place among the records. */
  List<Span> evidence();

  /** Probability that the record is right, 0 to 1. */
  double confidence();

  Coder coder();
}
