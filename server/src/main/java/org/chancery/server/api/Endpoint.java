package org.chancery.server.api;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A method and path of the API: how it is served and how it is described. Immutable.
 *
 * @param path below {@link Api#ROOT}, with parameters in braces
 * @param summary a few words
 * @param about more, in plain sentences
 * @param body name of the schema of what is sent; absent where nothing is
 * @param role who may ask; absent for anybody, signed in or not
 */
public record Endpoint(
    HandlerType method,
    String path,
    String summary,
    String about,
    List<Input> inputs,
    @Nullable String body,
    Output output,
    @Nullable Role role,
    Answering answering) {

  /** Answers a call whose parameters are all known. */
  @FunctionalInterface
  public interface Answering {
    void answer(Call call) throws Exception;
  }

  public Endpoint {
    inputs = List.copyOf(inputs);
  }

  /** Asks for something; readers may. */
  public static Endpoint get(String path, String summary, Output output, Answering answering) {
    return new Endpoint(
        HandlerType.GET, path, summary, "", List.of(), null, output, Role.READER, answering);
  }

  /** Ends something. */
  public static Endpoint delete(
      String path, String summary, Output output, Role role, Answering answering) {
    return new Endpoint(
        HandlerType.DELETE, path, summary, "", List.of(), null, output, role, answering);
  }

  /** Sends something. */
  public static Endpoint post(
      String path, String summary, String body, Output output, Role role, Answering answering) {
    return new Endpoint(
        HandlerType.POST, path, summary, "", List.of(), body, output, role, answering);
  }

  /** The same, with more said of it. */
  public Endpoint about(String text) {
    return new Endpoint(method, path, summary, text, inputs, body, output, role, answering);
  }

  /** The same, with more parameters. */
  public Endpoint taking(List<Input> more) {
    List<Input> all = new ArrayList<>(inputs);
    all.addAll(more);
    return new Endpoint(method, path, summary, about, all, body, output, role, answering);
  }

  /** The same, with more parameters. */
  public Endpoint taking(Input... more) {
    return taking(List.of(more));
  }

  /** For anybody, signed in or not. */
  public Endpoint open() {
    return new Endpoint(method, path, summary, about, inputs, body, output, null, answering);
  }

  boolean takes(String name) {
    return inputs.stream().anyMatch(input -> input.name().equals(name));
  }
}
