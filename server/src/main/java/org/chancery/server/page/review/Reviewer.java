package org.chancery.server.page.review;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.server.access.Access;
import org.chancery.server.access.Caller;
import org.chancery.server.access.Role;

/**
 * Who judges: the account's name or, on a desk without accounts, the name that was typed once.
 * Stateless.
 */
final class Reviewer {

  private static final String COOKIE = "reviewer";
  private static final int YEAR = 365 * 24 * 60 * 60;
  private static final int LONGEST = 80;

  private Reviewer() {}

  /** The name; empty where nobody is named yet. */
  static String name(Context context) {
    Optional<Caller> caller = Access.caller(context);
    if (caller.isPresent() && caller.get().way() != Caller.Way.LOCAL) {
      return caller.get().name();
    }
    String kept = context.cookie(COOKIE);
    try {
      return kept == null ? "" : clean(URLDecoder.decode(kept, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      // A cookie that the desk did not write.
      return "";
    }
  }

  /** Whether the role of who asks allows to judge. */
  static boolean mayReview(Context context) {
    return Access.caller(context)
        .map(caller -> caller.role().includes(Role.REVIEWER))
        .orElse(false);
  }

  /** Keeps a name that was typed, where no account gives one; says which name holds. */
  static String named(Context context, String typed) {
    String known = name(context);
    String name = clean(typed);
    boolean account =
        Access.caller(context).map(caller -> caller.way() != Caller.Way.LOCAL).orElse(false);
    if (account || name.isEmpty()) {
      return known;
    }
    Cookie cookie = new Cookie(COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8), "/", YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
    return name;
  }

  private static String clean(String name) {
    String line = name.replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
