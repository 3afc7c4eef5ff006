package org.chancery.server.page;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.server.DeskFixture;

/** Somebody who uses the desk without scripts: keeps cookies, sends forms, is redirected. */
public final class Browsing {

  private final DeskFixture desk;
  private final Map<String, String> cookies = new TreeMap<>();
  private String csrf = "";

  public Browsing(DeskFixture desk) {
    this.desk = desk;
  }

  /** Opens a page. */
  public HttpResponse<String> open(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(desk.at(path)).GET();
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookie());
    }
    return taken(desk.send(request.build()));
  }

  /** Sends a form with the token of the page that was opened last. */
  public HttpResponse<String> send(String path, Map<String, String> fields) {
    StringJoiner body = new StringJoiner("&");
    body.add("csrf=" + encoded(csrf));
    fields.forEach((name, value) -> body.add(encoded(name) + "=" + encoded(value)));
    HttpRequest request =
        HttpRequest.newBuilder(desk.at(path))
            .header("Cookie", cookie())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    return taken(desk.send(request));
  }

  /** Sends a form and follows to the page that it leads to. */
  public HttpResponse<String> sendOn(String path, Map<String, String> fields) {
    HttpResponse<String> answer = send(path, fields);
    String to = answer.headers().firstValue("Location").orElseThrow(AssertionError::new);
    return open(to.replaceFirst("^https?://[^/]+", ""));
  }

  private HttpResponse<String> taken(HttpResponse<String> answer) {
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String pair = cookie.split(";", 2)[0];
      cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    String token = first("name=\"csrf\" (?:value|content)=\"([^\"]*)\"", answer.body());
    csrf = token.isEmpty() ? csrf : token;
    return answer;
  }

  /** The first group of a pattern in a text; empty where it isn't in it. */
  public static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private String cookie() {
    StringJoiner joined = new StringJoiner("; ");
    cookies.forEach((name, value) -> joined.add(name + "=" + value));
    return joined.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
