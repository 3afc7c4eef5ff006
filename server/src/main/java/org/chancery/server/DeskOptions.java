package org.chancery.server;

/**
 * How a desk is served.
 *
 * @param bind the address to listen on
 * @param port 0 for any that is free
 */
public record DeskOptions(String bind, int port) {

  /** Reached from this machine only. */
  public static final String LOOPBACK = "127.0.0.1";
}
