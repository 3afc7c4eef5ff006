package org.chancery.server.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What handlers ask about who calls. The answers were found by {@link Gate} before the handler ran.
 * Stateless.
 */
public final class Access {

  /** The field of a form, and of no use elsewhere, that has the token of {@link #csrf}. */
  public static final String CSRF_FIELD = "csrf";

  /** The header that scripts send the token of {@link #csrf} in. */
  public static final String CSRF_HEADER = "X-CSRF-Token";

  private static final String CALLER = "org.chancery.caller";
  private static final String TOKENS = "org.chancery.csrf";

  private Access() {}

  static void grant(Context context, @Nullable Caller caller, CsrfTokens tokens) {
    context.attribute(TOKENS, tokens);
    if (caller != null) {
      context.attribute(CALLER, caller);
    }
  }

  /** Who calls; empty where nobody is signed in. */
  public static Optional<Caller> caller(Context context) {
    return Optional.ofNullable(context.attribute(CALLER));
  }

  /**
   * Who calls, when they may do what a role may.
   *
   * @throws UnauthorizedResponse where nobody is signed in
   * @throws ForbiddenResponse where the caller's role is too low
   */
  public static Caller require(Context context, Role role) {
    Caller caller =
        caller(context)
            .orElseThrow(
                () ->
                    new UnauthorizedResponse(
                        "sign in, or send a token: Authorization: Bearer TOKEN"));
    if (!caller.role().includes(role)) {
      throw new ForbiddenResponse(
          "this needs the role "
              + role.label()
              + "; "
              + caller.name()
              + " is "
              + caller.role().label());
    }
    return caller;
  }

  /**
   * The token that shows that a form was made by this desk for this browser; gives the browser a
   * session where it has none yet.
   */
  public static String csrf(Context context) {
    CsrfTokens tokens = context.attribute(TOKENS);
    return tokens == null ? "" : tokens.of(context);
  }
}
