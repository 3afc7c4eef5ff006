package org.chancery.server.page;

import io.javalin.http.Context;

/** What a page is asked with. Stateless. */
public final class Given {

  private Given() {}

  /** A parameter of the address, without space round it; empty where there is none. */
  public static String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }

  /** A whole number of the address, of nine digits at most; 0 where there is none. */
  public static int number(Context context, String name) {
    String text = text(context, name);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** Whether htmx asks for a part of the page, and not to restore it from history. */
  public static boolean isPart(Context context) {
    return "true".equals(context.header("HX-Request"))
        && !"true".equals(context.header("HX-History-Restore-Request"));
  }
}
