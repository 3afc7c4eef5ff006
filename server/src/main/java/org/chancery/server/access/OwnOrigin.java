package org.chancery.server.access;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Tells requests that pages of other sites make a browser send. Browsers say so in {@code
 * Sec-Fetch-Site} or {@code Origin}, which no page can change; programs send neither. Stateless.
 */
final class OwnOrigin {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  private OwnOrigin() {}

  /** Whether nothing says that a page of another origin sent it. */
  static boolean sent(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !OWN.contains(site)) {
      return false;
    }
    String origin = context.header("Origin");
    return origin == null || isAt(origin, context.header("Host"));
  }

  private static boolean isAt(String origin, @org.jspecify.annotations.Nullable String host) {
    try {
      String authority = new URI(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
