package org.chancery.engine.extraction.event;

/** The two sides of an event. */
enum Role {
  ACTOR,
  RECIPIENT
}
