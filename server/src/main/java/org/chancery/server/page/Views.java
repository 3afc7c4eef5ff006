package org.chancery.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import org.chancery.server.access.Access;
import org.chancery.server.asset.Assets;
import org.jspecify.annotations.Nullable;

/** Writes pages from templates that were compiled with the program. Used by all threads. */
public final class Views {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Assets assets;
  private final String store;

  /**
   * @param store name of the store's folder
   */
  public Views(Assets assets, String store) {
    this.assets = assets;
    this.store = store;
  }

  /** A whole page: the template takes {@code frame} and {@code view}. */
  public void page(
      Context context,
      String template,
      String title,
      Frame.@Nullable Section section,
      Object view) {
    Frame frame =
        new Frame(
            title,
            section,
            Themes.of(context),
            assets,
            address(context),
            store,
            Access.caller(context).orElse(null),
            Access.csrf(context));
    write(context, template, Map.of("frame", frame, "view", view));
  }

  /** A part of a page, for htmx: the template takes {@code view}. */
  public void part(Context context, String template, Object view) {
    write(context, template, Map.of("view", view));
  }

  private void write(Context context, String template, Map<String, Object> values) {
    StringOutput html = new StringOutput();
    engine.render(template, values, html);
    context.header("Cache-Control", "no-cache");
    context.html(html.toString());
  }

  private static String address(Context context) {
    String query = context.queryString();
    return query == null ? context.path() : context.path() + "?" + query;
  }
}
