package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What was read in one row of an event format. */
sealed interface ReadPair {

  /**
   * An event, or one pair of it.
   *
   * @param id as the row has it, with {@code #n} where the event has several rows
   * @param event all of it but its actors and recipients
   * @param article what the row tells of the article
   */
  record Coded(String id, ObjectNode event, Sides.Row sides, ObjectNode article)
      implements ReadPair {}

  /** A row that is sound but has no place in the records; its reason is counted. */
  record LeftOut() implements ReadPair {}
}
