package org.chancery.server.access;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /**
   * Whether a browser goes there itself, as by a link, so that nothing of it is the other page's.
   */
  static boolean leads(Context context) {
    return "navigate".equals(context.header("Sec-Fetch-Mode"));
  }

  private static boolean isAt(String origin, @Nullable String host) {
    try {
      String authority = new URI(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
