package org.chancery.server;

import java.time.Duration;
import org.chancery.server.access.Accounts;
import org.chancery.server.feed.FeedHosts;
import org.chancery.server.kept.Kept;
import org.jspecify.annotations.Nullable;

/**
 * How a desk is served.
 *
 * @param bind the address to listen on
 * @param port 0 for any that is free
 * @param feeds hosts whose feeds may be fetched
 * @param question how long a question may take
 * @param accounts who may use it; absent where whoever uses this machine may do everything
 */
public record DeskOptions(
    String bind, int port, FeedHosts feeds, Duration question, @Nullable Accounts accounts) {

  /** Reached from this machine only. */
  public static final String LOOPBACK = "127.0.0.1";

  /** Without feeds, for whoever uses this machine. */
  public DeskOptions(String bind, int port) {
    this(bind, port, FeedHosts.NONE, null);
  }

  /** With as long for a question as is usual. */
  public DeskOptions(String bind, int port, FeedHosts feeds, @Nullable Accounts accounts) {
    this(bind, port, feeds, Kept.USUAL, accounts);
  }
}
