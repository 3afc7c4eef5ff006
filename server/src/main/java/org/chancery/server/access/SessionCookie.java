package org.chancery.server.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that tells one browser from another. Not sent with what other sites make the browser
 * ask for, and not to be read by scripts. Two desks on one machine have each their own, by port.
 */
final class SessionCookie {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final String GIVEN = "org.chancery.session";
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SessionCookie() {}

  /** The session of the browser that asks; empty for one without. */
  static Optional<String> id(Context context) {
    @Nullable String given = context.attribute(GIVEN);
    String id = given != null ? given : context.cookie(name(context));
    return Optional.ofNullable(id).filter(text -> ID.matcher(text).matches());
  }

  /** Gives the browser a new session. */
  static String renew(Context context) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    context.attribute(GIVEN, id);
    Cookie cookie = new Cookie(name(context), id, "/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure("https".equalsIgnoreCase(context.header("X-Forwarded-Proto")));
    context.cookie(cookie);
    return id;
  }

  private static String name(Context context) {
    return "chancery-" + context.req().getLocalPort();
  }
}
