package org.chancery.server.page.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.server.api.Api;
import org.chancery.server.api.Endpoint;
import org.chancery.server.api.Input;
import org.chancery.server.api.Resource;
import org.chancery.server.api.Schemas;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;

/** Shows the API's declarations to people, and lets them try it. */
public final class ApiPage implements Page {

  /** Parameters of an example: more make it hard to read. */
  private static final int MOST_SHOWN = 2;

  private final Api api;
  private final Views views;

  public ApiPage(Api api, Views views) {
    this.api = api;
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/api", this::show);
  }

  private void show(Context context) {
    String server = context.scheme() + "://" + context.host();
    List<ApiView.Group> groups = new ArrayList<>();
    for (Resource resource : api.resources()) {
      groups.add(
          new ApiView.Group(
              resource.title(),
              resource.endpoints().stream().map(endpoint -> entry(endpoint, server)).toList()));
    }
    views.page(context, "page/api.jte", "API", null, new ApiView(groups));
  }

  private static ApiView.Entry entry(Endpoint endpoint, String server) {
    String anchor =
        (endpoint.method().name() + endpoint.path().replaceAll("[^a-zA-Z]+", "-"))
            .toLowerCase(Locale.ROOT)
            .replaceAll("-$", "");
    List<ApiView.Field> fields =
        endpoint.inputs().stream().map(input -> field(anchor, input)).toList();
    return new ApiView.Entry(
        anchor,
        endpoint.method().name(),
        Api.ROOT + endpoint.path(),
        endpoint.summary(),
        endpoint.about(),
        endpoint.role() == null ? "anybody" : endpoint.role().label() + "s",
        fields,
        command(endpoint, server),
        endpoint.method().equals(HandlerType.GET),
        fields.stream().noneMatch(ApiView.Field::inPath));
  }

  private static ApiView.Field field(String anchor, Input input) {
    return new ApiView.Field(
        anchor + "." + input.name(),
        input.name(),
        input.place() == Input.Place.PATH,
        type(input),
        input.about(),
        input.values(),
        input.example() == null ? "" : input.example());
  }

  private static String type(Input input) {
    String one =
        switch (input.kind()) {
          case TEXT -> input.values().isEmpty() ? "text" : "one of " + input.values().size();
          case DAY -> "day, as 2020-06-02";
          case WHOLE -> "whole number";
          case NUMBER -> "number";
          case YES -> "true or false";
        };
    return input.several() ? one + ", or several" : one;
  }

  private static String command(Endpoint endpoint, String server) {
    String path = endpoint.path();
    List<String> query = new ArrayList<>();
    for (Input input : endpoint.inputs()) {
      if (input.example() != null) {
        String value = URLEncoder.encode(input.example(), StandardCharsets.UTF_8);
        if (input.place() == Input.Place.PATH) {
          path = path.replace("{" + input.name() + "}", value.replace("+", "%20"));
        } else if (query.size() < MOST_SHOWN && !input.name().equals("issue")) {
          // An issue beside an actor would find nothing in most stores.
          query.add(input.name() + "=" + value);
        }
      }
    }
    String address =
        server + Api.ROOT + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    if (endpoint.body() != null) {
      String sent = Schemas.example(endpoint.body());
      return "curl -H 'Content-Type: application/json' -d '" + sent + "' '" + address + "'";
    }
    boolean get = endpoint.method().equals(HandlerType.GET);
    return (get ? "curl" : "curl -X " + endpoint.method().name()) + " '" + address + "'";
  }
}
