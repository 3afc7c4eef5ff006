package org.chancery.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.server.access.Access;
import org.chancery.store.ask.NearMisses;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.ask.Parameters;

/** A call of an endpoint. Empty parameters, as forms send them, are left out. */
public final class Call {

  /** Longer values ask for nothing that anybody keeps. */
  static final int LONGEST_VALUE = 2_000;

  private final Endpoint endpoint;
  private final Context context;
  private final Parameters parameters;

  private Call(Endpoint endpoint, Context context, Parameters parameters) {
    this.endpoint = endpoint;
    this.context = context;
    this.parameters = parameters;
  }

  /**
   * A call, its parameters all known to the endpoint.
   *
   * @throws ParameterFault where one is not, or its value can't be text
   */
  static Call of(Endpoint endpoint, Context context) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    context.queryParamMap().forEach((name, all) -> add(values, name, all));
    if (context.isFormUrlencoded()) {
      context.formParamMap().forEach((name, all) -> add(values, name, all));
      values.remove(Access.CSRF_FIELD);
    }
    List<String> known =
        endpoint.inputs().stream()
            .filter(input -> input.place() == Input.Place.QUERY)
            .map(Input::name)
            .toList();
    values.forEach(
        (name, all) -> {
          if (!known.contains(name)) {
            String shown = name.length() > 64 ? name.substring(0, 64) + "…" : name;
            throw ParameterFault.unknown(
                shown,
                shown,
                "parameter of " + Api.ROOT + endpoint.path(),
                NearMisses.of(name, known));
          }
          all.forEach(value -> requireText(name, value));
        });
    context.pathParamMap().forEach(Call::requireText);
    return new Call(endpoint, context, new Parameters(values));
  }

  private static void add(Map<String, List<String>> values, String name, List<String> all) {
    List<String> present = all.stream().filter(value -> !value.isBlank()).toList();
    if (!present.isEmpty()) {
      values.computeIfAbsent(name, first -> new ArrayList<>()).addAll(present);
    }
  }

  private static void requireText(String name, String value) {
    if (value.length() > LONGEST_VALUE) {
      throw ParameterFault.of(
          name, value.substring(0, 40) + "…", "at most " + LONGEST_VALUE + " characters");
    }
    boolean text = value.codePoints().noneMatch(c -> c == 0 || c == 0xFFFD || isSurrogate(c));
    if (!text) {
      throw ParameterFault.of(name, "with characters that are none", "text in UTF-8");
    }
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  Endpoint endpoint() {
    return endpoint;
  }

  /** What was sent and is answered. */
  public Context context() {
    return context;
  }

  Parameters parameters() {
    return parameters;
  }

  /** A part of the path. */
  String path(String name) {
    return context.pathParam(name);
  }
}
