package org.chancery.engine.extraction.event;

/** Says how likely an event is right. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface EventConfidence {

  /** From 0 to 1. */
  double of(Circumstances circumstances);
}
