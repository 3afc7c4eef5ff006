package org.chancery.server.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lets a person choose the colours; the browser keeps the choice. */
public final class Themes implements Page {

  private static final String COOKIE = "theme";
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  static Frame.Theme of(Context context) {
    return Frame.Theme.named(context.cookie(COOKIE));
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/theme", Themes::choose);
  }

  private static void choose(Context context) {
    Frame.Theme theme = Frame.Theme.named(context.queryParam("to"));
    context.cookie(
        new Cookie(COOKIE, theme.attribute(), "/", YEAR, false, true, null, SameSite.LAX));
    context.header("Cache-Control", "no-store");
    context.redirect(back(context.queryParam("back")), HttpStatus.SEE_OTHER);
  }

  /** Only to pages of this desk: an address that begins with two slashes is of another server. */
  public static String back(@Nullable String asked) {
    if (asked == null || !asked.startsWith("/") || asked.startsWith("//")) {
      return "/";
    }
    boolean plain = asked.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    return plain ? asked : "/";
  }
}
