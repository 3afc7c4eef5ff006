package org.chancery.server.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hosts whose feeds may be fetched, as the administrator named them. Immutable. */
public final class FeedHosts {

  /** No feed is ever fetched. */
  public static final FeedHosts NONE = new FeedHosts(Set.of());

  private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

  private final Set<String> allowed;

  private FeedHosts(Set<String> allowed) {
    this.allowed = allowed;
  }

  /**
   * These hosts.
   *
   * @param names {@code HOST}, on the usual ports, or {@code HOST:PORT}
   * @throws IllegalArgumentException where one is neither; names it
   */
  public static FeedHosts of(List<String> names) {
    Set<String> hosts = new TreeSet<>();
    for (String name : names) {
      String host = name.strip().toLowerCase(Locale.ROOT);
      if (!host.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?")) {
        throw new IllegalArgumentException(
            "'" + name + "' is no host, expected one such as news.example.org, without https://");
      }
      hosts.add(host);
    }
    return new FeedHosts(hosts);
  }

  /** Whether there is any. */
  public boolean isEmpty() {
    return allowed.isEmpty();
  }

  /** As a person is told. */
  public List<String> names() {
    return allowed.stream().sorted().collect(Collectors.toList());
  }

  /**
   * An address that may be fetched, as far as its name tells.
   *
   * @throws FeedException where it may not
   */
  public URI check(String address) throws FeedException {
    URI uri;
    try {
      uri = new URI(address.strip()).normalize();
    } catch (URISyntaxException e) {
      throw new FeedException("'" + address + "' is no address, expected https://HOST/PATH", e);
    }
    return check(uri);
  }

  URI check(URI uri) throws FeedException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    @Nullable Integer usual = PORTS.get(scheme);
    if (usual == null || uri.getHost() == null || uri.isOpaque()) {
      throw new FeedException("'" + uri + "' is no address of a feed, expected https://HOST/PATH");
    }
    if (uri.getUserInfo() != null) {
      throw new FeedException("an address with a name or password in it is not fetched");
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    int port = uri.getPort();
    boolean plain = port < 0 || port == usual;
    if (plain ? !allowed.contains(host) : !allowed.contains(host + ":" + port)) {
      String name = plain ? host : host + ":" + port;
      throw new FeedException(
          "feeds of "
              + name
              + " are not allowed; the administrator allows them with 'chancery serve --allow-feed "
              + name
              + "'");
    }
    return uri;
  }

  /** The port that an allowed address is fetched from. */
  static int port(URI uri) {
    Integer usual = PORTS.get(uri.getScheme().toLowerCase(Locale.ROOT));
    return uri.getPort() > 0 || usual == null ? uri.getPort() : usual;
  }
}
