package org.chancery.server.error;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.chancery.server.api.Problem;
import org.chancery.server.kept.BusyException;
import org.chancery.server.kept.TooLongException;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;
import org.chancery.store.StoreException;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.correct.RefusedException;
import org.chancery.store.index.TooManyWordsException;
import org.eclipse.jetty.http.BadMessageException;

/** Tells programs by problem details, and people by a page, what went wrong and what to do. */
public final class ErrorAnswers implements Page {

  private static final String API = "/api/";
  private static final String RETRY_SECONDS = "5";
  private static final int BAD_REQUEST = HttpStatus.BAD_REQUEST.getCode();
  private static final int SLOW = HttpStatus.REQUEST_TIMEOUT.getCode();
  private static final int UNAVAILABLE = HttpStatus.SERVICE_UNAVAILABLE.getCode();
  private static final int FAULT = HttpStatus.INTERNAL_SERVER_ERROR.getCode();

  /** Is told what only the owner of the desk can mend. */
  private static final System.Logger LOG = System.getLogger("org.chancery.server");

  private final Views views;

  public ErrorAnswers(Views views) {
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(ParameterFault.class, this::fault);
    routes.exception(
        RefusedException.class,
        (wrong, context) -> answer(context, BAD_REQUEST, String.valueOf(wrong.getMessage())));
    routes.exception(
        TooManyWordsException.class,
        (many, context) -> answer(context, BAD_REQUEST, String.valueOf(many.getMessage())));
    routes.exception(BadMessageException.class, this::unread);
    routes.exception(BusyException.class, (busy, context) -> later(context, busy));
    routes.exception(TooLongException.class, (late, context) -> later(context, late));
    routes.exception(StoreException.class, this::broken);
    routes.exception(Exception.class, this::broken);
  }

  private void refused(HttpResponseException refusal, Context context) {
    String methods = refusal.getDetails().get("availableMethods");
    if (methods != null) {
      context.header("Allow", methods);
    }
    if (refusal.getStatus() == HttpStatus.UNAUTHORIZED.getCode()) {
      context.header("WWW-Authenticate", "Bearer");
    }
    answer(context, refusal.getStatus(), detail(refusal, context));
  }

  /** What Javalin says of addresses is for programmers. */
  private static String detail(HttpResponseException refusal, Context context) {
    String methods = refusal.getDetails().get("availableMethods");
    if (methods != null) {
      return context.path() + " is not asked with " + context.method() + "; it takes " + methods;
    }
    String message = String.valueOf(refusal.getMessage());
    return message.startsWith("Endpoint ") ? "there is nothing at " + context.path() : message;
  }

  private void fault(ParameterFault fault, Context context) {
    if (isOfApi(context)) {
      Problem.answer(context, fault);
    } else {
      answer(context, BAD_REQUEST, String.valueOf(fault.getMessage()));
    }
  }

  /** The web server could not read the body: it came too slowly, was cut off, or makes no sense. */
  private void unread(BadMessageException message, Context context) {
    boolean slow = message.getCode() == SLOW;
    answer(
        context,
        slow ? SLOW : BAD_REQUEST,
        slow ? "the request came too slowly; send it again" : "the request was cut off or damaged");
  }

  private void later(Context context, RuntimeException why) {
    context.header("Retry-After", RETRY_SECONDS);
    answer(context, UNAVAILABLE, String.valueOf(why.getMessage()));
  }

  private void broken(Exception failure, Context context) {
    LOG.log(System.Logger.Level.ERROR, context.method() + " " + context.path(), failure);
    answer(
        context,
        FAULT,
        "the desk could not answer that; whoever runs it finds the reason where it writes its"
            + " messages");
  }

  private void answer(Context context, int status, String detail) {
    if (isOfApi(context)) {
      Problem.answer(context, status, detail);
      return;
    }
    String title = HttpStatus.forStatus(status).getMessage();
    context.status(status);
    ErrorView view = new ErrorView(status, title, sentence(detail));
    views.page(context, "page/error.jte", title, null, view);
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? words
        : Character.toUpperCase(words.charAt(0))
            + words.substring(1)
            + (words.endsWith(".") ? "" : ".");
  }

  private static boolean isOfApi(Context context) {
    return context.path().startsWith(API);
  }
}
