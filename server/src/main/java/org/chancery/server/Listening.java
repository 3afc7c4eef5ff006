package org.chancery.server;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;

/** Begins to listen, or says why that can't be. Stateless. */
final class Listening {

  private Listening() {}

  /**
   * Starts a server.
   *
   * @throws DeskException where the address or port can't be had
   */
  static void start(Javalin server, DeskOptions options) {
    try {
      server.start(options.bind(), options.port());
    } catch (JavalinBindException e) {
      throw new DeskException(options.bind() + ":" + options.port() + remedy(reason(e)), e);
    }
  }

  private static String remedy(String reason) {
    if (reason.contains("in use")) {
      return " is taken by another program; end that, or name another port with --port";
    }
    return reason.contains("ermission")
        ? " is not permitted to this user; name a port above 1023 with --port"
        : " can't be listened on (" + reason + "); name an address of this machine";
  }

  /** What the system says of it, below all that was made of it on the way. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
