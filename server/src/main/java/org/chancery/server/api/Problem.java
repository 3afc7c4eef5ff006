package org.chancery.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import org.chancery.store.ask.ParameterFault;

/** Answers by RFC 9457 what went wrong. Stateless. */
public final class Problem {

  private static final String TYPE = "application/problem+json";

  private Problem() {}

  /** Answers with a status and what a person should know. */
  public static void answer(Context context, int status, String detail) {
    write(context, status, of(context, status, detail));
  }

  /** Answers that a parameter makes no sense. */
  public static void answer(Context context, ParameterFault fault) {
    ObjectNode problem =
        of(context, HttpStatus.BAD_REQUEST.getCode(), String.valueOf(fault.getMessage()));
    problem.put("parameter", fault.name());
    if (fault.found() != null) {
      problem.put("found", fault.found());
    }
    problem.put("expected", fault.expected());
    if (!fault.nearMisses().isEmpty()) {
      ArrayNode near = problem.putArray("near");
      fault.nearMisses().forEach(near::add);
    }
    write(context, HttpStatus.BAD_REQUEST.getCode(), problem);
  }

  private static ObjectNode of(Context context, int status, String detail) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", "about:blank");
    problem.put("title", HttpStatus.forStatus(status).getMessage());
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("instance", context.req().getRequestURI());
    return problem;
  }

  private static void write(Context context, int status, ObjectNode problem) {
    context.status(status);
    context.header("Cache-Control", "no-store");
    context.removeHeader("ETag");
    context.removeHeader("Content-Disposition");
    context.contentType(TYPE).result(problem.toString().getBytes(StandardCharsets.UTF_8));
  }
}
