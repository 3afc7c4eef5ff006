package org.chancery.store;

/**
 * A server on this machine that holds a store and runs the commands of its owner.
 *
 * @param name as messages have it: what it is, its process, its address
 * @param port on the loopback address
 * @param key shows that a command is the owner's
 */
public record CommandServer(String name, int port, String key) {

  /** Without the key, which no message must have. */
  @Override
  public String toString() {
    return name;
  }
}
