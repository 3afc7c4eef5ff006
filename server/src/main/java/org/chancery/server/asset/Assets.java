package org.chancery.server.asset;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.server.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * All that pages load, by name: every script of the {@code js} folder, all style sheets of the
 * {@code css} folder as one, and the libraries named here. Read from the jar once; an address has a
 * mark of the content in it, so that browsers may keep it for good. Immutable.
 */
public final class Assets {

  private static final String OWN = "/org/chancery/server/asset/";
  private static final String LIBRARIES = "/META-INF/resources/webjars/";

  /** Name on the page to place in the jar. Beside these only the desk's own scripts are served. */
  private static final Map<String, String> PLACES =
      Map.of(
          "icon.svg", OWN + "icon.svg",
          "world.json", OWN + "world.json",
          "htmx.js", LIBRARIES + "htmx.org/2.0.10/dist/htmx.min.js",
          "echarts.js", LIBRARIES + "echarts/5.5.0/echarts.min.js",
          "cytoscape.js", LIBRARIES + "cytoscape/3.33.1/dist/cytoscape.min.js");

  /** Declares the layers, so it comes before all others. */
  private static final String FIRST_STYLE = "base.css";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private record Asset(byte[] bytes, String mark, String type) {}

  private final Map<String, Asset> assets = new TreeMap<>();

  public Assets() {
    PLACES.forEach((name, place) -> assets.put(name, asset(name, read(place))));
    OwnFiles scripts = OwnFiles.in(OWN + "js/desk.js");
    scripts.names().forEach(name -> assets.put(name, asset(name, read(OWN + "js/" + name))));
    assets.put("desk.css", asset("desk.css", styles()));
  }

  /** One style sheet of all: the plain elements first, then by name. */
  static byte[] styles() {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(read(OWN + "css/" + FIRST_STYLE));
    for (String name : OwnFiles.in(OWN + "css/" + FIRST_STYLE).names()) {
      if (!name.equals(FIRST_STYLE)) {
        joined.writeBytes(read(OWN + "css/" + name));
      }
    }
    return joined.toByteArray();
  }

  private static byte[] read(String place) {
    try (InputStream in = Assets.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalStateException(place + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asset asset(String name, byte[] bytes) {
    return new Asset(bytes, Sha256.of(bytes, 6), type(name));
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.get(ending);
    if (type == null) {
      throw new IllegalStateException(name + " is of no known type");
    }
    return type;
  }

  /**
   * The address of an asset.
   *
   * @throws IllegalArgumentException where there is none of this name
   */
  public String url(String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset '" + name + "', expected " + assets.keySet());
    }
    return "/assets/" + name + "?v=" + asset.mark();
  }

  /** Serves them under {@code /assets}. */
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/assets/{name}", this::serve);
  }

  private void serve(Context context) {
    @Nullable Asset asset = assets.get(context.pathParam("name"));
    if (asset == null) {
      throw new NotFoundResponse("no such asset");
    }
    boolean present = asset.mark().equals(context.queryParam("v"));
    context.header("Cache-Control", present ? "public, max-age=31536000, immutable" : "no-cache");
    context.contentType(asset.type()).result(asset.bytes());
  }
}
