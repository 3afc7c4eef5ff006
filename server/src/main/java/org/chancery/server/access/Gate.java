package org.chancery.server.access;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes first: finds who calls, and refuses what a page of another site sends
 * in their name, what comes too often, and who is not signed in. Used by all threads.
 */
public final class Gate {

  /** Where people sign in. */
  public static final String SIGN_IN = "/sign-in";

  private static final Set<HandlerType> HARMLESS =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final String API = "/api/";
  private static final String ASSETS = "/assets/";
  private static final String BEARER = "Bearer ";

  /** For those who are not signed in, beside what all pages load. */
  private static final Set<String> OPEN =
      Set.of(SIGN_IN, "/theme", "/api/v1/health", "/api/v1/openapi.json");

  private static final int MOST_TRYING = 2;
  private static final int WAIT_SECONDS = 5;

  private final Semaphore trying = new Semaphore(MOST_TRYING);
  private final CsrfTokens tokens = new CsrfTokens();
  private final Sessions sessions = new Sessions();
  private final Consumer<Context> uploads;
  private final RateLimit requests;
  private final RateLimit signIns =
      new RateLimit(
          Limits.SIGN_INS_AT_ONCE, 1.0 / Limits.SIGN_IN_EVERY.toSeconds(), System::nanoTime);
  private final Caller local =
      new Caller(System.getProperty("user.name", "local"), Role.ADMINISTRATOR, Caller.Way.LOCAL);
  private final @Nullable Accounts accounts;

  /**
   * @param accounts absent where whoever uses this machine may do everything
   * @param uploads is asked before any of a form with files is looked at, its token too, and throws
   *     where the caller may not send one there
   */
  public Gate(@Nullable Accounts accounts, Consumer<Context> uploads) {
    this(accounts, uploads, new RateLimit(Limits.AT_ONCE, Limits.PER_SECOND, System::nanoTime));
  }

  /** With a limit of its own for all requests. */
  Gate(@Nullable Accounts accounts, Consumer<Context> uploads, RateLimit requests) {
    this.accounts = accounts;
    this.uploads = uploads;
    this.requests = requests;
  }

  /**
   * Refuses a form with files.
   *
   * @throws UnsupportedMediaTypeResponse always
   */
  public static void noUploads(Context context) {
    throw new UnsupportedMediaTypeResponse(
        context.path() + " takes no files; expected application/x-www-form-urlencoded");
  }

  /**
   * Signs a browser in.
   *
   * @param name of the account; of no matter where the secret is a token
   * @param secret password or token
   * @return whether the secret is good
   * @throws TooManyRequestsResponse where that address tries too often
   */
  public boolean signIn(Context context, String name, String secret) {
    requireRate(context, signIns, address(context));
    Optional<Account> account = account(name, secret);
    // A session of its own: who knew the one before is not signed in, and no longer as another.
    account.ifPresent(
        one -> {
          SessionCookie.id(context).ifPresent(sessions::end);
          sessions.begin(SessionCookie.renew(context), one);
        });
    return account.isPresent();
  }

