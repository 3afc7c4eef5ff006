package org.chancery.server.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Fetches feeds of allowed hosts, from public addresses only. Each address is looked up once,
 * checked, and the checked one is connected to, so that a name can't lead elsewhere in between.
 * Immutable.
 */
public final class FeedFetch {

  /** A larger feed is refused. */
  public static final int MOST_BYTES = 10 << 20;

  /** A slower one too, redirects and all. */
  public static final int SECONDS = 20;

  /** More redirects are not followed. */
  public static final int REDIRECTS = 3;

  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final int OK = 200;

  private static final int LOOK_MILLIS = 100;

  private final FeedHosts hosts;
  private final FeedNetwork network;
  private final Duration most;

  public FeedFetch(FeedHosts hosts, FeedNetwork network) {
    this(hosts, network, Duration.ofSeconds(SECONDS));
  }

  /** The same with another time. */
  FeedFetch(FeedHosts hosts, FeedNetwork network, Duration most) {
    this.hosts = hosts;
    this.network = network;
    this.most = most;
  }

  /** The hosts that may be asked. */
  public FeedHosts hosts() {
    return hosts;
  }

  /**
   * The feed at an address. A host that sends so little at a time that no single wait is long, or
   * whose name nobody answers for, is not waited for any longer than others.
   *
   * @param ended looked at while it waits; ends the waiting
   * @throws FeedException where it is not allowed, can't be had, or is not waited for
   */
  public byte[] fetch(URI address, BooleanSupplier ended) throws FeedException {
    long deadline = System.nanoTime() + most.toNanos();
    Sockets sockets = new Sockets();
    FutureTask<byte[]> fetching = new FutureTask<>(() -> fetch(address, deadline, sockets));
    Thread thread = new Thread(fetching, "feed");
    thread.setDaemon(true);
    thread.start();
    try {
      return await(fetching, address, deadline, ended);
    } finally {
      sockets.close();
    }
  }

  private byte[] await(
      FutureTask<byte[]> fetching, URI address, long deadline, BooleanSupplier ended)
      throws FeedException {
    while (true) {
      try {
        return fetching.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (System.nanoTime() - deadline > 0) {
          throw new FeedException(address + " takes longer than " + SECONDS + " seconds", e);
        }
        if (ended.getAsBoolean()) {
          throw new FeedException(address + " was not waited for", e);
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof FeedException refused) {
          throw refused;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new FeedException(address + " was not waited for", e);
      }
    }
  }

  private byte[] fetch(URI address, long deadline, Sockets sockets) throws FeedException {
    URI next = address;
    for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
      URI now = hosts.check(next);
      try (Socket socket = connect(now, deadline, sockets)) {
        ask(socket, now);
        FeedResponse answer =
            new FeedResponse(
                new BufferedInputStream(socket.getInputStream()), MOST_BYTES, deadline);
        answer.readHead();
        if (answer.status() == OK) {
          return answer.body();
        }
        if (!MOVED.contains(answer.status())) {
          throw new FeedException(now + " answered with status " + answer.status());
        }
        next = moved(now, answer.header("location"));
      } catch (UnknownHostException e) {
        throw new FeedException(now + " can't be fetched: there is no host of that name", e);
      } catch (IOException e) {
        throw new FeedException(now + " can't be fetched: " + e.getMessage(), e);
      }
    }
    throw new FeedException(address + " redirects more than " + REDIRECTS + " times");
  }

  private Socket connect(URI uri, long deadline, Sockets sockets)
      throws FeedException, IOException {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    List<InetAddress> addresses = network.resolve(host);
    for (InetAddress address : addresses) {
      if (!PublicAddress.is(address)) {
        throw new FeedException(
            host + " has the address " + address.getHostAddress() + ", which is not a public one");
      }
    }
    if (addresses.isEmpty()) {
      throw new FeedException(host + " has no address");
    }
    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    if (left <= 0) {
      throw new FeedException(uri + " takes longer than " + SECONDS + " seconds");
    }
    boolean secure = uri.getScheme().equalsIgnoreCase("https");
    return network.connect(
        addresses.get(0), FeedHosts.port(uri), host, secure, (int) left, sockets::add);
  }

  private static void ask(Socket socket, URI uri) throws IOException {
    // Letters beyond ASCII are sent encoded: as they are they would become question marks.
    URI sent = URI.create(uri.toASCIIString());
    String path = sent.getRawPath().isEmpty() ? "/" : sent.getRawPath();
    String query = sent.getRawQuery() == null ? "" : "?" + sent.getRawQuery();
    String host = uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    String request =
        String.join(
            "\r\n",
            "GET " + path + query + " HTTP/1.1",
            "Host: " + host,
            "User-Agent: Chancery",
            "Accept: application/rss+xml, application/atom+xml, application/xml, text/xml, */*",
            "Accept-Encoding: identity",
            "Connection: close",
            "",
            "");
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static URI moved(URI from, String location) throws FeedException {
    try {
      if (location.isEmpty()) {
        throw new FeedException(from + " redirects to nowhere");
      }
      return from.resolve(new URI(location)).normalize();
    } catch (URISyntaxException e) {
      throw new FeedException(from + " redirects to what is no address", e);
    }
  }
}
