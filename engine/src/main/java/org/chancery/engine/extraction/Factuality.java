package org.chancery.engine.extraction;

/** Whether an event happened, as the article words it. */
public enum Factuality {
  FACT,
  PLANNED,
  POSSIBLE,
  REQUESTED,
  DENIED
}
