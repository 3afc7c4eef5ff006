package org.chancery.server.page.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.chancery.server.access.Gate;
import org.chancery.server.page.Page;
import org.chancery.server.page.Themes;
import org.chancery.server.page.Views;
import org.jspecify.annotations.Nullable;

/** Where people sign in and out. */
public final class SignInPage implements Page {

  private final Gate gate;
  private final Views views;

  public SignInPage(Gate gate, Views views) {
    this.gate = gate;
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(Gate.SIGN_IN, context -> show(context, new SignInView(back(context), "", false)));
    routes.post(Gate.SIGN_IN, this::signIn);
    routes.post("/sign-out", this::signOut);
  }

  private void signIn(Context context) {
    String name = text(context.formParam("name"));
    if (gate.signIn(context, name, text(context.formParam("secret")))) {
      context.redirect(back(context), HttpStatus.SEE_OTHER);
    } else {
      context.status(HttpStatus.FORBIDDEN);
      show(context, new SignInView(back(context), name, true));
    }
  }

  private void signOut(Context context) {
    gate.signOut(context);
    context.redirect(Gate.SIGN_IN, HttpStatus.SEE_OTHER);
  }

  private void show(Context context, SignInView view) {
    views.page(context, "page/signIn.jte", "Sign in", null, view);
  }

  private static String back(Context context) {
    String form = context.isFormUrlencoded() ? context.formParam("back") : null;
    return Themes.back(form != null ? form : context.queryParam("back"));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
