package org.chancery.engine.extraction.event;

/** The part that somebody has in an event. */
enum Role {
  ACTOR,
  RECIPIENT,
  /** Named in the frame, but on neither side: "demanded the release of N". */
  BYSTANDER
}
