package org.chancery.server.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.util.Set;

/**
 * What every request passes first: finds who calls, and refuses what a page of another site sends
 * in their name. Used by all threads.
 */
public final class Gate {

  private static final Set<HandlerType> HARMLESS =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final String API = "/api/";

  private final CsrfTokens tokens = new CsrfTokens();
  private final Caller local =
      new Caller(System.getProperty("user.name", "local"), Role.ADMINISTRATOR, Caller.Way.LOCAL);

  /**
   * Lets a request in, or refuses it.
   *
   * @throws ForbiddenResponse where it comes from another site, or its form is not of this desk
   */
  public void check(Context context) {
    Access.grant(context, local, tokens);
    if (HARMLESS.contains(context.method())) {
      return;
    }
    if (!OwnOrigin.sent(context)) {
      throw new ForbiddenResponse("a page of another site may not change what is kept here");
    }
    boolean program = context.path().startsWith(API) && SessionCookie.id(context).isEmpty();
    if (!program && !tokens.isIn(context)) {
      throw new ForbiddenResponse(
          "the form is not of this desk, or is from before it was started again; reload the page");
    }
  }
}