  /** Few at a time: a digest that is hard to guess takes a core for a while. */
  private Optional<Account> account(String name, String secret) {
    if (accounts == null) {
      return Optional.empty();
    }
    try {
      if (!trying.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new TooManyRequestsResponse("too many sign in just now; try again in a while");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyRequestsResponse("the desk is closing");
    }
    try {
      return accounts.signIn(name, secret);
    } finally {
      trying.release();
    }
  }

  /** Signs a browser out. */
  public void signOut(Context context) {
    SessionCookie.id(context).ifPresent(sessions::end);
    SessionCookie.renew(context);
  }

  /**
   * Lets a request in, or refuses it.
   *
   * @throws ForbiddenResponse where it comes from another site, or its form is not of this desk
   * @throws UnauthorizedResponse where nobody is signed in, or the token is unknown
   * @throws TooManyRequestsResponse where the caller asks too often
   * @throws UnsupportedMediaTypeResponse where it brings files that nobody takes there
   */
  public void check(Context context) {
    if (accounts == null) {
      requireThisMachine(context);
    }
    String token = bearer(context);
    Caller caller = caller(context, token);
    Access.grant(context, caller, tokens);
    if (context.path().startsWith(ASSETS)) {
      return;
    }
    requireRate(context, requests, caller == null ? address(context) : "account " + caller.name());
    if (token != null && caller == null) {
      throw new UnauthorizedResponse("the token is unknown here");
    }
    if (caller == null && !OPEN.contains(context.path())) {
      askToSignIn(context);
      return;
    }
    if (context.path().startsWith(API) && !OwnOrigin.sent(context) && !OwnOrigin.leads(context)) {
      throw new ForbiddenResponse("a page of another site may not ask this desk");
    }
    boolean checked = !HARMLESS.contains(context.method()) && token == null;
    if (checked && !OwnOrigin.sent(context)) {
      throw new ForbiddenResponse("a page of another site may not change what is kept here");
    }
    if (context.isMultipartFormData()) {
      uploads.accept(context);
    }
    if (checked) {
      requireOwnForm(context);
    }
  }

  private static void requireThisMachine(Context context) {
    if (!OwnHost.isAsked(context)) {
      throw new ForbiddenResponse(
          "this desk is for its own machine, by the name localhost or 127.0.0.1; for others start it"
              + " with --accounts");
    }
    if (OwnHost.isPassedOn(context)) {
      throw new ForbiddenResponse(
          "this desk has no accounts, so it is not to be reached through a proxy; start it with"
              + " --accounts");
    }
  }

  private static @Nullable String bearer(Context context) {
    String header = context.header("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length()).strip()
        : null;
  }

  private @Nullable Caller caller(Context context, @Nullable String token) {
    Accounts known = accounts;
    if (known == null) {
      return local;
    }
    if (token != null) {
      return caller(known.byToken(token), Caller.Way.TOKEN);
    }
    return caller(SessionCookie.id(context).flatMap(sessions::of), Caller.Way.SESSION);
  }

  private static @Nullable Caller caller(Optional<Account> account, Caller.Way way) {
    return account.map(one -> new Caller(one.name(), one.role(), way)).orElse(null);
  }

  private static void requireRate(Context context, RateLimit limit, String caller) {
    long wait = limit.take(caller);
    if (wait > 0) {
      context.header("Retry-After", String.valueOf(wait));
      throw new TooManyRequestsResponse(
          "too many requests; come back in " + wait + (wait == 1 ? " second" : " seconds"));
    }
  }

  /** Of the browser, where a proxy on this machine tells it. */
  private static String address(Context context) {
    String passedOn = context.header("X-Forwarded-For");
    String remote = context.ip();
    if (passedOn != null && isThisMachine(remote)) {
      return CallerNetwork.of(passedOn.substring(passedOn.lastIndexOf(',') + 1).strip());
    }
    return CallerNetwork.of(remote);
  }

  private static boolean isThisMachine(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static void askToSignIn(Context context) {
    boolean page =
        context.method().equals(HandlerType.GET)
            && !context.path().startsWith(API)
            && context.header("HX-Request") == null;
    if (!page) {
      throw new UnauthorizedResponse("sign in, or send a token: Authorization: Bearer TOKEN");
    }
    String query = context.queryString();
    String back = query == null ? context.path() : context.path() + "?" + query;
    context.header("Cache-Control", "no-store");
    context.redirect(
        SIGN_IN + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
    context.skipRemainingHandlers();
  }

  private void requireOwnForm(Context context) {
    boolean program = context.path().startsWith(API) && SessionCookie.id(context).isEmpty();
    if (!program && !tokens.isIn(context)) {
      throw new ForbiddenResponse(
          "the form is not of this desk, or is from before it was started again; reload the page");
    }
  }
}
