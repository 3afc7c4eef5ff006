package org.chancery.server.access;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a request is for this machine by its own name. A page of another site can make its
 * name mean this machine (DNS rebinding), but then the browser says that name. Stateless.
 */
final class OwnHost {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> OF_PROXIES =
      Set.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP");

  private OwnHost() {}

  static boolean isAsked(Context context) {
    String host = context.header("Host");
    return host != null && NAMES.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
  }

  /** Whether a proxy passes on what others ask: they are not on this machine. */
  static boolean isPassedOn(Context context) {
    return OF_PROXIES.stream().anyMatch(name -> context.header(name) != null);
  }
}
