package org.chancery.formats.exchange.network;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One XML format of networks, piece by piece. Implementations are stateless. */
interface Dialect {

  /** The format's name. */
  String name();

  /** What stands before the nodes. */
  String opening();

  String node(String id, Node node);

  /** What stands between nodes and edges. */
  String between();

  /**
   * One edge.
   *
   * @param id of the edge, counted
   * @param pair the event's id with the pair's number
   */
  String edge(String id, String source, String target, String pair, ObjectNode event);

  /** What stands behind the edges. */
  String closing();
}
