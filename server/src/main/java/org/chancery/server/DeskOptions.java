package org.chancery.server;

import org.chancery.server.feed.FeedHosts;

/**
 * How a desk is served.
 *
 * @param bind the address to listen on
 * @param port 0 for any that is free
 * @param feeds hosts whose feeds may be fetched
 */
public record DeskOptions(String bind, int port, FeedHosts feeds) {

  /** Reached from this machine only. */
  public static final String LOOPBACK = "127.0.0.1";

  /** Without feeds. */
  public DeskOptions(String bind, int port) {
    this(bind, port, FeedHosts.NONE);
  }
}
